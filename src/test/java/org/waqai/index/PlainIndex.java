package org.waqai.index;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.index.words.Ending;
import org.waqai.index.words.Vocabulary;
import org.waqai.index.words.WordForms;
import org.waqai.model.Choice;
import org.waqai.model.FacetCounts;
import org.waqai.model.Incident;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.PlacePath;
import org.waqai.model.ReadArticle;

/** The contract of {@link IncidentIndex} word for word, incident by incident; what the real one is held against. */
final class PlainIndex implements IncidentIndex {

    private static final WordForms FORMS = Vocabulary.bundled().forms();

    private final Map<String, ReadArticle> articles = new LinkedHashMap<>();

    @Override
    public void put(List<ReadArticle> added) {
        added.forEach(read -> articles.put(read.article().id(), read));
    }

    @Override
    public List<String> search(IncidentFilter filter) {
        return passing(filter).map(Incident::id).toList();
    }

    @Override
    public FacetCounts counts(IncidentFilter filter) {
        Map<PlacePath, Integer> places = new HashMap<>();
        incidents().forEach(incident -> places(incident).forEach(place -> places.put(place, 0)));
        passing(filter.withPlaces(Choice.all()))
                .forEach(incident -> places(incident).forEach(place -> places.merge(place, 1, Integer::sum)));
        Map<String, Integer> factions = new HashMap<>();
        incidents().forEach(incident -> incident.factionIds().forEach(id -> factions.put(id, 0)));
        passing(filter.withFactions(Choice.all()))
                .forEach(incident -> incident.factionIds().forEach(id -> factions.merge(id, 1, Integer::sum)));
        Map<IncidentType, Integer> types = new HashMap<>();
        incidents().forEach(incident -> types.put(incident.type().value(), 0));
        passing(filter.withTypes(Choice.all())).forEach(incident -> types.merge(incident.type().value(), 1, Integer::sum));
        long undated = passing(filter.withDuring(Optional.empty()))
                .filter(incident -> incident.when().value().days().isEmpty())
                .count();
        return new FacetCounts(places, factions, types, (int) undated);
    }

    @Override
    public void close() {
        articles.clear();
    }

    private Stream<Incident> incidents() {
        return articles.values().stream().flatMap(read -> read.incidents().stream());
    }

    private Stream<Incident> passing(IncidentFilter filter) {
        return articles.values().stream().flatMap(read -> read.incidents().stream()
                .filter(incident -> passes(filter.places(), places(incident)))
                .filter(incident -> passes(filter.factions(), Set.copyOf(incident.factionIds())))
                .filter(incident -> passes(filter.types(), Set.of(incident.type().value())))
                .filter(incident -> filter.during().isEmpty()
                        || incident.when().value().days().filter(filter.during().get()::overlaps).isPresent())
                .filter(incident -> words(filter.words()).allMatch(asked -> hasWord(incident, read.article().text(), asked))));
    }

    private static <T> boolean passes(Choice<T> choice, Set<T> values) {
        return (choice.included().isEmpty() || !Collections.disjoint(choice.included(), values))
                && Collections.disjoint(choice.excluded(), values);
    }

    private static Set<PlacePath> places(Incident incident) {
        Set<PlacePath> places = new HashSet<>();
        for (PlacePath path : incident.placePaths()) {
            places.add(path);
            places.addAll(path.lineage());
        }
        return places;
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
