package org.waqai.model;

/** What a person has made of an incident so far. */
public enum ReviewState implements Coded {
    /** Nobody has decided about it. */
    UNREVIEWED,
    CONFIRMED,
    CORRECTED,
    /** Found by a person, not by the machine. */
    ADDED,
    REJECTED,
    /** Its article tells it elsewhere; another record has taken it over. */
    MERGED;

    /** Whether it counts and is shown. */
    public boolean counts() {
        return this != REJECTED && this != MERGED;
    }
}
