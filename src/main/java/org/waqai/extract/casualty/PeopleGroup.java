package org.waqai.extract.casualty;

import java.util.List;
import java.util.Optional;
import org.waqai.model.Count;
import org.waqai.model.Outcome;
import org.waqai.model.Victim;

/**
 * A number of people in a text: tokens {@code [from, to)}.
 *
 * @param noun index of the noun that is counted; {@code to} where a number stands there without one
 * @param who empty where the words do not say, as in "eight others"
 * @param outcomes what the noun itself says of them: killed for قتلى; several for "قتلى وجرحى"
 * @param counted whether a number or a word for one stands there, and not the noun alone
 * @param definite whether the noun has the article, and so speaks of people known already, or of all of a kind
 */
record PeopleGroup(int from, int to, int noun, Count count, Optional<Victim> who, List<Outcome> outcomes, List<String> names,
        boolean counted, boolean definite) {

    PeopleGroup {
        outcomes = List.copyOf(outcomes);
        names = List.copyOf(names);
    }

    boolean bare() {
        return noun == to;
    }

    boolean single() {
        return !counted && count.equals(Count.exactly(1));
    }

    PeopleGroup counting(Count other, int end) {
        return new PeopleGroup(from, end, bare() ? end : noun, other, who, outcomes, names, true, definite);
    }

    PeopleGroup of(Optional<Victim> other, int end) {
        return new PeopleGroup(from, end, noun, count, other, outcomes, names, counted, definite);
    }

    PeopleGroup suffering(int start, List<Outcome> theirs) {
        return new PeopleGroup(start, to, noun, count, who, theirs, names, counted, definite);
    }

    PeopleGroup named(String name, int end) {
        return new PeopleGroup(from, end, noun, count, who, outcomes, List.of(name), counted, definite);
    }
}
