package org.waqai.index;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.waqai.index.ArabicWords.Word;

/** Hands words to Lucene, all keys of a word at its position. */
final class KeyTokens extends TokenStream {

    /** Far more than the words of a sentence, so that no phrase reaches from one sentence into the next. */
    private static final int SENTENCE_GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<List<Word>> sentences;
    private Iterator<Word> words = Collections.emptyIterator();
    private Iterator<String> keys = Collections.emptyIterator();

    /** The words of sentences, or of whatever else no phrase reaches out of; to be gone through once. */
    KeyTokens(List<List<Word>> sentences) {
        this.sentences = sentences.iterator();
    }

    @Override
    public boolean incrementToken() {
        int gap = keys.hasNext() ? 0 : 1;
        while (!keys.hasNext()) {
            if (words.hasNext()) {
                keys = words.next().keys().iterator();
            } else if (sentences.hasNext()) {
                words = sentences.next().iterator();
                gap += SENTENCE_GAP;
            } else {
                return false;
            }
        }
        term.setEmpty().append(keys.next());
        step.setPositionIncrement(gap);
        return true;
    }
}
