package org.waqai.ui.fx;

import java.util.Locale;
import javafx.geometry.NodeOrientation;

/** A language of the interface. */
public enum Language {
    ARABIC("ar", NodeOrientation.RIGHT_TO_LEFT),
    ENGLISH("en", NodeOrientation.LEFT_TO_RIGHT);

    private final Locale locale;
    private final NodeOrientation orientation;

    Language(String tag, NodeOrientation orientation) {
        this.locale = Locale.forLanguageTag(tag);
        this.orientation = orientation;
    }

    public Locale locale() {
        return locale;
    }

    /** The direction in which the window is laid out. */
    public NodeOrientation orientation() {
        return orientation;
    }

    public Language other() {
        return this == ARABIC ? ENGLISH : ARABIC;
    }
}
