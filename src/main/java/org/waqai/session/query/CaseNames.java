package org.waqai.session.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.index.Glossary;
import org.waqai.index.words.Spelling;
import org.waqai.model.Facet;
import org.waqai.model.FacetCounts;
import org.waqai.model.Faction;
import org.waqai.model.PlacePath;
import org.waqai.session.wording.Language;

/** The names that occur in a case, and what they name. */
public final class CaseNames {

    /** Further off than two letters, a name is hardly a slip of the same. */
    private static final int FURTHEST_SLIP = 2;

    private final Map<String, Set<PlacePath>> places = new HashMap<>();
    private final Map<String, Set<String>> factions = new HashMap<>();
    private final Map<String, Set<String>> mentions = new HashMap<>();
    private final Map<String, Set<String>> sources = new HashMap<>();
    private final Map<String, Faction> byId;

    private CaseNames(Map<String, Faction> factions) {
        this.byId = factions;
    }

    /**
     * The names of a case.
     *
     * @param counts of the whole case
     */
    public static CaseNames of(Glossary glossary, FacetCounts counts) {
        CaseNames names = new CaseNames(glossary.factions());
        counts.places().keySet().forEach(place -> put(names.places, place.leaf(), place));
        counts.of(Facet.SOURCES).keySet().forEach(source -> source.ifPresent(name -> put(names.sources, name, name)));
        glossary.factions().forEach((id, faction) -> {
            put(names.factions, faction.name(), id);
            put(names.factions, faction.englishName(), id);
        });
        glossary.mentions().forEach((mention, ids) -> ids.forEach(id -> put(names.mentions, mention, id)));
        return names;
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
