package org.waqai.model;

/** How an article tells an incident. */
public enum Telling implements Coded {
    /** It is the news. */
    NEWS,
    /** History that explains the news. */
    BACKGROUND
}
