package org.waqai.link;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waqai.model.Decision;

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

    /** Of the decisions, those about links; of two about one pair the later counts. */
    public static Rulings of(List<Decision> decisions) {
        Set<Pair> same = new HashSet<>();
        Set<Pair> apart = new HashSet<>();
        for (Decision decision : decisions) {
            if (decision instanceof Decision.Join(var one, var other)) {
                same.add(new Pair(one, other));
                apart.remove(new Pair(one, other));
            } else if (decision instanceof Decision.Separate(var one, var other)) {
                apart.add(new Pair(one, other));
                same.remove(new Pair(one, other));
            }
        }
        return new Rulings(same, apart);
    }

    boolean areSame(String one, String other) {
        return !same.isEmpty() && same.contains(new Pair(one, other));
    }

    /** Those that are one with an incident. */
    Set<String> joinedTo(String incident) {
        Set<String> others = new LinkedHashSet<>();
        for (Pair pair : same) {
            if (pair.one().equals(incident)) {
                others.add(pair.other());
            } else if (pair.other().equals(incident)) {
                others.add(pair.one());
            }
        }
        return others;
    }

    boolean areApart(String one, String other) {
        return !apart.isEmpty() && apart.contains(new Pair(one, other));
    }
}
