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
    private final int[] origins;

    /**
     * Pairs a folded text with its origins.
     *
     * @param letters the folded text
     * @param origins for each folded character the original offset it came from, and at the end the length of the
     *     original; ascending
     */
    Folded(char[] letters, int[] origins) {
        if (origins.length != letters.length + 1) {
            throw new IllegalArgumentException("One origin a character, and one for the end");
        }
        this.letters = letters;
        this.origins = origins;
    }

    public String text() {
        return new String(letters);
    }

    /** How many folded characters there are. */
    public int length() {
        return letters.length;
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
        return other instanceof Folded folded && Arrays.equals(letters, folded.letters) && Arrays.equals(origins, folded.origins);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(letters) + Arrays.hashCode(origins);
    }

    @Override
    public String toString() {
        return text();
    }
}
