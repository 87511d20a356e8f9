package org.waqai.extract.reading;

import java.util.Arrays;
import org.waqai.arabic.Token;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.Sense;

/**
 * The clauses of a sentence: they begin behind commas, at joining words (فيما، حيث، كما) and at "and" with a verb that tells of
 * something new. A source or a time named between commas parts nothing.
 */
public final class Clauses {

    /** So many words name a source or a time at most. */
    private static final int LONGEST_ASIDE = 8;

    private final int from;

    /** For each token of the sentence the number of its clause. */
    private final int[] clauses;

    /** The first token of each clause. */
    private final int[] starts;

    public Clauses(Document document, Sentence sentence) {
        from = sentence.from();
        clauses = new int[sentence.length()];
        int[] begun = new int[sentence.length()];
        begun[0] = from;
        int clause = 0;
        int resumed = 0;
        for (int i = 1; i < clauses.length; i++) {
            int at = from + i;
            boolean comma = isComma(document, at - 1);
            int aside = comma ? asideEnd(document, at, sentence.to()) : 0;
            resumed = Math.max(resumed, aside);
            if ((comma && aside == 0 && at != resumed) || opens(document, at)) {
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

    private static boolean isComma(Document document, int at) {
        Token token = document.token(at);
        return token.isMark('،') || token.isMark(',') || token.isMark(':');
    }

    /** "، بحسب مصادر مطلعة،", "، فجر اليوم الأحد،": where words end that only name source or time between commas, else 0. */
    private static int asideEnd(Document document, int from, int to) {
        boolean source = document.sense(from, PartySense.RoleCue.class)
                .filter(cue -> cue.cue() == PartySense.RoleCue.Cue.SPEAKER).isPresent();
        for (int at = from; at < Math.min(to, from + LONGEST_ASIDE) && (source ? !isVerb(document, at) : isTime(document, at)); at++) {
            if (isComma(document, at)) {
                return isVerb(document, at + 1) ? 0 : at + 1;
            }
        }
        return 0;
    }

    private static boolean isTime(Document document, int at) {
        return isComma(document, at) || document.token(at).isNumber() || document.sense(at, Sense.TimeWord.class).isPresent();
    }

    private static boolean isVerb(Document document, int at) {
        for (Match match : document.matches(at)) {
            if (isVerb(match.sense())) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(Document document, int at) {
        for (Match match : document.matches(at)) {
            boolean plain = !match.form().definite() && !match.form().pronoun() && match.form().preposition() == ' ';
            if (plain && match.sense() instanceof Sense.FunctionWord word && word.kind() == Sense.FunctionWord.Kind.CONJUNCTION) {
                return !document.token(at).is("او") && !document.token(at).is("ما") && !document.token(at).is("ان");
            }
            if (match.form().conjunction() && isVerb(match.sense())) {
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
