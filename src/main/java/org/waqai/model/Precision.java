package org.waqai.model;

/** How exactly a time is known. */
public enum Precision implements Coded {
    DAY, MONTH, YEAR
}
