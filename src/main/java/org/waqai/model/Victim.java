package org.waqai.model;

/** Whom a {@link Toll} counts. */
public enum Victim implements Coded {
    CIVILIAN, CHILD, WOMAN, FIGHTER, UNKNOWN
}
