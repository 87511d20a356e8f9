package org.waqai.model;

import java.util.Map;

/**
 * How many incidents each value of a facet would show, under the filters of the <em>other</em> facets. A parent counts
 * what it contains; an incident that has several values counts once for each. Values that no incident of the case has
 * are absent; values that the other filters leave empty are present with 0.
 *
 * @param undated how many incidents have no date, under all filters but the one on time
 */
public record FacetCounts(
        Map<PlacePath, Integer> places,
        Map<String, Integer> factions,
        Map<IncidentType, Integer> types,
        int undated) {

    public FacetCounts {
        places = Map.copyOf(places);
        factions = Map.copyOf(factions);
        types = Map.copyOf(types);
    }
}
