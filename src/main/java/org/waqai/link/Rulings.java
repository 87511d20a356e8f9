package org.waqai.link;

import java.util.Set;

/**
 * What people have decided about links.
 *
 * @param same pairs of incidents that are one
 * @param apart pairs that are two, however alike they look
 */
public record Rulings(Set<Pair> same, Set<Pair> apart) {

    /** Nobody has decided anything. */
    public static final Rulings NONE = new Rulings(Set.of(), Set.of());

    public Rulings {
        same = Set.copyOf(same);
        apart = Set.copyOf(apart);
    }

    /** Two incidents, by their identifiers, in whichever order. */
    public record Pair(String one, String other) {

        public Pair {
            if (one.compareTo(other) > 0) {
                String first = other;
                other = one;
                one = first;
            }
        }
    }

    boolean areSame(String one, String other) {
        return !same.isEmpty() && same.contains(new Pair(one, other));
    }

    boolean areApart(String one, String other) {
        return !apart.isEmpty() && apart.contains(new Pair(one, other));
    }
}
