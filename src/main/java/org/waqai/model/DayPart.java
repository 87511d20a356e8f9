package org.waqai.model;

/** The part of the day that a text names. A {@code NIGHT} may run into the next calendar day. */
public enum DayPart implements Coded {
    DAWN, MORNING, NOON, AFTERNOON, EVENING, NIGHT
}
