package org.waqai.index.words;

import org.waqai.model.Span;

/** How a word of a text ends, as far as folding hides it. */
public enum Ending {
    /** In ة, so that the folded ه is no pronoun. */
    MARBUTA,
    /** In the ا of an accusative with its sign (اشتباكاً), which is no letter of the word. */
    TANWIN,
    /** In any other way. */
    OTHER;

    private static final char TAA_MARBUTA = 'ة';
    private static final char FATHATAN = '\u064b';

    /** The ending of a word that stands in a text. */
    public static Ending of(String text, Span word) {
        for (int at = word.end() - 1; at >= word.start(); at--) {
            char letter = text.charAt(at);
            if (letter == TAA_MARBUTA) {
                return MARBUTA;
            }
            if (letter == FATHATAN) {
                return TANWIN;
            }
            if (Character.isLetter(letter) && letter != 'ا') {
                return OTHER;
            }
        }
        return OTHER;
    }
}
