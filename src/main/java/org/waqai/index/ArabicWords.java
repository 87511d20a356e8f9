package org.waqai.index;

import java.io.Reader;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Cuts text into words under which their other forms are found: folded as everywhere, then spread to its {@link WordForms}. */
final class ArabicWords extends Analyzer {

    private final Function<String, Set<String>> forms;

    private ArabicWords(Function<String, Set<String>> forms) {
        this.forms = forms;
    }

    /** For the texts. */
    static ArabicWords written() {
        return new ArabicWords(WordForms::written);
    }

    /** For what somebody looks for. */
    static ArabicWords asked() {
        return new ArabicWords(WordForms::asked);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new FoldingFilter(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new FormsFilter(words, forms));
    }
}
