package org.waqai.evaluation;

import java.util.Collections;
import java.util.Set;

/** Something with a name: a place or a party. */
interface Named {

    /** The forms of all names it goes by, as {@link NameForms} makes them. */
    Set<String> forms();

    /** Whether the coder allows it to be left out. */
    boolean optional();

    /** Two are the same where a form of the one is a form of the other. */
    default boolean sameAs(Named other) {
        return !Collections.disjoint(forms(), other.forms());
    }
}
