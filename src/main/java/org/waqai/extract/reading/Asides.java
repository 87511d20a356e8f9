package org.waqai.extract.reading;

import java.util.List;
import org.waqai.arabic.Token;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense.RoleCue;
import org.waqai.lexicon.Sense;

/** Words between two commas that only name a source or a time: "، بحسب مصادر مطلعة،", "، فجر اليوم الأحد،". */
final class Asides {

    /** So many words they are at most. */
    private static final int LONGEST = 8;

    private final List<Token> tokens;
    private final List<List<Match>> matches;
    private final int to;

    /**
     * Prepares a search.
     *
     * @param matches the phrases that begin at each token
     * @param to index after the last token of the sentence
     */
    Asides(List<Token> tokens, List<List<Match>> matches, int to) {
        this.tokens = tokens;
        this.matches = matches;
        this.to = to;
    }

    /** Index after the comma that closes the aside that begins at this token; 0 where none begins. */
    int end(int from) {
        boolean source = isSource(from);
        for (int at = from; at < Math.min(to, from + LONGEST) && (source ? !Clauses.isVerb(matches.get(at)) : isTime(at)); at++) {
            if (isComma(tokens.get(at))) {
                return at + 1 == to || Clauses.isVerb(matches.get(at + 1)) ? 0 : at + 1;
            }
        }
        return 0;
    }

    static boolean isComma(Token token) {
        return token.kind() == Token.Kind.MARK && "،,:".indexOf(token.text().charAt(0)) >= 0;
    }

    private boolean isSource(int at) {
        for (Match match : matches.get(at)) {
            if (match.sense() instanceof RoleCue cue) {
                return cue.cue() == RoleCue.Cue.SPEAKER;
            }
        }
        return false;
    }

    private boolean isTime(int at) {
        if (isComma(tokens.get(at)) || tokens.get(at).isNumber()) {
            return true;
        }
        for (Match match : matches.get(at)) {
            if (match.sense() instanceof Sense.TimeWord) {
                return true;
            }
        }
        return false;
    }
}
