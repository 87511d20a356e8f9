package org.waqai.model;

import java.util.Optional;

/**
 * Which incidents are asked for: "or" within a facet, "and" between facets. A place or faction includes all it contains.
 *
 * @param places {@link PlacePath#UNKNOWN} asks for incidents without a place
 * @param factions identifiers of factions; {@link Faction#UNKNOWN_ID} asks for incidents without a party
 * @param during incidents that touch any of these days; undated ones are left out while it is set
 * @param words words that the incident's own sentences must contain, in any form; blank for none
 */
public record IncidentFilter(
        Choice<PlacePath> places,
        Choice<String> factions,
        Choice<IncidentType> types,
        Optional<DateRange> during,
        String words) {

    /** Lets every incident through. */
    public static final IncidentFilter ALL =
            new IncidentFilter(Choice.all(), Choice.all(), Choice.all(), Optional.empty(), "");

    public boolean isAll() {
        return equals(ALL);
    }

    public IncidentFilter withPlaces(Choice<PlacePath> choice) {
        return new IncidentFilter(choice, factions, types, during, words);
    }

    public IncidentFilter withFactions(Choice<String> choice) {
        return new IncidentFilter(places, choice, types, during, words);
    }

    public IncidentFilter withTypes(Choice<IncidentType> choice) {
        return new IncidentFilter(places, factions, choice, during, words);
    }

    public IncidentFilter withDuring(Optional<DateRange> range) {
        return new IncidentFilter(places, factions, types, range, words);
    }

    public IncidentFilter withWords(String text) {
        return new IncidentFilter(places, factions, types, during, text.strip());
    }
}
