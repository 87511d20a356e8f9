package org.waqai.session.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waqai.model.Choice;
import org.waqai.model.Coded;
import org.waqai.model.Facet;
import org.waqai.model.Facet.Actor;
import org.waqai.model.Faction;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Outcome;
import org.waqai.model.PeopleRange;
import org.waqai.model.Period;
import org.waqai.model.PlacePath;
import org.waqai.model.Role;
import org.waqai.model.Words;
import org.waqai.session.wording.Language;

/** Writes filters as queries. */
final class QueryWriter {

    private final QueryWords words;
    private final CaseNames names;
    private final Language language;

    QueryWriter(QueryWords words, CaseNames names, Language language) {
        this.words = words;
        this.names = names;
        this.language = language;
    }

    String write(IncidentFilter filter) {
        List<String> parts = new ArrayList<>();
        addWords(filter.words(), parts);
        add(filter.choice(Facet.PLACES), place -> part(QueryKey.PLACE, place(place)), parts);
        add(filter.choice(Facet.FACTIONS), id -> part(QueryKey.PARTY, faction(id)), parts);
        add(filter.choice(Facet.ROLES), this::actor, parts);
        add(filter.choice(Facet.TYPES), type -> part(QueryKey.TYPE, word("types", type)), parts);
        add(filter.choice(Facet.CASUALTIES), whom -> part(QueryKey.CASUALTIES, word("casualties", whom)), parts);
        add(filter.choice(Facet.CEASEFIRES), status -> part(QueryKey.CEASEFIRE, word("ceasefires", status)), parts);
        add(filter.choice(Facet.SOURCES), source -> part(QueryKey.SOURCE, source(source)), parts);
        add(filter.choice(Facet.PRECISIONS), precision -> part(QueryKey.PRECISION, word("precisions", precision)), parts);
        add(filter.choice(Facet.REVIEWS), state -> part(QueryKey.REVIEW, word("reviews", state)), parts);
        add(filter.choice(Facet.GRADES), grade -> part(QueryKey.GRADE, word("grades", grade)), parts);
        filter.during().ifPresent(days -> addDays(days, parts));
        addTolls(filter.tolls(), parts);
        if (!filter.words().synonyms()) {
            parts.add(part(QueryKey.SYNONYMS, words.word("no")));
        }
        return String.join(" ", parts);
    }

    private static void addWords(Words asked, List<String> parts) {
        asked.included().forEach(phrase -> parts.add(phrase(phrase)));
        asked.excluded().forEach(phrase -> parts.add("-" + phrase(phrase)));
    }

    private static String phrase(String phrase) {
        return QueryPart.quoted(phrase);
    }

    private static <T> void add(Choice<T> choice, Function<T, String> part, List<String> parts) {
        choice.included().stream().map(part).sorted().forEach(parts::add);
        choice.excluded().stream().map(part).sorted().forEach(text -> parts.add("-" + text));
    }

    private static void addDay(String key, Object day, List<String> parts) {
        parts.add(key + ":" + day);
    }

    private void addDays(Period period, List<String> parts) {
        if (period.since().equals(period.until())) {
            period.since().ifPresent(day -> addDay(words.key(QueryKey.ON), day, parts));
        } else {
            period.since().ifPresent(day -> addDay(words.key(QueryKey.SINCE), day, parts));
            period.until().ifPresent(day -> addDay(words.key(QueryKey.UNTIL), day, parts));
        }
    }

    private void addTolls(Map<Outcome, PeopleRange> tolls, List<String> parts) {
        for (Outcome outcome : Outcome.values()) {
            PeopleRange range = tolls.get(outcome);
            if (range != null) {
                parts.add(part(key(outcome), PeopleWords.text(range)));
            }
        }
    }

    private static QueryKey key(Outcome outcome) {
        return switch (outcome) {
            case KILLED -> QueryKey.KILLED;
            case INJURED -> QueryKey.INJURED;
            case CAPTURED -> QueryKey.CAPTURED;
            case MISSING -> QueryKey.MISSING;
        };
    }

    private static QueryKey key(Role role) {
        return switch (role) {
            case INITIATOR -> QueryKey.INITIATOR;
            case TARGET -> QueryKey.TARGET;
            case PARTICIPANT -> QueryKey.PARTICIPANT;
            case MEDIATOR -> QueryKey.MEDIATOR;
        };
    }

    private String part(QueryKey key, String value) {
        return words.key(key) + ":" + QueryPart.quoted(value);
    }

    private String word(String prefix, Coded constant) {
        return words.word(prefix + "." + constant.code());
    }

    private String word(String prefix, Optional<? extends Coded> constant) {
        return constant.map(known -> word(prefix, known)).orElseGet(this::unknown);
    }

    private String unknown() {
        return words.word(QueryValues.UNKNOWN);
    }

    /** The name alone where only this place has it. */
    private String place(PlacePath path) {
        if (path.equals(PlacePath.UNKNOWN)) {
            return unknown();
        }
        String key = words.key(QueryKey.PLACE);
        boolean alone = names.places(path.leaf()).equals(Set.of(path)) && names.places(key + " " + path.leaf()).isEmpty();
        return alone && !isTaken(path.leaf()) ? path.leaf() : Names.literal(path);
    }

    private String faction(String id) {
        if (id.equals(Faction.UNKNOWN_ID)) {
            return unknown();
        }
        return names.factionName(id, language).filter(name -> !isTaken(name)).orElseGet(() -> Names.literal(id));
    }

    private String actor(Optional<Actor> actor) {
        return actor.map(known -> part(key(known.role()), faction(known.faction()))).orElseGet(() -> part(QueryKey.ROLE, unknown()));
    }

    private String source(Optional<String> source) {
        return source.map(name -> names.sources(name).equals(Set.of(name)) && !isTaken(name) ? name : Names.literal(name))
                .orElseGet(this::unknown);
    }

    /** Whether a name would be read as something else. */
    private boolean isTaken(String name) {
        return Names.isLiteral(name) || name.isBlank() || words.is(name, QueryValues.UNKNOWN);
    }
}
