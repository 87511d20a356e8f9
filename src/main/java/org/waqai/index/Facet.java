package org.waqai.index;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.util.BytesRef;
import org.waqai.model.Choice;
import org.waqai.model.Incident;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.PlacePath;

/**
 * One thing by which incidents are filtered and counted. An incident may have several values, and has all that contain them.
 *
 * @param field where Lucene keeps it
 * @param values the values of an incident, those that contain them included
 * @param choice what a filter asks of this facet
 * @param withoutIt the filter without what it asks of this facet
 * @param key a value as a term
 * @param value a term as a value
 * @param <T> the values
 */
record Facet<T>(
        String field,
        Function<Incident, Set<T>> values,
        Function<IncidentFilter, Choice<T>> choice,
        UnaryOperator<IncidentFilter> withoutIt,
        Function<T, String> key,
        Function<String, T> value) {

    static final Facet<PlacePath> PLACES = new Facet<>(
            "place",
            Facet::places,
            IncidentFilter::places,
            filter -> filter.withPlaces(Choice.all()),
            PlaceKey::of,
            PlaceKey::path);

    static final Facet<String> FACTIONS = new Facet<>(
            "faction",
            incident -> Set.copyOf(incident.factionIds()),
            IncidentFilter::factions,
            filter -> filter.withFactions(Choice.all()),
            Function.identity(),
            Function.identity());

    static final Facet<IncidentType> TYPES = new Facet<>(
            "type",
            incident -> Set.of(incident.type().value()),
            IncidentFilter::types,
            filter -> filter.withTypes(Choice.all()),
            IncidentType::code,
            code -> IncidentType.valueOf(code.toUpperCase(Locale.ROOT)));

    static final List<Facet<?>> ALL = List.of(PLACES, FACTIONS, TYPES);

    void add(Incident incident, Document document) {
        values.apply(incident).stream()
                .map(key)
                .forEach(term -> document.add(new KeywordField(field, term, Field.Store.NO)));
    }

    void restrict(IncidentFilter filter, BooleanQuery.Builder query) {
        Choice<T> asked = choice.apply(filter);
        if (!asked.included().isEmpty()) {
            query.add(KeywordField.newSetQuery(field, terms(asked.included())), Occur.FILTER);
        }
        if (!asked.excluded().isEmpty()) {
            query.add(KeywordField.newSetQuery(field, terms(asked.excluded())), Occur.MUST_NOT);
        }
    }

    private List<BytesRef> terms(Set<T> chosen) {
        return chosen.stream().map(key).map(BytesRef::new).toList();
    }

    private static Set<PlacePath> places(Incident incident) {
        return incident.placePaths().stream()
                .flatMap(path -> path.equals(PlacePath.UNKNOWN) ? Stream.of(path) : path.lineage().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
