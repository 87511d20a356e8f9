package org.waqai.ui.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.waqai.model.Ceasefire;
import org.waqai.model.Choice;
import org.waqai.model.Facet.Actor;
import org.waqai.model.Facet.Casualties;
import org.waqai.model.FacetCounts;
import org.waqai.model.Faction;
import org.waqai.model.Grade;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.PlacePath;
import org.waqai.model.Precision;
import org.waqai.model.ReviewState;
import org.waqai.model.When;
import org.waqai.session.wording.Wording;

/**
 * One question that the pane asks of the incidents: where, who or what.
 *
 * @param code names the facet in texts and styles
 * @param values the values of a case
 * @param choice what a filter asks of this facet
 * @param replacing the filter with another choice for this facet
 * @param count how many incidents a value would show
 * @param name a value in words
 */
record Facet<T>(
        String code,
        Function<CaseValues, List<CaseValues.Branch<T>>> values,
        Function<IncidentFilter, Choice<T>> choice,
        BiFunction<IncidentFilter, Choice<T>, IncidentFilter> replacing,
        BiFunction<FacetCounts, T, Integer> count,
        Naming<T> name) {

    /** Puts a value into words. */
    interface Naming<T> {

        String of(T value, CaseValues values, Wording wording);
    }

    static final Facet<PlacePath> PLACES = of(
            org.waqai.model.Facet.PLACES, CaseValues::placeTree, (path, values, wording) -> values.place(path, wording));

    static final Facet<String> FACTIONS = of(org.waqai.model.Facet.FACTIONS, CaseValues::factionTree, Facet::factionName);

    static final Facet<Optional<Actor>> ROLES = of(
            org.waqai.model.Facet.ROLES,
            values -> values.frequent(org.waqai.model.Facet.ROLES, Optional.empty(), Comparator.comparing(Object::toString)),
            (actor, values, wording) -> actor
                    .map(known -> values.actor(known, wording))
                    .orElseGet(wording::unknownFaction));

    static final Facet<IncidentType> TYPES = of(
            org.waqai.model.Facet.TYPES,
            values -> values.frequent(org.waqai.model.Facet.TYPES, IncidentType.OTHER, Comparator.naturalOrder()),
            (type, values, wording) -> wording.word(type));

    static final Facet<Casualties> CASUALTIES = of(
            org.waqai.model.Facet.CASUALTIES,
            values -> values.ordered(org.waqai.model.Facet.CASUALTIES, Comparator.naturalOrder()),
            (casualties, values, wording) -> wording.word(casualties));

    static final Facet<Optional<Ceasefire.Status>> CEASEFIRES = of(
            org.waqai.model.Facet.CEASEFIRES,
            values -> values.ordered(org.waqai.model.Facet.CEASEFIRES, unknownLast()),
            (status, values, wording) -> status.map(wording::word).orElseGet(wording::noCeasefire));

    static final Facet<Optional<String>> SOURCES = of(
            org.waqai.model.Facet.SOURCES,
            values -> values.frequent(org.waqai.model.Facet.SOURCES, Optional.empty(), unknownLast()),
            (source, values, wording) -> source.map(wording::name).orElseGet(wording::unknown));

    static final Facet<Optional<Precision>> PRECISIONS = of(
            org.waqai.model.Facet.PRECISIONS,
            values -> values.ordered(org.waqai.model.Facet.PRECISIONS, unknownLast()),
            (precision, values, wording) -> precision.map(wording::word).orElseGet(() -> wording.when(new When.Undated())));

    static final Facet<ReviewState> REVIEWS = of(
            org.waqai.model.Facet.REVIEWS,
            values -> values.ordered(org.waqai.model.Facet.REVIEWS, Comparator.naturalOrder()),
            (state, values, wording) -> wording.word(state));

    static final Facet<Grade> GRADES = of(
            org.waqai.model.Facet.GRADES,
            values -> values.ordered(org.waqai.model.Facet.GRADES, Comparator.naturalOrder()),
            (grade, values, wording) -> wording.word(grade));

    private static <T> Facet<T> of(
            org.waqai.model.Facet<T> facet, Function<CaseValues, List<CaseValues.Branch<T>>> values, Naming<T> name) {
        return new Facet<>(
                facet.code(),
                values,
                filter -> filter.choice(facet),
                (filter, choice) -> filter.with(facet, choice),
                (counts, value) -> counts.of(facet).getOrDefault(value, 0),
                name);
    }

    private static <T extends Comparable<? super T>> Comparator<Optional<T>> unknownLast() {
        return Comparator.<Optional<T>, Boolean>comparing(Optional::isEmpty)
                .thenComparing((one, other) -> one.isPresent() && other.isPresent() ? one.get().compareTo(other.get()) : 0);
    }

    private static String factionName(String id, CaseValues values, Wording wording) {
        Faction faction = values.factions().get(id);
        return faction == null ? wording.unknownFaction() : wording.faction(faction);
    }
}
