package org.waqai.ui.filter;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.waqai.model.Choice;
import org.waqai.model.FacetCounts;
import org.waqai.model.Faction;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.PlacePath;
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

    static final Facet<PlacePath> PLACES = new Facet<>(
            "places",
            CaseValues::placeTree,
            IncidentFilter::places,
            IncidentFilter::withPlaces,
            (counts, path) -> counts.places().getOrDefault(path, 0),
            (path, values, wording) -> wording.place(path));

    static final Facet<String> FACTIONS = new Facet<>(
            "factions",
            CaseValues::factionTree,
            IncidentFilter::factions,
            IncidentFilter::withFactions,
            (counts, id) -> counts.factions().getOrDefault(id, 0),
            Facet::factionName);

    static final Facet<IncidentType> TYPES = new Facet<>(
            "types",
            CaseValues::typeTree,
            IncidentFilter::types,
            IncidentFilter::withTypes,
            (counts, type) -> counts.types().getOrDefault(type, 0),
            (type, values, wording) -> wording.word(type));

    private static String factionName(String id, CaseValues values, Wording wording) {
        Faction faction = values.factions().get(id);
        return faction == null ? wording.unknownFaction() : wording.faction(faction);
    }
}
