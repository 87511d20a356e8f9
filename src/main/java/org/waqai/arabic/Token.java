package org.waqai.arabic;

import org.waqai.model.Span;

/**
 * A word, a number, a mark or a line end of a text.
 *
 * @param text the folded spelling
 * @param span where it stands in the original
 * @param glued whether nothing stands between it and the token before it
 */
public record Token(Kind kind, String text, Span span, boolean glued) {

    /** What a token is made of. */
    public enum Kind {
        /** Letters. */
        WORD,
        /** Digits, with the separators inside them: {@code 106}, {@code 2021/02/04}, {@code 11:08}. */
        NUMBER,
        /** One punctuation mark or symbol. */
        MARK,
        /** The end of a line. */
        NEWLINE
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isNewline() {
        return kind == Kind.NEWLINE;
    }

    /** Whether it is this mark. */
    public boolean isMark(char mark) {
        return kind == Kind.MARK && text.charAt(0) == mark;
    }

    public boolean is(String folded) {
        return text.equals(folded);
    }
}
