package org.waqai.ui.fx;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names as people type them. */
public final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}|\u0640");

    private Letters() {
    }

    /** The text without what makes no difference: marks such as the hamza on an alif, vowels, stretching, capitals. */
    public static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
