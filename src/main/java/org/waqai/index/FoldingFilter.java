package org.waqai.index;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.apache.lucene.analysis.CharFilter;
import org.jspecify.annotations.Nullable;
import org.waqai.arabic.Folded;
import org.waqai.arabic.Folding;

/** Folds a text before it is cut into words. */
final class FoldingFilter extends CharFilter {

    private @Nullable Folded folded;
    private int at;

    FoldingFilter(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        String text = folded().text();
        if (at == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + length);
        text.getChars(at, end, buffer, offset);
        int count = end - at;
        at = end;
        return count;
    }

    @Override
    protected int correct(int offset) {
        return folded == null ? offset : folded.origin(Math.min(offset, folded.text().length()));
    }

    private Folded folded() throws IOException {
        Folded known = folded;
        if (known == null) {
            StringWriter text = new StringWriter();
            input.transferTo(text);
            known = Folding.fold(text.toString());
            folded = known;
        }
        return known;
    }
}
