package org.waqai.arabic;

import java.util.Arrays;
import org.waqai.model.Span;

/**
 * A text in folded spelling that remembers where every character stood in the original.
 *
 * <p>Offsets into {@link #text()} are "folded", spans are original.
 */
public final class Folded {

    private final char[] letters;
    private final int length;
    private final int[] origins;

    /**
     * Pairs a folded text with its origins.
     *
     * @param letters begins with the folded text
     * @param length of the folded text
     * @param origins for each folded character the original offset it came from, and behind them the length of the
     *     original; ascending
     */
    Folded(char[] letters, int length, int[] origins) {
        if (letters.length < length || origins.length < length + 1) {
            throw new IllegalArgumentException("One origin a character, and one for the end");
        }
        this.letters = letters;
        this.length = length;
        this.origins = origins;
    }

    public String text() {
        return new String(letters, 0, length);
    }

    /** How many folded characters there are. */
    public int length() {
        return length;
    }

    /** The folded character at {@code offset}. */
    char charAt(int offset) {
        return letters[offset];
    }

    /** The word from one folded offset to another. */
    String word(Spellings spellings, int start, int end) {
        return spellings.word(letters, start, end);
    }

    /** The original offset of the folded character at {@code offset}; the end of the text maps to the original's end. */
    public int origin(int offset) {
        return origins[offset];
    }

    /**
     * The original words of a folded stretch, with the vowel signs that belong to its last letter.
     *
     * @param start folded offset of the first character
     * @param end folded offset after the last one, greater than {@code start}
     */
    public Span span(int start, int end) {
        return new Span(origins[start], Math.max(origins[end], origins[end - 1] + 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folded folded
                && Arrays.equals(letters, 0, length, folded.letters, 0, folded.length)
                && Arrays.equals(origins, 0, length + 1, folded.origins, 0, folded.length + 1);
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
