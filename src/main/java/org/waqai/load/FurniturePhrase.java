package org.waqai.load;

import java.util.List;
import org.waqai.arabic.Token;

/**
 * Words that give page furniture away.
 *
 * @param words folded; {@link #NUMBER} stands for any number and {@link #ANY} for any word
 * @param marked whether a mark or nothing must follow: {@code شارك:} is a button, {@code شارك في} a sentence
 */
record FurniturePhrase(Position position, Reach reach, List<String> words, boolean marked) {

    static final String NUMBER = "#";
    static final String ANY = "*";

    /** The marks that part a label from what it labels. Quotes, brackets and commas go on with a sentence. */
    private static final String LABEL_MARKS = ":|-./\u2026><\u2022;\u061b])";

    /** Where in a line the phrase gives it away. */
    enum Position {
        /** It is all the words of the line. */
        IS,
        /** The line begins with it. */
        STARTS,
        /** It stands anywhere in the line. */
        INLINE
    }

    /** What is furniture then. */
    enum Reach {
        /** The line; for {@link Position#INLINE} from the phrase to the end of the line. */
        LINE,
        /** The line and the headlines listed under it. */
        LIST,
        /** The line and everything below it. */
        REST
    }

    FurniturePhrase {
        words = List.copyOf(words);
    }

    /** Whether it stands in {@code tokens} at {@code from}; marks between its words do not count. */
    boolean stands(List<Token> tokens, int from) {
        int at = from;
        for (String word : words) {
            while (at > from && at < tokens.size() && isMark(tokens.get(at))) {
                at++;
            }
            if (at == tokens.size() || !fits(word, tokens.get(at))) {
                return false;
            }
            at++;
        }
        return !marked || at == tokens.size() || isLabelMark(tokens.get(at));
    }

    private static boolean fits(String word, Token token) {
        return switch (word) {
            case NUMBER -> token.isNumber();
            case ANY -> token.isWord();
            default -> token.is(word);
        };
    }

    private static boolean isMark(Token token) {
        return !token.isWord() && !token.isNumber();
    }

    private static boolean isLabelMark(Token token) {
        char mark = token.text().charAt(0);
        return isMark(token) && (LABEL_MARKS.indexOf(mark) >= 0 || Character.isSurrogate(mark));
    }
}
