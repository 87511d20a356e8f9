package org.waqai.model;

/** What became of the people of a {@link Toll}. */
public enum Outcome implements Coded {
    KILLED, INJURED, CAPTURED, MISSING
}
