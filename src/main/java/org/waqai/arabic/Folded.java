package org.waqai.arabic;

import java.util.Arrays;
import org.waqai.model.Span;

/**
 * A text in folded spelling that remembers where every character stood in the original.
 *
 * <p>Offsets into {@link #text()} are "folded", spans are original.
 */
public final class Folded {

    private final String text;
    private final int[] origins;

    /**
     * Pairs a folded text with its origins.
     *
     * @param origins for each folded character the original offset it came from, and at the end the length of the
     *     original; ascending
     */
    Folded(String text, int[] origins) {
        if (origins.length != text.length() + 1) {
            throw new IllegalArgumentException("One origin a character, and one for the end");
        }
        this.text = text;
        this.origins = origins;
    }

    public String text() {
        return text;
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
        return other instanceof Folded folded && text.equals(folded.text) && Arrays.equals(origins, folded.origins);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Arrays.hashCode(origins);
    }

    @Override
    public String toString() {
        return text;
    }
}
