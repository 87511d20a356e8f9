package org.waqai.export;

import java.util.Locale;

/** The codes of the kinds of a sealed type in files. */
final class Codes {

    private Codes() {
    }

    /** The name of the kind in small letters: {@code SamePlace} is {@code same_place}. */
    static String snake(Object value) {
        return value.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
