package org.waqai.timeline;

import org.waqai.model.IncidentType;

/** The sign of an incident's type, so that colour is never the only sign. */
public enum Shape {
    DISC, SQUARE, TRIANGLE_DOWN, STAR, DIAMOND, BRACKET, FLAG, CHEVRON, ARROW, BANDS, CROSS, HEXAGON, PLUS;

    public static Shape of(IncidentType type) {
        return switch (type) {
            case CLASH -> DISC;
            case SHELLING -> SQUARE;
            case AIRSTRIKE -> TRIANGLE_DOWN;
            case EXPLOSION -> STAR;
            case ATTACK -> DIAMOND;
            case DETENTION -> BRACKET;
            case CONTROL_CHANGE -> FLAG;
            case DEPLOYMENT -> CHEVRON;
            case DISPLACEMENT -> ARROW;
            case CEASEFIRE -> BANDS;
            case CEASEFIRE_VIOLATION -> CROSS;
            case PROTEST -> HEXAGON;
            case OTHER -> PLUS;
        };
    }
}
