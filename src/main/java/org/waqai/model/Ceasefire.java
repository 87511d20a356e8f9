package org.waqai.model;

/** What an incident says of a truce. */
public record Ceasefire(Status status) {

    /** How far the truce has come. */
    public enum Status implements Coded {
        PROPOSED, AGREED, IN_FORCE, EXTENDED, VIOLATED, COLLAPSED, REJECTED
    }
}
