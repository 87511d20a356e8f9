package org.waqai.extract.reading;

import java.util.Optional;
import org.waqai.arabic.Token;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.Sense;

/** Reads a name that the lexicon does not know: where it ends is told by quotes, by words that no name holds, and by shape. */
public final class NameReader {

    private static final int LONGEST_QUOTED_NAME = 5;

    private final Document document;

    public NameReader(Document document) {
        this.document = document;
    }

    /**
     * The index after the name that begins at a token, quotes included; empty when none begins there.
     *
     * @param definiteTail whether an adjective with ال may end the name: النشوة الشرقية
     */
    public Optional<Integer> end(int at, boolean definiteTail) {
        if (document.token(at).isMark('"') || document.token(at).isMark('(')) {
            return quotedEnd(at);
        }
        boolean opener = isOpener(at) && isPlainWord(at + 1);
        if (!opener && !canBegin(at)) {
            return Optional.empty();
        }
        int next = at + 1;
        if (opener && isPlainWord(next)) {
            next++;
            opener = isOpener(next - 1);
        }
        if (opener && isPlainWord(next)) {
            next++;
        }
        if (definiteTail && document.token(next - 1).text().startsWith("ال") && isPlainWord(next)
                && document.token(next).text().startsWith("ال")) {
            next++;
        }
        return Optional.of(next);
    }

    /** "مدرسة عياض الفهري": what is named after a person has the surname too, a word with ال behind one without. */
    public int withSurname(int at, int end, boolean afterPersons) {
        boolean one = end == at + 1 && document.token(at).isWord() && !document.token(at).text().startsWith("ال");
        return afterPersons && one && isPlainWord(end) && document.token(end).text().startsWith("ال") ? end + 1 : end;
    }

    /** The end of a name in quotes that begins at the opening one; quotes around a whole statement are no name. */
    private Optional<Integer> quotedEnd(int at) {
        char closing = document.token(at).isMark('"') ? '"' : ')';
        for (int i = at + 1; i <= at + 1 + LONGEST_QUOTED_NAME; i++) {
            Token token = document.token(i);
            if (token.isMark(closing)) {
                return i > at + 1 ? Optional.of(i + 1) : Optional.empty();
            }
            if (!token.isWord() && !token.isNumber()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean canBegin(int at) {
        Token token = document.token(at);
        boolean latinOrNumber = token.isNumber() && token.text().length() <= 4;
        return latinOrNumber || (isPlainWord(at) && token.text().length() > 2);
    }

    private boolean isOpener(int at) {
        return document.match(at, PlaceSense.NameOpener.class).isPresent();
    }

    /** Whether the token is a word that a name may hold. */
    private boolean isPlainWord(int at) {
        if (!document.token(at).isWord()) {
            return false;
        }
        for (Match match : document.matches(at)) {
            boolean asWritten = !match.form().definite() && !match.form().pronoun() && match.form().preposition() == ' ';
            if (asWritten && match.sense() instanceof Sense.FunctionWord) {
                return false;
            }
            if (isNoName(match)) {
                return false;
            }
            if (match.sense() instanceof Sense.TimeWord word && isTime(word) && !match.form().pronoun()) {
                return false;
            }
        }
        return true;
    }

    /** Words that tell of events and people are no names: قرى القصف. An opener such as الشهيد is. */
    private boolean isNoName(Match match) {
        boolean telling = switch (match.sense()) {
            case Sense.Trigger trigger -> !match.form().definite()
                    && (trigger.strong() || trigger.form() != Sense.Trigger.Form.NOUN);
            case HarmSense.VictimNoun noun -> !match.form().definite();
            case HarmSense.OutcomeWord word -> true;
            case PlaceSense.PlaceHead head -> document.token(match.from()).text().startsWith("ال");
            case Sense.FunctionWord word -> word.kind() == Sense.FunctionWord.Kind.ADJECTIVE;
            default -> false;
        };
        return telling && !isOpener(match.from());
    }

    private static boolean isTime(Sense.TimeWord word) {
        return switch (word.kind()) {
            case WEEKDAY, DAY, PART, PAST, PAST_BUT_ONE, CURRENT, SAME, NEXT, FOLLOWING, AGO, SINCE, AFTER, UNTIL, FROM,
                    BETWEEN, THEN, BESIDE, LASTING, MORROW, VAGUE, THIS -> true;
            case MONTH, HIJRI_MONTH, FUTURE, ORDINAL, UNIT, SEASON, PHASE, FIRST_TIME, ANNIVERSARY, NAMED_AFTER -> false;
        };
    }
}
