package org.waqai.extract.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.waqai.arabic.Folded;
import org.waqai.arabic.Folding;
import org.waqai.arabic.Spellings;
import org.waqai.arabic.Token;
import org.waqai.arabic.Tokenizer;
import org.waqai.lexicon.Lexicon;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense;
import org.waqai.model.Article;
import org.waqai.model.Span;

/** Prepares articles for the stages. */
public final class DocumentReader {

    private static final char TANWIN = '\u064b';

    private final Lexicon lexicon;
    private final BrokenWords brokenWords;
    private final Spellings spellings = new Spellings();

    public DocumentReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.brokenWords = new BrokenWords(lexicon.dictionary());
    }

    public Document read(Article article) {
        Folded folded = Folding.fold(article.text());
        List<Token> tokens = brokenWords.mend(withoutFurniture(Tokenizer.tokens(folded, spellings), article.furniture()));
        List<List<Match>> matches = asWritten(article.text(), tokens, lexicon.dictionary().matches(tokens));
        return new Document(article, tokens, new SentenceSplitter(tokens, matches).sentences(), matches);
    }

    /** Without what only folding lets stand: "عسكرية" is no "عسكري" with the pronoun ه, and "فجراً" with its tanwin no verb. */
    private static List<List<Match>> asWritten(String text, List<Token> tokens, List<List<Match>> matches) {
        List<List<Match>> written = new ArrayList<>(matches);
        for (int i = 0; i < written.size(); i++) {
            if (!written.get(i).isEmpty()) {
                Span word = tokens.get(i).span();
                if (text.charAt(word.end() - 1) == 'ة') {
                    written.set(i, without(match -> match.form().pronoun(), written.get(i)));
                } else if (text.indexOf(TANWIN, word.start() + 1, word.end()) > 0) {
                    written.set(i, without(match -> tellsOfDeed(match.sense()), written.get(i)));
                }
            }
        }
        return written;
    }

    /** The matches but for some, as a list of the class that all lists of matches have. */
    private static List<Match> without(Predicate<Match> left, List<Match> matches) {
        List<Match> kept = new ArrayList<>(matches);
        return kept.removeIf(left) ? Arrays.asList(kept.toArray(Match[]::new)) : matches;
    }

    /** Whether a word is a verb of an event or of harm; participles that report (مضيفاً) carry the tanwin. */
    private static boolean tellsOfDeed(Sense sense) {
        return Clauses.isVerb(sense) && !(sense instanceof Sense.FunctionWord);
    }

    /** Leaves out the tokens of the page, and keeps a line end in their place, so that no sentence runs across. */
    private static List<Token> withoutFurniture(List<Token> tokens, List<Span> furniture) {
        if (furniture.isEmpty()) {
            return tokens;
        }
        List<Token> kept = new ArrayList<>(tokens.size());
        int next = 0;
        for (Token token : tokens) {
            while (next < furniture.size() && furniture.get(next).end() <= token.span().start()) {
                next++;
            }
            if (next == furniture.size() || !furniture.get(next).overlaps(token.span())) {
                kept.add(token);
            } else if (!kept.isEmpty() && !kept.getLast().isNewline()) {
                kept.add(new Token(Token.Kind.NEWLINE, "\n", token.span(), false));
            }
        }
        return kept;
    }
}
