package org.waqai.arabic;

import java.util.ArrayList;
import java.util.List;

/** Cuts a folded text into tokens. Arabic letters, Latin letters with digits (M4) and digits never share a token otherwise. */
public final class Tokenizer {

    /** What is remembered of a text that is cut alone; a power of two. */
    private static final int FEW_WORDS = 64;

    private Tokenizer() {
    }

    /** The tokens of a text in reading order. */
    public static List<Token> tokens(Folded text) {
        return tokens(text, new Spellings(FEW_WORDS));
    }

    /**
     * The tokens of a text in reading order.
     *
     * @param spellings what remembers the words from text to text
     */
    public static List<Token> tokens(Folded text, Spellings spellings) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        boolean glued = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\r') {
                glued = false;
                at++;
                continue;
            }
            int end = end(text, at);
            tokens.add(new Token(kind(c), text.word(spellings, at, end), text.span(at, end), glued));
            glued = c != '\n';
            at = end;
        }
        return tokens;
    }

    private static Token.Kind kind(char c) {
        if (c == '\n') {
            return Token.Kind.NEWLINE;
        }
        if (isDigit(c)) {
            return Token.Kind.NUMBER;
        }
        return Character.isLetter(c) ? Token.Kind.WORD : Token.Kind.MARK;
    }

    private static int end(Folded text, int start) {
        char first = text.charAt(start);
        int at = start + 1;
        if (isDigit(first)) {
            while (at < text.length() && (isDigit(text.charAt(at)) || isInnerSeparator(text, at))) {
                at++;
            }
        } else if (isLatin(first)) {
            while (at < text.length() && (isLatin(text.charAt(at)) || isDigit(text.charAt(at)))) {
                at++;
            }
        } else if (Character.isLetter(first)) {
            while (at < text.length() && isOtherLetter(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /** Most letters are Arabic ones, and need no look at the tables of Unicode. */
    private static boolean isOtherLetter(char c) {
        return (c >= 'ء' && c <= 'ي') || (Character.isLetter(c) && !isLatin(c));
    }

    private static boolean isInnerSeparator(Folded text, int at) {
        return "/.:-,".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '\u00c0' && c <= '\u024f');
    }
}
