package org.waqai.index.words;

/** How a word of a text ends, as far as folding hides it. */
public enum Ending {
    /** In ة, so that the folded ه is no pronoun. */
    MARBUTA,
    /** In the ا of an accusative with its sign (اشتباكاً), which is no letter of the word. */
    TANWIN,
    /** In any other way. */
    OTHER
}
