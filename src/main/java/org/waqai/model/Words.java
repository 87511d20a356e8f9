package org.waqai.model;

import java.util.List;

/**
 * Words that the sentences of an incident must and must not contain, in any of their forms.
 *
 * @param included what must be there: each a word, or several words that stand one after the other
 * @param excluded what must not be there, likewise
 * @param synonyms whether words that stand for the same thing are as good
 */
public record Words(List<String> included, List<String> excluded, boolean synonyms) {

    /** Asks for nothing. */
    public static final Words NONE = new Words(List.of(), List.of(), true);

    public Words {
        included = List.copyOf(included);
        excluded = List.copyOf(excluded);
    }

    /** Asks for each of these words or phrases. */
    public static Words of(String... included) {
        return new Words(List.of(included), List.of(), true);
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return included.isEmpty() && excluded.isEmpty();
    }
}
