package org.waqai.model;

import java.util.Locale;

/** A member of a closed set that has a code in files: its name in small letters. */
public interface Coded {

    /** The name of the constant. */
    String name();

    /** The code used in files, such as {@code control_change}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
