package org.waqai.link;

import org.waqai.model.Coded;

/**
 * That two reports tell one incident.
 *
 * @param incident identifier of the report that came later
 * @param other identifier of the one that it fits best among the earlier ones
 */
public record Link(String incident, String other, Standing standing, Likeness likeness) {

    /** Who says so. */
    public enum Standing implements Coded {
        /** One is a copy of the other, with the same values: nobody need be asked. */
        COPIED,
        /** The program thinks so; a person decides. */
        PROPOSED,
        /** A person has said so. */
        ACCEPTED
    }
}
