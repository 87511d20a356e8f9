package org.waqai.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.waqai.arabic.Token;

/**
 * Cuts tokens into sentences at full stops, question and exclamation marks, semicolons and line ends, and tells headline and
 * header lines from the text.
 */
final class SentenceSplitter {

    /** A line of at most this many words before the text, without a full stop, is a header: agency, place, date. */
    private static final int LONGEST_HEADER = 9;

    /** A headline is at most this long; a first line beyond it is the text itself, run together on one line. */
    private static final int LONGEST_TITLE = 30;

    /** In tokens. What goes on for longer has lost its full stops. */
    private static final int LONGEST_SENTENCE = 250;

    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();
    private boolean bodyBegun;
    private int lines;

    SentenceSplitter(List<Token> tokens) {
        this.tokens = tokens;
    }

    List<Sentence> sentences() {
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).isNewline()) {
                if (i > start) {
                    line(start, i);
                }
                start = i + 1;
            }
        }
        return List.copyOf(sentences);
    }

    private void line(int from, int to) {
        Sentence.Part part = part(from, to);
        bodyBegun |= part == Sentence.Part.BODY;
        int start = from;
        for (int i = from; i < to; i++) {
            if (endsSentence(i, to) || i - start == LONGEST_SENTENCE) {
                add(start, i + 1, part);
                start = i + 1;
            }
        }
        add(start, to, part);
        lines++;
    }

    private void add(int from, int to, Sentence.Part part) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isWord()) {
                sentences.add(new Sentence(sentences.size(), from, to, part, lines));
                return;
            }
        }
    }

    private Sentence.Part part(int from, int to) {
        if (bodyBegun) {
            return Sentence.Part.BODY;
        }
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        if (sentences.isEmpty()) {
            return words <= LONGEST_TITLE && hasMore(to) ? Sentence.Part.TITLE : Sentence.Part.BODY;
        }
        boolean sentence = tokens.get(to - 1).isMark('.');
        return (words <= LONGEST_HEADER && !sentence) || repeatsTitle(from, to) ? Sentence.Part.HEADER : Sentence.Part.BODY;
    }

    private boolean hasMore(int to) {
        return tokens.subList(to, tokens.size()).stream().anyMatch(Token::isWord);
    }

    private boolean repeatsTitle(int from, int to) {
        for (int i = from, j = sentences.getFirst().from(); i < to; i++, j++) {
            if (j >= tokens.size() || !tokens.get(i).text().equals(tokens.get(j).text())) {
                return false;
            }
        }
        return true;
    }

    private boolean endsSentence(int i, int lineEnd) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.MARK || i + 1 == lineEnd) {
            return false;
        }
        return switch (token.text().charAt(0)) {
            case '!', '?', '\u061f', ';', '\u061b', '|', '\u2026' -> true;
            case '.' -> !isInitial(i);
            default -> false;
        };
    }

    /** A dot after a single letter, as in أ. ف. ب, ends no sentence. */
    private boolean isInitial(int i) {
        return i > 0 && tokens.get(i).glued() && tokens.get(i - 1).isWord() && tokens.get(i - 1).text().length() == 1;
    }
}
