package org.waqai.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.waqai.arabic.Token;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense;

/**
 * The clauses of a sentence: they begin behind commas, at joining words (فيما، حيث، كما) and at "and" with a verb that tells of
 * something new.
 */
public final class Clauses {

    private final List<Integer> starts;

    public Clauses(Document document, Sentence sentence) {
        starts = new ArrayList<>();
        starts.add(sentence.from());
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            if (begins(document, i)) {
                starts.add(i);
            }
        }
    }

    /** The first token of the clause that holds this one. */
    public int startOf(int token) {
        int start = starts.getFirst();
        for (int candidate : starts) {
            if (candidate <= token) {
                start = candidate;
            }
        }
        return start;
    }

    /** Whether both lie in one clause. */
    public boolean together(int one, int other) {
        return startOf(one) == startOf(other);
    }

    /** How many clauses lie between two tokens. */
    public int distance(int one, int other) {
        return Math.abs(starts.indexOf(startOf(one)) - starts.indexOf(startOf(other)));
    }

    private static boolean begins(Document document, int at) {
        Token before = document.token(at - 1);
        if (before.isMark('،') || before.isMark(',') || before.isMark('(') || before.isMark(':')) {
            return true;
        }
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

    private static boolean isVerb(Sense sense) {
        return switch (sense) {
            case Sense.Trigger trigger -> trigger.form() != Sense.Trigger.Form.NOUN;
            case Sense.OutcomeWord word -> word.form() != Sense.OutcomeWord.Form.NOUN;
            case Sense.FunctionWord word -> word.kind() == Sense.FunctionWord.Kind.REPORTING || word.kind() == Sense.FunctionWord.Kind.VERB;
            default -> false;
        };
    }
}
