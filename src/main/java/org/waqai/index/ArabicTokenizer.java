package org.waqai.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.waqai.arabic.Folding;
import org.waqai.arabic.Token;
import org.waqai.arabic.Tokenizer;
import org.waqai.index.words.Ending;

/** The words and numbers of a text as the rest of the program reads them; the type of each is the name of its {@link Ending}. */
final class ArabicTokenizer extends org.apache.lucene.analysis.Tokenizer {

    private static final int BUFFER = 4096;
    private static final char MARBUTA = 'ة';
    private static final char TANWIN = '\u064b';

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final TypeAttribute ending = addAttribute(TypeAttribute.class);
    private final char[] buffer = new char[BUFFER];
    private String text = "";
    private List<Token> tokens = List.of();
    private int next;

    @Override
    public void reset() throws IOException {
        super.reset();
        text = readAll();
        tokens = Tokenizer.tokens(Folding.fold(text));
        next = 0;
    }

    /** Most texts are single sentences, for each of which a buffer of its own would be too much. */
    private String readAll() throws IOException {
        StringBuilder read = new StringBuilder();
        for (int length = input.read(buffer); length >= 0; length = input.read(buffer)) {
            read.append(buffer, 0, length);
        }
        return read.toString();
    }

    @Override
    public boolean incrementToken() {
        while (next < tokens.size() && !tokens.get(next).isWord() && !tokens.get(next).isNumber()) {
            next++;
        }
        if (next == tokens.size()) {
            return false;
        }
        clearAttributes();
        Token token = tokens.get(next);
        next++;
        word.append(token.text());
        place.setOffset(token.span().start(), token.span().end());
        ending.setType(endingOf(token).name());
        return true;
    }

    private Ending endingOf(Token token) {
        for (int at = token.span().end() - 1; at >= token.span().start(); at--) {
            char letter = text.charAt(at);
            if (letter == MARBUTA) {
                return Ending.MARBUTA;
            }
            if (letter == TANWIN) {
                return Ending.TANWIN;
            }
            if (Character.isLetter(letter) && letter != 'ا') {
                return Ending.OTHER;
            }
        }
        return Ending.OTHER;
    }

    @Override
    public void end() throws IOException {
        super.end();
        place.setOffset(text.length(), text.length());
    }
}
