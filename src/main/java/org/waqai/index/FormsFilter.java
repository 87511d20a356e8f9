package org.waqai.index;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts all forms of a word at its position. */
final class FormsFilter extends TokenFilter {

    private final Function<String, Set<String>> forms;
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private Iterator<String> others = Collections.emptyIterator();

    FormsFilter(TokenStream words, Function<String, Set<String>> forms) {
        super(words);
        this.forms = forms;
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
        others = forms.apply(word.toString()).iterator();
        word.setEmpty().append(others.next());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        others = Collections.emptyIterator();
    }
}
