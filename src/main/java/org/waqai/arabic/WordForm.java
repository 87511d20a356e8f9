package org.waqai.arabic;

/**
 * One way to read a written word: its stem, and what was taken off.
 *
 * @param stem the folded word without the rest
 * @param conjunction whether a و or ف was taken off
 * @param preposition the preposition taken off (ب، ل، ك), or {@link #NONE}
 * @param definite whether the article ال was taken off
 * @param pronoun whether a pronoun suffix was taken off
 */
public record WordForm(String stem, boolean conjunction, char preposition, boolean definite, boolean pronoun) {

    /** No preposition. */
    public static final char NONE = ' ';
}
