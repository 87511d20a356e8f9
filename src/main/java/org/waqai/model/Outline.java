package org.waqai.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As much of an incident as a picture of many of them needs; the rest is asked for by its identifier. Whoever makes a million of
 * them should share the equal places, factions and lists among them.
 *
 * @param id the incident's identifier
 * @param article identifier of the article
 * @param ceasefire how far the truce has come; present on truces and their breaches
 * @param places the most specific places only; empty when none is told
 * @param factions all that take part, in whatever role; each once, empty when none is named
 * @param sides those of them that stand for it in colour, at most two: who began it, else those who took part; never a mediator
 * @param killed all the killed, each counted once; empty when none is told of
 */
public record Outline(
        String id,
        String article,
        When when,
        IncidentType type,
        Telling telling,
        Optional<Ceasefire.Status> ceasefire,
        List<Place> places,
        List<Faction> factions,
        List<Faction> sides,
        Optional<Count> killed) {

    public Outline {
        places = List.copyOf(places);
        factions = List.copyOf(factions);
        sides = List.copyOf(sides);
    }

    public static Outline of(Incident incident) {
        List<Party> parties = values(incident.parties());
        return new Outline(
                incident.id(),
                incident.article(),
                incident.when().value(),
                incident.type().value(),
                incident.telling(),
                incident.ceasefire().map(Reading::value).map(Ceasefire::status),
                values(incident.places()),
                parties.stream().map(Party::faction).distinct().toList(),
                sides(parties),
                Losses.of(values(incident.tolls()), Outcome.KILLED).together());
    }

    private static List<Faction> sides(List<Party> parties) {
        List<Faction> initiators = withRole(parties, Role.INITIATOR).limit(1).toList();
        if (!initiators.isEmpty()) {
            return initiators;
        }
        List<Faction> participants = withRole(parties, Role.PARTICIPANT).limit(2).toList();
        return participants.isEmpty() ? withRole(parties, Role.TARGET).limit(1).toList() : participants;
    }

    private static Stream<Faction> withRole(List<Party> parties, Role role) {
        return parties.stream().filter(party -> party.role() == role).map(Party::faction).distinct();
    }

    private static <T> List<T> values(List<Reading<T>> readings) {
        return readings.stream().map(Reading::value).toList();
    }
}
