package org.waqai.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.index.words.Ending;
import org.waqai.index.words.Vocabulary;
import org.waqai.index.words.WordForms;
import org.waqai.model.Choice;
import org.waqai.model.DateRange;
import org.waqai.model.Facet;
import org.waqai.model.FacetCounts;
import org.waqai.model.Incident;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Losses;
import org.waqai.model.Outcome;
import org.waqai.model.PeopleRange;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.ReviewState;

/** What {@link IncidentIndex} promises, word for word, incident by incident; what the real one is held against. */
final class PlainIndex {

    private static final DateRange AFTER_ALL_DAYS = DateRange.of(LocalDate.MAX);
    private static final Comparator<Incident> BY_TIME = Comparator.comparing(
            incident -> incident.when().value().days().orElse(AFTER_ALL_DAYS),
            Comparator.comparing(DateRange::first).thenComparing(DateRange::last));

    private static final WordForms FORMS = Vocabulary.bundled().forms();

    private final Map<String, ReadArticle> articles = new LinkedHashMap<>();

    void put(List<ReadArticle> added) {
        added.forEach(read -> articles.put(read.article().id(), read));
    }

    List<String> ids(IncidentFilter filter) {
        return incidents(filter).stream().map(Incident::id).toList();
    }

    List<Incident> incidents(IncidentFilter filter) {
        return passing(filter).sorted(BY_TIME).toList();
    }

    FacetCounts counts(IncidentFilter filter) {
        Map<Facet<?>, Map<?, Integer>> counts = new HashMap<>();
        Facet.ALL.forEach(facet -> counts.put(facet, counts(facet, filter)));
        long undated = passing(filter.withDuring(Optional.empty()))
                .filter(incident -> incident.when().value().days().isEmpty())
                .count();
        return new FacetCounts(counts, (int) undated);
    }

    private <T> Map<T, Integer> counts(Facet<T> facet, IncidentFilter filter) {
        Map<T, Integer> counts = new HashMap<>();
        incidents().forEach(incident -> values(facet, incident).forEach(value -> counts.put(value, 0)));
        passing(filter.with(facet, Choice.all()))
                .forEach(incident -> values(facet, incident).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }

    private <T> Set<T> values(Facet<T> facet, Incident incident) {
        return facet.values(Objects.requireNonNull(articles.get(incident.article())), incident, ReviewState.UNREVIEWED);
    }

    private Stream<Incident> incidents() {
        return articles.values().stream().flatMap(read -> read.incidents().stream());
    }

    private Stream<Incident> passing(IncidentFilter filter) {
        return articles.values().stream().flatMap(read -> read.incidents().stream()
                .filter(incident -> Facet.ALL.stream().allMatch(facet -> passes(facet, filter, incident)))
                .filter(incident -> filter.during().isEmpty()
                        || incident.when().value().days().filter(filter.during().get()::touches).isPresent())
                .filter(incident -> filter.tolls().entrySet().stream()
                        .allMatch(asked -> hasToll(incident, asked.getKey(), asked.getValue())))
                .filter(incident -> filter.words().included().stream()
                        .allMatch(asked -> hasWord(incident, read.article().text(), asked)))
                .filter(incident -> filter.words().excluded().stream()
                        .noneMatch(asked -> hasWord(incident, read.article().text(), asked))));
    }

    private <T> boolean passes(Facet<T> facet, IncidentFilter filter, Incident incident) {
        Choice<T> choice = filter.choice(facet);
        Set<T> values = values(facet, incident);
        return (choice.included().isEmpty() || !Collections.disjoint(choice.included(), values))
                && Collections.disjoint(choice.excluded(), values);
    }

    private static boolean hasToll(Incident incident, Outcome outcome, PeopleRange range) {
        return Losses.of(incident.tolls().stream().map(Reading::value).toList(), outcome).together()
                .filter(count -> range.holds(count.min()))
                .isPresent();
    }

    private static boolean hasWord(Incident incident, String text, String asked) {
        return incident.evidence().spans().stream()
                .flatMap(sentence -> words(sentence.in(text)))
                .anyMatch(written -> !Collections.disjoint(FORMS.written(written, Ending.OTHER), FORMS.asked(asked, Ending.OTHER)));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isBlank());
    }
}
