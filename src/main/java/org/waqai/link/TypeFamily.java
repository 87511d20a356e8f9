package org.waqai.link;

import java.util.EnumSet;
import java.util.Set;
import org.waqai.model.IncidentType;

/** Types under which different outlets tell the same incident: one calls a shelling what another calls an attack. */
enum TypeFamily {
    ARMED, DETENTION, CONTROL, DEPLOYMENT, DISPLACEMENT, TRUCE, PROTEST, OTHER;

    /** The families of a type; the breach of a truce is told as such by one side and as an attack by the other. */
    static Set<TypeFamily> of(IncidentType type) {
        return switch (type) {
            case CLASH, SHELLING, AIRSTRIKE, EXPLOSION, ATTACK -> EnumSet.of(ARMED);
            case CEASEFIRE_VIOLATION -> EnumSet.of(TRUCE, ARMED);
            case CEASEFIRE -> EnumSet.of(TRUCE);
            case DETENTION -> EnumSet.of(DETENTION);
            case CONTROL_CHANGE -> EnumSet.of(CONTROL);
            case DEPLOYMENT -> EnumSet.of(DEPLOYMENT);
            case DISPLACEMENT -> EnumSet.of(DISPLACEMENT);
            case PROTEST -> EnumSet.of(PROTEST);
            case OTHER -> EnumSet.of(OTHER);
        };
    }

    /** Whether two incidents of these types can be one. */
    static boolean meet(IncidentType one, IncidentType other) {
        if (one == other) {
            return true;
        }
        boolean truces = TypeFamily.of(one).contains(TRUCE) && TypeFamily.of(other).contains(TRUCE);
        return !truces && TypeFamily.of(one).stream().anyMatch(TypeFamily.of(other)::contains);
    }
}
