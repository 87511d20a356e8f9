package org.waqai.index;

import java.io.IOException;
import java.io.StringWriter;
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

    private static final char MARBUTA = 'ة';
    private static final char TANWIN = '\u064b';

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final TypeAttribute ending = addAttribute(TypeAttribute.class);
    private String text = "";
    private List<Token> tokens = List.of();
    private int next;

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter read = new StringWriter();
        input.transferTo(read);
        text = read.toString();
        tokens = Tokenizer.tokens(Folding.fold(text));
        next = 0;
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
