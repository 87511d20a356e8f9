package org.waqai.index;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.waqai.index.words.Ending;

/** Puts all keys of a word at its position. */
final class KeysFilter extends TokenFilter {

    /** News repeats itself: this many words are most of any text, at a few megabytes. */
    private static final int REMEMBERED = 20_000;

    private final ArabicWords.KeysOfWord keys;
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final TypeAttribute ending = addAttribute(TypeAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Map<Seen, Set<String>> remembered = new HashMap<>();
    private Iterator<String> others = Collections.emptyIterator();

    private record Seen(String word, Ending ending) {
    }

    KeysFilter(TokenStream words, ArabicWords.KeysOfWord keys) {
        super(words);
        this.keys = keys;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (others.hasNext()) {
            word.setEmpty().append(others.next());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        others = keysOf(new Seen(word.toString(), Ending.valueOf(ending.type()))).iterator();
        word.setEmpty().append(others.next());
        return true;
    }

    private Set<String> keysOf(Seen seen) {
        if (remembered.size() == REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(seen, unknown -> keys.of(unknown.word(), unknown.ending()));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        others = Collections.emptyIterator();
    }
}
