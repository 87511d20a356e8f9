package org.waqai.extract.reading;

import java.util.Arrays;
import java.util.List;
import org.waqai.arabic.Token;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.Sense;

/**
 * The clauses of a sentence: they begin behind commas, at joining words (فيما، حيث، كما) and at "and" with a verb that tells of
 * something new. A source or a time named between commas parts nothing.
 */
public final class Clauses {

    private final int from;

    /** For each token of the sentence the number of its clause. */
    private final int[] clauses;

    /** The first token of each clause. */
    private final int[] starts;

    /**
     * Finds the clauses of a sentence.
     *
     * @param matches the phrases that begin at each token
     */
    Clauses(List<Token> tokens, List<List<Match>> matches, Sentence sentence) {
        from = sentence.from();
        clauses = new int[sentence.length()];
        int[] begun = new int[sentence.length()];
        begun[0] = from;
        int clause = 0;
        Asides asides = new Asides(tokens, matches, sentence.to());
        int resumed = 0;
        for (int i = 1; i < clauses.length; i++) {
            int at = from + i;
            boolean comma = Asides.isComma(tokens.get(at - 1));
            int aside = comma ? asides.end(at) : 0;
            resumed = Math.max(resumed, aside);
            if ((comma && aside == 0 && at != resumed) || opens(tokens.get(at), matches.get(at))) {
                clause++;
                begun[clause] = from + i;
            }
            clauses[i] = clause;
        }
        starts = Arrays.copyOf(begun, clause + 1);
    }

    /** The first token of the clause that holds this one. */
    public int startOf(int token) {
        return starts[clause(token)];
    }

    /** Whether both lie in one clause. */
    public boolean together(int one, int other) {
        return clause(one) == clause(other);
    }

    /** How many clauses lie between two tokens. */
    public int distance(int one, int other) {
        return Math.abs(clause(one) - clause(other));
    }

    /** What lies before the sentence counts as its first clause, what lies behind it as its last. */
    private int clause(int token) {
        return clauses[Math.clamp(token - from, 0, clauses.length - 1)];
    }

    private static boolean opens(Token token, List<Match> matches) {
        for (Match match : matches) {
            boolean plain = !match.form().definite() && !match.form().pronoun() && match.form().preposition() == ' ';
            if (plain && match.sense() instanceof Sense.FunctionWord word && word.kind() == Sense.FunctionWord.Kind.CONJUNCTION) {
                return !token.is("او") && !token.is("ما") && !token.is("ان");
            }
            if (match.form().conjunction() && isVerb(match.sense())) {
                return !isPlain(matches);
            }
        }
        return false;
    }

    /** "وادي" is a valley before it is "وأدى". */
    private static boolean isPlain(List<Match> matches) {
        for (Match match : matches) {
            if (match.sense() instanceof PlaceSense.PlaceHead && !match.form().conjunction()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the phrases that begin at a word is a verb. */
    public static boolean isVerb(List<Match> matches) {
        for (Match match : matches) {
            if (isVerb(match.sense())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word tells that somebody does something. */
    public static boolean isVerb(Sense sense) {
        return switch (sense) {
            case Sense.Trigger trigger -> trigger.form() != Sense.Trigger.Form.NOUN;
            case HarmSense.OutcomeWord word -> word.form() != HarmSense.OutcomeWord.Form.NOUN;
            case Sense.FunctionWord word -> word.kind() == Sense.FunctionWord.Kind.REPORTING || word.kind() == Sense.FunctionWord.Kind.VERB;
            default -> false;
        };
    }
}
