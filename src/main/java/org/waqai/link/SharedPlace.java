package org.waqai.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What two reports have in common as to where it happened.
 *
 * @param weight what it speaks for their being of one incident: the more, the smaller the place
 */
record SharedPlace(double weight, Sign sign) {

    /** The pair of places that speaks most for it; empty when none of the ones is or lies in one of the others. */
    static Optional<SharedPlace> closest(Collection<Spot> ones, Collection<Spot> others) {
        return ones.stream()
                .flatMap(one -> others.stream().flatMap(other -> of(one, other)))
                .max(Comparator.comparingDouble(SharedPlace::weight));
    }

    private static Stream<SharedPlace> of(Spot one, Spot other) {
        if (one.isSame(other)) {
            return Stream.of(new SharedPlace(weightOfSame(one.fineness()), new Sign.SamePlace(one.name())));
        }
        if (one.liesIn(other)) {
            return Stream.of(new SharedPlace(weightOfOuter(other.fineness()), new Sign.Inside(one.name(), other.name())));
        }
        return other.liesIn(one)
                ? Stream.of(new SharedPlace(weightOfOuter(one.fineness()), new Sign.Inside(other.name(), one.name())))
                : Stream.empty();
    }

    private static double weightOfSame(Spot.Fineness fineness) {
        return switch (fineness) {
            case COUNTRY -> -0.5;
            case REGION -> 0.5;
            case CITY -> 1.5;
            case POINT -> 2;
        };
    }

    private static double weightOfOuter(Spot.Fineness outer) {
        return switch (outer) {
            case COUNTRY -> -0.5;
            case REGION -> 0.3;
            case CITY -> 0.8;
            case POINT -> 1.5;
        };
    }
}
