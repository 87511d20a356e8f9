package org.waqai.model;

/**
 * How sure it is that an incident happened as told, after the grades of Airwars (airwars.org/methodology), as far as reports alone can
 * tell: whether a report is fair or poor is for people to judge.
 */
public enum Grade implements Coded {
    /** The side that is held to have done it says so itself. */
    CONFIRMED,
    /** Two or more independent origins tell it. */
    LIKELY,
    /** One origin tells it, copied or not. */
    WEAK,
    /** Origins contradict each other in who did it, or in whether it happened. */
    CONTESTED
}
