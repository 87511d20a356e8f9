package org.waqai.link;

/** What a report says beyond what happened. */
public enum Cue {
    /** Its toll takes the place of those told before: "ارتفعت الحصيلة إلى". */
    UPDATE,
    /** The side that is held to have done it says so itself: "تبنّى". */
    ADMITS,
    /** Somebody says that it did not happen, or not so: "نفى". */
    DENIES
}
