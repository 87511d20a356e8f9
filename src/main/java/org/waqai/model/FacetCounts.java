package org.waqai.model;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many incidents each value of a facet would show, under the filters of the <em>other</em> facets. A parent counts
 * what it contains; an incident that has several values counts once for each. Values that no incident of the case has
 * are absent; values that the other filters leave empty are present with 0.
 *
 * @param counts for each facet that has values in the case the counts of these; maps that are never changed
 * @param undated how many incidents have no date, under all filters but the one on time
 */
public record FacetCounts(Map<Facet<?>, Map<?, Integer>> counts, int undated) {

    public FacetCounts {
        counts = counts.entrySet().stream()
                .filter(values -> !values.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The counts of a facet's values. */
    @SuppressWarnings("unchecked") // Whoever counts puts the values of a facet under it.
    public <T> Map<T, Integer> of(Facet<T> facet) {
        return (Map<T, Integer>) counts.getOrDefault(facet, Map.of());
    }

    public Map<PlacePath, Integer> places() {
        return of(Facet.PLACES);
    }

    public Map<String, Integer> factions() {
        return of(Facet.FACTIONS);
    }

    public Map<IncidentType, Integer> types() {
        return of(Facet.TYPES);
    }
}
