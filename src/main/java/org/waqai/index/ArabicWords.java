package org.waqai.index;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.waqai.index.words.Ending;
import org.waqai.index.words.WordForms;

/** Cuts text into words, folded as everywhere, and spreads each to the keys under which its other forms are found. */
final class ArabicWords extends Analyzer {

    /** Far more than the words of a sentence, so that no phrase reaches from one sentence into the next. */
    private static final int SENTENCE_GAP = 100;

    private final KeysOfWord keys;

    /** Tells the keys of a folded word. */
    interface KeysOfWord {

        Set<String> of(String word, Ending ending);
    }

    private ArabicWords(KeysOfWord keys) {
        this.keys = keys;
    }

    /** For the texts. */
    static ArabicWords written(WordForms forms) {
        return new ArabicWords(forms::written);
    }

    /** For what somebody looks for. */
    static ArabicWords asked(WordForms forms) {
        return new ArabicWords(forms::asked);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return SENTENCE_GAP;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        ArabicTokenizer words = new ArabicTokenizer();
        return new TokenStreamComponents(words, new KeysFilter(words, keys));
    }
}
