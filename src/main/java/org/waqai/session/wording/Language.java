package org.waqai.session.wording;

import java.util.Locale;

/** A language in which the program speaks. */
public enum Language {
    ARABIC("ar", true),
    ENGLISH("en", false);

    private final Locale locale;
    private final boolean rightToLeft;

    Language(String code, boolean rightToLeft) {
        this.locale = Locale.of(code);
        this.rightToLeft = rightToLeft;
    }

    public Locale locale() {
        return locale;
    }

    public boolean isRightToLeft() {
        return rightToLeft;
    }
}
