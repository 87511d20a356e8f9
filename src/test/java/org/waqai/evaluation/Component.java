package org.waqai.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is counted, each in slots of its own. */
enum Component {
    /** Incidents that have a partner. */
    INCIDENT(true),
    TYPE(true),
    /** First and last day, both. */
    DATE(true),
    PLACE(true),
    /** The containing places of the places that agree. */
    WITHIN(false),
    PARTY(true),
    /** Parties with the part they play. */
    ROLE(true),
    /** Casualties: outcome, least and most, and whether they are vague. */
    CASUALTY(true),
    /** Casualties with who the people are. */
    VICTIM(false),
    /** The status of a truce. */
    CEASEFIRE(true);

    private final boolean inHeadline;

    Component(boolean inHeadline) {
        this.inHeadline = inHeadline;
    }

    /** The components whose mean is the headline. */
    static List<Component> ofHeadline() {
        return Arrays.stream(values()).filter(component -> component.inHeadline).toList();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
