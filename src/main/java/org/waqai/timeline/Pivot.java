package org.waqai.timeline;

/** What the lanes stand for. */
public enum Pivot {
    PLACE, FACTION, TYPE, ARTICLE, NONE
}
