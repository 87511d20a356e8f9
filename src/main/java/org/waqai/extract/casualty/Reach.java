package org.waqai.extract.casualty;

import java.util.BitSet;
import org.waqai.arabic.Token;
import org.waqai.arabic.WordForm;
import org.waqai.arabic.WordSet;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.Sense.FunctionWord;
import org.waqai.lexicon.Sense.TimeWord;
import org.waqai.model.Outcome;

/** Tells how near people stand to the word that says what became of them, and whether a number counts people at all. */
final class Reach {

    private static final int NOUN_REACH = 6;
    private static final int VERB_REACH = 14;
    private static final int HEADING_REACH = 25;
    private static final int PLAIN_REACH = 8;
    private static final int SUBJECT = 4;

    /** Behind these stands who did it, or something else than the people. */
    private static final WordSet AGENCY = WordSet.of("برصاص", "بنيران", "بقصف", "بهجوم", "بنار", "بقذائف", "يد", "ايدي", "بيد", "قبل",
            "منزل", "سياره", "حاجز", "دوريه", "عمليه");

    private final Document document;
    private final BitSet taken;

    Reach(Document document, BitSet taken) {
        this.document = document;
        this.taken = taken;
    }

    /** Whether the people can be those of whom the cue before them speaks. */
    boolean reaches(Cue cue, PeopleGroup group) {
        int gap = group.from() - cue.to();
        if (gap < 0 || (gap > 0 && isBehindPreposition(cue, group) && !isListed(group))) {
            return false;
        }
        boolean plain = !group.counted() && !isListed(group);
        return switch (cue.kind()) {
            case NOUN -> gap <= NOUN_REACH && !hasComma(cue.to(), group.from()) && heavy(cue.to(), group.from()) == 0;
            case HEADING -> group.counted() && gap <= HEADING_REACH;
            case SUFFERED -> gap <= VERB_REACH && (!plain || isPlainNear(cue, group, 0));
            case EITHER, DONE -> gap <= VERB_REACH && (!plain || isPlainNear(cue, group, SUBJECT));
            case NOBODY -> false;
        };
    }

    /** {@code قتل في الغارة كل من …}. */
    private boolean isListed(PeopleGroup group) {
        return document.token(group.from() - 1).is("من") && document.token(group.from() - 2).is("كل");
    }

    private boolean isPlainNear(Cue cue, PeopleGroup group, int subject) {
        int words = heavy(cue.to(), group.from());
        return free(cue.to(), group.from()) <= PLAIN_REACH && (!group.definite() || !group.names().isEmpty() || words == 0)
                && words <= subject;
    }

    /** How many words stand in {@code [from, to)} that are neither times, names nor little words. */
    int heavy(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (document.token(i).isWord() && !taken.get(i) && !isLight(i)) {
                words++;
            }
        }
        return words;
    }

    /** How many words stand in {@code [from, to)} that are no part of a time or name. */
    private int free(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += document.token(i).isWord() && !taken.get(i) ? 1 : 0;
        }
        return words;
    }

    private boolean isLight(int at) {
        for (Match match : document.matches(at)) {
            boolean little = match.sense() instanceof FunctionWord word && word.kind() != FunctionWord.Kind.REPORTING
                    && word.kind() != FunctionWord.Kind.VERB;
            if (little || match.sense() instanceof TimeWord || match.sense() instanceof PlaceSense.PlaceHead
                    || match.sense() instanceof PlaceSense.PlaceName) {
                return true;
            }
        }
        return false;
    }

    boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (document.token(i).isMark('،') || document.token(i).isMark(',')) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindPreposition(Cue cue, PeopleGroup group) {
        Token before = document.token(group.from() - 1);
        boolean arrest = before.is("علي") && cue.outcomes().contains(Outcome.CAPTURED);
        boolean alongWith = before.is("مع") && group.counted() && (cue.kind() == Cue.Kind.SUFFERED || cue.kind() == Cue.Kind.EITHER);
        if (!before.isWord() || arrest || alongWith) {
            return false;
        }
        boolean preposition = document.match(group.from() - 1, FunctionWord.class).filter(match -> !match.form().pronoun()
                && ((FunctionWord) match.sense()).kind() == FunctionWord.Kind.PREPOSITION).isPresent();
        boolean towards = before.is("الي") || before.is("عن");
        return AGENCY.contains(before.text()) || (preposition && !(towards && group.counted()));
    }

    /**
     * Whether a number without a noun for people counts something else: ثلاثة أيام, خمسة منازل. Only people and animals are
     * killed and captured, so a noun that the lexicon does not know is one for people there.
     */
    boolean countsSomethingElse(PeopleGroup group, Outcome outcome) {
        if (!group.bare()) {
            return false;
        }
        int at = document.token(group.to()).is("من") ? group.to() + 1 : group.to();
        Token next = document.token(at);
        if (next.isMark('%')) {
            return true;
        }
        if (!next.isWord() || taken.get(at)) {
            return false;
        }
        for (Match match : document.matches(at)) {
            if (!match.form().pronoun() || match.form().conjunction()) {
                return isNoPerson(match, at == group.to());
            }
        }
        boolean clitic = next.text().length() > 3 && "وفبل".indexOf(next.text().charAt(0)) >= 0;
        boolean plural = next.text().endsWith("ين") || next.text().endsWith("ون");
        boolean adverb = at == group.to() && next.text().startsWith("ال");
        return outcome == Outcome.INJURED && !clitic && !plural && !adverb;
    }

    private static boolean isNoPerson(Match match, boolean counted) {
        return switch (match.sense()) {
            case TimeWord word -> word.kind() == TimeWord.Kind.UNIT;
            case HarmSense.ThingNoun thing -> true;
            case PlaceSense.PlaceHead head -> counted && !match.form().definite();
            case Sense.Trigger trigger -> trigger.form() == Sense.Trigger.Form.NOUN && !match.form().conjunction()
                    && match.form().preposition() == WordForm.NONE;
            default -> false;
        };
    }
}
