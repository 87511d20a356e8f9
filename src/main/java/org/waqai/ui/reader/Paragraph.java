package org.waqai.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.model.Article;
import org.waqai.model.Span;

/** A line of an article that is not blank, without the blanks around it. */
record Paragraph(Span span, String text, Kind kind) {

    enum Kind {
        TITLE, BODY,
        /** Menus, comments and the like. */
        FURNITURE
    }

    /** All of an article, in reading order. */
    static List<Paragraph> of(Article article) {
        String text = article.text();
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean titled = false;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Optional<Span> span = withoutBlanks(text, start, end);
            if (span.isPresent()) {
                Kind kind = article.isFurniture(span.get()) ? Kind.FURNITURE : titled ? Kind.BODY : Kind.TITLE;
                titled |= kind == Kind.TITLE;
                paragraphs.add(new Paragraph(span.get(), span.get().in(text), kind));
            }
            start = end + 1;
        }
        return List.copyOf(paragraphs);
    }

    private static Optional<Span> withoutBlanks(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return first == last ? Optional.empty() : Optional.of(new Span(first, last));
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF';
    }
}
