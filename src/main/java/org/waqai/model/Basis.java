package org.waqai.model;

/** Where a date comes from. */
public enum Basis implements Coded {
    /** The text gives it. */
    STATED,
    /** Counted from the publication date or another dated event. */
    RELATIVE,
    /** Its year was found from the weekday and the day of the month. */
    WEEKDAY,
    /** The text gives no time; the publication date stands in. */
    PUBLISHED,
    /** Learnt from another article of the same case. */
    CORROBORATED
}
