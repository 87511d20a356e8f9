package org.waqai.model;

import java.util.OptionalInt;

/**
 * A number of people as a text gives it.
 *
 * @param min the fewest it can mean
 * @param max the most it can mean; empty when the text sets no upper bound
 * @param vague whether the text gives no number at all: "several", "dozens"
 */
public record Count(int min, OptionalInt max, boolean vague) {

    public Count {
        if (min < 0 || (max.isPresent() && max.getAsInt() < min)) {
            throw new IllegalArgumentException("Not a count of people: " + min + " to " + max);
        }
    }

    public static Count exactly(int people) {
        return new Count(people, OptionalInt.of(people), false);
    }

    public static Count between(int min, int max) {
        return new Count(min, OptionalInt.of(max), false);
    }

    public static Count atLeast(int min) {
        return new Count(min, OptionalInt.empty(), false);
    }

    /** A number in words only, such as "dozens": at least {@code min}. */
    public static Count vague(int min) {
        return new Count(min, OptionalInt.empty(), true);
    }
}
