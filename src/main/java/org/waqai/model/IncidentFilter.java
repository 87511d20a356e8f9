package org.waqai.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which incidents are asked for: "or" within a facet, "and" between facets. A place or faction includes all it contains.
 *
 * @param choices what is asked of each facet; facets of which nothing is asked are absent
 * @param during incidents that touch any of these days; undated ones are left out while it is set
 * @param tolls how many people with each outcome; incidents that tell of none are left out while it is set
 * @param words words that the incident's own sentences must contain
 */
public record IncidentFilter(
        Map<Facet<?>, Choice<?>> choices, Optional<Period> during, Map<Outcome, PeopleRange> tolls, Words words) {

    /** Lets every incident through. */
    public static final IncidentFilter ALL = new IncidentFilter(Map.of(), Optional.empty(), Map.of(), Words.NONE);

    public IncidentFilter {
        Map<Facet<?>, Choice<?>> asked = new HashMap<>(choices);
        asked.values().removeIf(Choice::isAll);
        choices = Map.copyOf(asked);
        tolls = Map.copyOf(tolls);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** What is asked of a facet. */
    @SuppressWarnings("unchecked") // Only "with" puts choices in, each under the facet of its own values.
    public <T> Choice<T> choice(Facet<T> facet) {
        return (Choice<T>) choices.getOrDefault(facet, Choice.all());
    }

    /** The same filter with another choice for this facet. */
    public <T> IncidentFilter with(Facet<T> facet, Choice<T> choice) {
        Map<Facet<?>, Choice<?>> changed = new HashMap<>(choices);
        changed.put(facet, choice);
        return new IncidentFilter(changed, during, tolls, words);
    }

    public Choice<PlacePath> places() {
        return choice(Facet.PLACES);
    }

    public Choice<String> factions() {
        return choice(Facet.FACTIONS);
    }

    public Choice<IncidentType> types() {
        return choice(Facet.TYPES);
    }

    public IncidentFilter withPlaces(Choice<PlacePath> choice) {
        return with(Facet.PLACES, choice);
    }

    public IncidentFilter withFactions(Choice<String> choice) {
        return with(Facet.FACTIONS, choice);
    }

    public IncidentFilter withTypes(Choice<IncidentType> choice) {
        return with(Facet.TYPES, choice);
    }

    public IncidentFilter withDuring(Optional<Period> period) {
        return new IncidentFilter(choices, period, tolls, words);
    }

    /** The same filter with another range for this outcome; empty for any number. */
    public IncidentFilter withToll(Outcome outcome, Optional<PeopleRange> range) {
        Map<Outcome, PeopleRange> changed = new HashMap<>(tolls);
        changed.remove(outcome);
        range.ifPresent(people -> changed.put(outcome, people));
        return new IncidentFilter(choices, during, changed, words);
    }

    public IncidentFilter withWords(Words asked) {
        return new IncidentFilter(choices, during, tolls, asked);
    }
}
