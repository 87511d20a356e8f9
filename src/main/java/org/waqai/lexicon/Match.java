package org.waqai.lexicon;

import org.waqai.arabic.WordForm;

/**
 * A phrase of the lexicon in a text.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param form how its first word was read
 */
public record Match(int from, int to, WordForm form, Sense sense) {

    public int length() {
        return to - from;
    }
}
