package org.waqai.model;

/** What a party does in an incident. */
public enum Role implements Coded {
    /** Attacks, arrests, fires, seizes; in a withdrawal, who withdraws. */
    INITIATOR,
    /** Is attacked. */
    TARGET,
    /** One side of a clash with no clear initiator; a party to a ceasefire. */
    PARTICIPANT,
    /** Brokers or watches over an agreement. */
    MEDIATOR
}
