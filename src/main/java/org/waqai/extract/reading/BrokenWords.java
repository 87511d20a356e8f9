package org.waqai.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.waqai.arabic.Token;
import org.waqai.lexicon.PhraseDictionary;
import org.waqai.model.Span;

/**
 * Mends words that were broken to dodge a filter: {@code ق.ت.ل}, {@code ش.هيد}, {@code داع*ش}, {@code ق ص ف}. What two pieces make
 * must be a word of the lexicon; so a full stop without a blank behind it (المدينة.وقال) stays one, and so does أ.ف.ب.
 */
final class BrokenWords {

    private static final String DODGES = ".*_-\u00b7'/~";
    private static final int MOST_PIECES = 8;
    private static final int WIDEST_DODGE = 3;
    private static final int SHORTEST_WORD = 3;

    private final PhraseDictionary dictionary;

    BrokenWords(PhraseDictionary dictionary) {
        this.dictionary = dictionary;
    }

    List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            int end = token.isWord() ? endOfWord(tokens, at) : at + 1;
            mended.add(end == at + 1 ? token : joined(tokens.subList(at, end)));
            at = end;
        }
        return mended;
    }

    /** The index after the last piece of the longest known word that begins at a token. */
    private int endOfWord(List<Token> tokens, int at) {
        boolean spaced = isSpaced(tokens, at);
        int next = next(tokens, at, spaced);
        if (next < 0) {
            return at + 1;
        }
        StringBuilder word = new StringBuilder(tokens.get(at).text());
        int known = at + 1;
        for (int pieces = 2; pieces <= MOST_PIECES && next >= 0; pieces++) {
            word.append(tokens.get(next).text());
            if (word.length() >= SHORTEST_WORD && dictionary.knows(word.toString())) {
                known = next + 1;
            }
            next = next(tokens, next, spaced);
        }
        return known;
    }

    /** The next piece of the word; negative where there is none. */
    private static int next(List<Token> tokens, int piece, boolean spaced) {
        return spaced ? nextLetter(tokens, piece) : nextPiece(tokens, piece);
    }

    /** The piece behind a dodging mark without blanks; negative where there is none. */
    private static int nextPiece(List<Token> tokens, int piece) {
        int at = piece + 1;
        while (at < tokens.size() && at - piece <= WIDEST_DODGE && isDodge(tokens.get(at))) {
            at++;
        }
        boolean found = at > piece + 1 && at < tokens.size() && tokens.get(at).glued() && isArabic(tokens.get(at));
        return found && isArabic(tokens.get(piece)) ? at : -1;
    }

    private static boolean isDodge(Token token) {
        return token.glued() && token.kind() == Token.Kind.MARK && DODGES.indexOf(token.text().charAt(0)) >= 0;
    }

    private static boolean isSpaced(List<Token> tokens, int at) {
        return isLetter(tokens.get(at)) && nextLetter(tokens, at) >= 0;
    }

    private static int nextLetter(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && isLetter(tokens.get(at + 1)) ? at + 1 : -1;
    }

    private static boolean isLetter(Token token) {
        return token.text().length() == 1 && isArabic(token);
    }

    private static boolean isArabic(Token token) {
        return token.isWord() && token.text().charAt(0) >= 'ء';
    }

    private static Token joined(List<Token> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.stream().filter(Token::isWord).forEach(piece -> text.append(piece.text()));
        Span span = pieces.getFirst().span().union(pieces.getLast().span());
        return new Token(Token.Kind.WORD, text.toString(), span, pieces.getFirst().glued());
    }
}
