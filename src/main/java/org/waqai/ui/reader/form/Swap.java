package org.waqai.ui.reader.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.model.Change;
import org.waqai.model.Choice;
import org.waqai.model.Decision;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Party;
import org.waqai.model.Place;
import org.waqai.model.PlacePath;
import org.waqai.model.Reading;

/** One place or faction put in the place of another, which may have to be done in other incidents too. */
public sealed interface Swap {

    record OfPlace(Place wrong, Place right) implements Swap {
    }

    record OfFaction(Faction wrong, Faction right) implements Swap {
    }

    /** What a change of a field swaps, if it takes away one place or faction and adds one. */
    static Optional<Swap> of(Change before, Change after) {
        if (before instanceof Change.Places(var old) && after instanceof Change.Places(var now)) {
            return onlyOne(places(old), places(now)).flatMap(wrong ->
                    onlyOne(places(now), places(old)).map(right -> new OfPlace(wrong, right)));
        }
        if (before instanceof Change.Parties(var old) && after instanceof Change.Parties(var now)) {
            return onlyOne(factions(old), factions(now)).flatMap(wrong ->
                    onlyOne(factions(now), factions(old)).map(right -> new OfFaction(wrong, right)));
        }
        return Optional.empty();
    }

    /** The one value that is not among the others. */
    private static <T> Optional<T> onlyOne(List<T> values, List<T> others) {
        List<T> rest = values.stream().filter(value -> !others.contains(value)).distinct().toList();
        return rest.size() == 1 ? Optional.of(rest.getFirst()) : Optional.empty();
    }

    private static List<Place> places(List<Reading<Place>> readings) {
        return readings.stream().map(Reading::value).toList();
    }

    private static List<Faction> factions(List<Reading<Party>> readings) {
        return readings.stream().map(party -> party.value().faction()).toList();
    }

    /** Lets through all incidents that have the wrong value, and others that have what lies in it. */
    default IncidentFilter filter() {
        return switch (this) {
            case OfPlace(var wrong, var right) ->
                    IncidentFilter.ALL.withPlaces(Choice.<PlacePath>all().including(wrong.path()));
            case OfFaction(var wrong, var right) ->
                    IncidentFilter.ALL.withFactions(Choice.<String>all().including(wrong.id()));
        };
    }

    /** The correction of another incident that has the wrong value; empty when it has not. */
    default Optional<Decision> in(Incident incident) {
        Change present = field().of(incident);
        Change swapped = switch (this) {
            case OfPlace(var wrong, var right) -> new Change.Places(each(incident.places(), place ->
                    place.value().path().equals(wrong.path()) ? Optional.of(right) : Optional.empty()));
            case OfFaction(var wrong, var right) -> new Change.Parties(each(incident.parties(), party ->
                    party.value().faction().equals(wrong)
                            ? Optional.of(new Party(right, party.value().role(), party.value().mentions()))
                            : Optional.empty()));
        };
        return swapped.equals(present) ? Optional.empty() : Optional.of(new Decision.Correct(incident.id(), swapped));
    }

    private Change.Field field() {
        return switch (this) {
            case OfPlace place -> Change.Field.PLACES;
            case OfFaction faction -> Change.Field.PARTIES;
        };
    }

    /** What a reading becomes; empty when it stays. */
    @FunctionalInterface
    interface Replacement<T> {

        Optional<T> of(Reading<T> reading);
    }

    private static <T> List<Reading<T>> each(List<Reading<T>> readings, Replacement<T> replacement) {
        List<Reading<T>> swapped = new ArrayList<>();
        for (Reading<T> reading : readings) {
            Reading<T> next = replacement.of(reading)
                    .map(value -> new ByHand(reading.evidence().spans()).reading(value))
                    .orElse(reading);
            if (swapped.stream().noneMatch(other -> other.value().equals(next.value()))) {
                swapped.add(next);
            }
        }
        return swapped;
    }
}
