package org.waqai.lexicon;

import org.waqai.arabic.WordForm;

/**
 * A phrase of the lexicon in a text.
 *
 * @param from index of its first token
 * @param to index after its last token; of a phrase with a gap, after its first part
 * @param reach index after its last token, behind the gap too
 * @param form how its first word was read
 */
public record Match(int from, int to, int reach, WordForm form, Sense sense) {

    public int length() {
        return to - from;
    }
}
