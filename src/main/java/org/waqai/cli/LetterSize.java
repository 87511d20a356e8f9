package org.waqai.cli;

import java.util.List;

/** How large the window writes, in percent of the usual: one of those that the window's own menu offers. */
public record LetterSize(int percent) {

    /** As the window writes unless asked otherwise. */
    public static final LetterSize USUAL = new LetterSize(100);

    private static final List<String> OFFERED = List.of("100", "125", "150", "200");

    /** Reads {@code 200}. */
    static LetterSize parse(String written) {
        if (!OFFERED.contains(written)) {
            throw new IllegalArgumentException("Not a size of letters: " + written);
        }
        return new LetterSize(Integer.parseInt(written));
    }
}
