package org.waqai.session.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.index.words.Spelling;
import org.waqai.model.DateRange;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.Party;
import org.waqai.model.PlacePath;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.session.wording.Language;

/** The names that occur in a case, and what they name. */
public final class CaseNames {

    /** Further off than two letters, a name is hardly a slip of the same. */
    private static final int FURTHEST_SLIP = 2;

    private final Map<String, Set<PlacePath>> places = new HashMap<>();
    private final Map<String, Set<String>> factions = new HashMap<>();
    private final Map<String, Set<String>> mentions = new HashMap<>();
    private final Map<String, Faction> byId = new HashMap<>();
    private final Map<String, Set<String>> sources = new HashMap<>();
    private Optional<DateRange> days = Optional.empty();

    /** The names in these articles. */
    public static CaseNames of(Collection<ReadArticle> articles) {
        CaseNames names = new CaseNames();
        for (ReadArticle read : articles) {
            read.article().source().ifPresent(source -> put(names.sources, source, source));
            read.incidents().forEach(names::add);
        }
        return names;
    }

    private void add(Incident incident) {
        for (PlacePath path : incident.placePaths()) {
            path.lineage().forEach(place -> put(places, place.leaf(), place));
        }
        for (Reading<Party> party : incident.parties()) {
            party.value().faction().lineage().forEach(this::add);
            party.value().mentions().forEach(mention -> put(mentions, mention, party.value().faction().id()));
        }
        incident.when().value().days().ifPresent(range -> days = Optional.of(days.map(range::union).orElse(range)));
    }

    private void add(Faction faction) {
        if (byId.put(faction.id(), faction) == null) {
            put(factions, faction.name(), faction.id());
            put(factions, faction.englishName(), faction.id());
        }
    }

    private static <T> void put(Map<String, Set<T>> values, String name, T value) {
        values.computeIfAbsent(spelling(name), unknown -> new LinkedHashSet<>(2)).add(value);
    }

    private static String spelling(String name) {
        return Spelling.key(name);
    }

    /** The places of this name. */
    Set<PlacePath> places(String name) {
        return places.getOrDefault(spelling(name), Set.of());
    }

    /** The factions of this name, in either language, or else those that an article calls so. */
    Set<String> factions(String name) {
        String spelling = spelling(name);
        return factions.getOrDefault(spelling, mentions.getOrDefault(spelling, Set.of()));
    }

    /** The outlets of this name. */
    Set<String> sources(String name) {
        return sources.getOrDefault(spelling(name), Set.of());
    }

    /** The name of a faction, unless another one has it too. */
    Optional<String> factionName(String id, Language language) {
        return Optional.ofNullable(byId.get(id))
                .map(faction -> language == Language.ARABIC ? faction.name() : faction.englishName())
                .filter(name -> factions(name).equals(Set.of(id)));
    }

    /** From the first to the last dated day. */
    Optional<DateRange> days() {
        return days;
    }

    /** The names of places that are spelled nearly so. */
    List<String> placesLike(String name) {
        return like(name, places, PlacePath::leaf);
    }

    List<String> factionsLike(String name) {
        List<String> names = new ArrayList<>(like(name, factions, id -> {
            Faction faction = byId.get(id);
            return faction == null ? id : faction.name();
        }));
        names.sort(null);
        return names;
    }

    List<String> sourcesLike(String name) {
        return like(name, sources, source -> source);
    }

    private static <T> List<String> like(String name, Map<String, Set<T>> values, java.util.function.Function<T, String> word) {
        String spelling = spelling(name);
        Set<String> found = new HashSet<>();
        values.forEach((other, named) -> {
            boolean within = spelling.length() > FURTHEST_SLIP && other.contains(spelling);
            if (within || slips(spelling, other) <= Math.min(FURTHEST_SLIP, spelling.length() / 2)) {
                named.stream().map(word).forEach(found::add);
            }
        });
        return Stream.of(found.toArray(String[]::new)).sorted().limit(3).toList();
    }

    /** How many letters have to be changed, added or left out. */
    private static int slips(String one, String other) {
        if (Math.abs(one.length() - other.length()) > FURTHEST_SLIP) {
            return FURTHEST_SLIP + 1;
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(same, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
