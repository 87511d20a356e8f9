package org.waqai.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One event of one type, at one place or list of places, at one time, as one article tells it.
 *
 * @param id unique within a case: the article's identifier, {@code #} and a running number
 * @param article identifier of the article
 * @param when never absent: an unknown time is a {@link When.Undated}, with the words that could not be resolved
 * @param places the most specific places only; empty when none is told
 * @param ceasefire present on truces and their breaches
 * @param evidence the sentences that the incident was read from
 */
public record Incident(
        String id,
        String article,
        Reading<IncidentType> type,
        Reading<When> when,
        List<Reading<Place>> places,
        List<Reading<Party>> parties,
        List<Reading<Toll>> tolls,
        Optional<Reading<Ceasefire>> ceasefire,
        Telling telling,
        Evidence evidence) {

    public Incident {
        places = List.copyOf(places);
        parties = List.copyOf(parties);
        tolls = List.copyOf(tolls);
        if (evidence.spans().isEmpty()) {
            throw new IllegalArgumentException("An incident without evidence: " + id);
        }
    }

    /** The paths of its places; {@link PlacePath#UNKNOWN} alone when it has none. */
    public List<PlacePath> placePaths() {
        return places.isEmpty()
                ? List.of(PlacePath.UNKNOWN)
                : places.stream().map(place -> place.value().path()).distinct().toList();
    }

    /** The identifiers of its parties and of all they belong to; {@link Faction#UNKNOWN_ID} alone when it has none. */
    public List<String> factionIds() {
        return parties.isEmpty()
                ? List.of(Faction.UNKNOWN_ID)
                : parties.stream()
                        .flatMap(party -> party.value().faction().lineage().stream())
                        .map(Faction::id)
                        .distinct()
                        .toList();
    }

    /** The evidence of the incident and of each of its fields. */
    public Stream<Evidence> allEvidence() {
        return Stream.of(
                        Stream.of(evidence, type.evidence(), when.evidence()),
                        places.stream().map(Reading::evidence),
                        parties.stream().map(Reading::evidence),
                        tolls.stream().map(Reading::evidence),
                        ceasefire.stream().map(Reading::evidence))
                .flatMap(stream -> stream);
    }
}
