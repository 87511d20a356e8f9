package org.waqai.model;

import java.util.OptionalInt;

/**
 * How many people an incident must have cost, by the fewest that the article can mean.
 *
 * @param least at least so many
 * @param most at most so many; empty when there is no upper bound
 */
public record PeopleRange(int least, OptionalInt most) {

    public PeopleRange {
        if (least < 0 || (most.isPresent() && most.getAsInt() < least)) {
            throw new IllegalArgumentException("Not a range of people: " + least + " to " + most);
        }
    }

    public static PeopleRange atLeast(int least) {
        return new PeopleRange(least, OptionalInt.empty());
    }

    public boolean holds(int people) {
        return people >= least && people <= most.orElse(Integer.MAX_VALUE);
    }
}
