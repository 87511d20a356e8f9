package org.waqai.model;

import java.util.List;

/**
 * What some incidents amount to.
 *
 * @param incidents how many they are
 * @param undated how many of them have no date
 * @param killed all that are told of, each incident's losses added
 * @param unnumbered how many of them tell of killed people without a number
 */
public record Totals(int incidents, int undated, Losses killed, int unnumbered) {

    public static final Totals NONE = new Totals(0, 0, Losses.NONE, 0);

    public static Totals of(List<Incident> incidents) {
        return incidents.stream().map(Totals::of).reduce(NONE, Totals::plus);
    }

    private static Totals of(Incident incident) {
        boolean undated = incident.when().value().days().isEmpty();
        return of(1, undated ? 1 : 0, Losses.of(incident.tolls().stream().map(Reading::value).toList(), Outcome.KILLED));
    }

    /** Of so many incidents that cost the same. */
    public static Totals of(int incidents, int undated, Losses killedInEach) {
        return new Totals(incidents, undated, killedInEach.times(incidents), killedInEach.unnumbered().isPresent() ? incidents : 0);
    }

    public Totals plus(Totals other) {
        return new Totals(
                incidents + other.incidents,
                undated + other.undated,
                killed.plus(other.killed),
                unnumbered + other.unnumbered);
    }
}
