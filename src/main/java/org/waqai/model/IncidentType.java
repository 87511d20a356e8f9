package org.waqai.model;

/** What happened. The set follows the event types of ACLED's codebook, with truces and their breaches told apart. */
public enum IncidentType implements Coded {
    CLASH, SHELLING, AIRSTRIKE, EXPLOSION, ATTACK, DETENTION, CONTROL_CHANGE, DEPLOYMENT, DISPLACEMENT, CEASEFIRE,
    CEASEFIRE_VIOLATION, PROTEST, OTHER
}
