package org.waqai.session.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waqai.model.Choice;
import org.waqai.model.DateRange;
import org.waqai.model.Facet;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Outcome;
import org.waqai.model.PeopleRange;
import org.waqai.model.Period;
import org.waqai.model.Words;
import org.waqai.session.query.QueryProblem.Kind;

/** Reads one query. */
final class QueryReader {

    private final QueryWords words;
    private final QueryValues values;
    private final CaseNames names;
    private final List<QueryProblem> problems = new ArrayList<>();
    private final List<String> included = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private IncidentFilter filter = IncidentFilter.ALL;
    private Optional<LocalDate> since = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();
    private boolean synonyms = true;

    QueryReader(QueryWords words, CaseNames names) {
        this.words = words;
        this.names = names;
        this.values = new QueryValues(words, names);
    }

    ParsedQuery read(String query) {
        for (QueryPart part : QueryPart.of(query, problems::add)) {
            if (part.key().isEmpty()) {
                if (!part.value().isBlank()) {
                    (part.excluded() ? excluded : included).add(part.value());
                }
            } else {
                Optional<QueryKey> key = words.keyOf(part.key().get());
                if (key.isEmpty()) {
                    complain(Kind.UNKNOWN_KEY, part, part.key().get(), words.list(Arrays.asList(QueryKey.values()), words::key));
                } else {
                    read(key.get(), part);
                }
            }
        }
        setDays(query);
        return new ParsedQuery(filter.withWords(new Words(included, excluded, synonyms)), problems);
    }

    private void read(QueryKey key, QueryPart part) {
        if (part.value().isBlank()) {
            complain(Kind.MISSING_VALUE, part, words.key(key), "");
            return;
        }
        switch (key) {
            case PLACE -> choose(Facet.PLACES, part, values.places(part), Kind.NO_SUCH_PLACE, names::placesLike);
            case PARTY -> choose(Facet.FACTIONS, part, values.factions(part), Kind.NO_SUCH_PARTY, names::factionsLike);
            case INITIATOR, TARGET, PARTICIPANT, MEDIATOR ->
                    choose(Facet.ROLES, part, values.actors(key, part), Kind.NO_SUCH_PARTY, names::factionsLike);
            case SOURCE -> choose(Facet.SOURCES, part, values.sources(part), Kind.NO_SUCH_SOURCE, names::sourcesLike);
            case ROLE -> chooseWord(Facet.ROLES, part, values.noActor(part), List.of());
            case TYPE -> chooseWord(Facet.TYPES, part, values.types(part), QueryValues.TYPES);
            case CASUALTIES -> chooseWord(Facet.CASUALTIES, part, values.casualties(part), QueryValues.CASUALTIES);
            case CEASEFIRE -> chooseWord(Facet.CEASEFIRES, part, values.ceasefires(part), QueryValues.CEASEFIRES);
            case PRECISION -> chooseWord(Facet.PRECISIONS, part, values.precisions(part), QueryValues.PRECISIONS);
            case REVIEW -> chooseWord(Facet.REVIEWS, part, values.reviews(part), QueryValues.REVIEWS);
            case GRADE -> chooseWord(Facet.GRADES, part, values.grades(part), QueryValues.GRADES);
            case SINCE, UNTIL, ON -> readDays(key, part);
            case KILLED -> readPeople(Outcome.KILLED, part);
            case INJURED -> readPeople(Outcome.INJURED, part);
            case CAPTURED -> readPeople(Outcome.CAPTURED, part);
            case MISSING -> readPeople(Outcome.MISSING, part);
            case SYNONYMS -> readSynonyms(part);
        }
    }

    private <T> void choose(Facet<T> facet, QueryPart part, List<T> found, Kind problem, Function<String, List<String>> like) {
        if (found.isEmpty()) {
            complain(problem, part, part.value(), words.list(like.apply(part.value()), name -> name));
        }
        found.forEach(value -> choose(facet, part, value));
    }

    private <T> void chooseWord(Facet<T> facet, QueryPart part, Optional<T> found, List<String> possible) {
        if (found.isEmpty()) {
            complain(Kind.UNKNOWN_VALUE, part, part.value(), words.list(possible, words::word));
        }
        found.ifPresent(value -> choose(facet, part, value));
    }

    private <T> void choose(Facet<T> facet, QueryPart part, T value) {
        Choice<T> choice = filter.choice(facet);
        filter = filter.with(facet, part.excluded() ? choice.excluding(value) : choice.including(value));
    }

    private void readDays(QueryKey key, QueryPart part) {
        if (isExcluded(part)) {
            return;
        }
        Optional<DateRange> days = DayWords.days(part.value());
        if (days.isEmpty()) {
            complain(Kind.BAD_DAY, part, part.value(), "");
            return;
        }
        if (key != QueryKey.UNTIL) {
            since = days.map(DateRange::first);
        }
        if (key != QueryKey.SINCE) {
            until = days.map(DateRange::last);
        }
    }

    private void setDays(String query) {
        if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
            problems.add(new QueryProblem(Kind.DAYS_REVERSED, 0, query.length(), since.get().toString(), ""));
        } else if (since.isPresent() || until.isPresent()) {
            filter = filter.withDuring(Optional.of(new Period(since, until)));
        }
    }

    private void readPeople(Outcome outcome, QueryPart part) {
        if (isExcluded(part)) {
            return;
        }
        Optional<PeopleRange> range = PeopleWords.range(part.value());
        if (range.isEmpty()) {
            complain(Kind.BAD_NUMBER, part, part.value(), "");
        }
        range.ifPresent(people -> filter = filter.withToll(outcome, range));
    }

    private void readSynonyms(QueryPart part) {
        if (isExcluded(part)) {
            return;
        }
        if (words.is(part.value(), "yes")) {
            synonyms = true;
        } else if (words.is(part.value(), "no")) {
            synonyms = false;
        } else {
            complain(Kind.UNKNOWN_VALUE, part, part.value(), words.list(List.of("yes", "no"), words::word));
        }
    }

    private boolean isExcluded(QueryPart part) {
        if (part.excluded()) {
            complain(Kind.CANNOT_EXCLUDE, part, part.key().stream().collect(Collectors.joining()), "");
        }
        return part.excluded();
    }

    private void complain(Kind kind, QueryPart part, String about, String hint) {
        problems.add(new QueryProblem(kind, part.start(), part.end(), about, hint));
    }
}
