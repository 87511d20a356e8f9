package org.waqai.extract.party;

import org.waqai.arabic.WordForm;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense.Trigger;

/** Tells by their form and place whether the people of a body, who stand before its name, act in an event or suffer it. */
final class PeopleBeside {

    /** How far from a name what befalls it may stand. */
    private static final int REACH = 12;

    private final Document document;
    private final EventMention event;
    private final Trigger trigger;
    private final int end;

    /**
     * Looks at the people around the word that tells who does what.
     *
     * @param trigger what that word means
     * @param end index after it
     */
    PeopleBeside(Document document, EventMention event, Trigger trigger, int end) {
        this.document = document;
        this.event = event;
        this.trigger = trigger;
        this.end = end;
    }

    /** "مقتل عنصرين من الأسايش": the body whose people came to harm. */
    boolean areHarmed(Standing standing) {
        if (!standing.people() || act(standing)) {
            return false;
        }
        for (int i = standing.peopleAt(); i >= Math.max(event.from(), standing.from() - 3); i--) {
            for (Match match : document.matches(i)) {
                boolean harm = match.sense() instanceof HarmSense.OutcomeWord
                        || (match.sense() instanceof HarmSense.VictimNoun noun && noun.outcome().isPresent());
                if (harm) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * "خطف مسلحون من العشيرة تاجرا", "قتل مستوطن مواطنا": right behind a verb that has somebody else to befall, in the form of those
     * who act, or with those others right behind in the form of those who suffer.
     */
    boolean act(Standing standing) {
        boolean right = trigger.form() != Trigger.Form.VERB_PASSIVE && standing.peopleAt() == end;
        if (right && isObject(end + 1)) {
            return true;
        }
        boolean behind = right && document.token(end).text().endsWith("ون");
        for (int i = standing.from() + 1; behind && i < Math.min(event.to(), standing.from() + REACH); i++) {
            if (i > standing.peopleAt() && document.match(i, HarmSense.VictimNoun.class).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** مواطنا, الشاب: people in the accusative, or told of with the article behind others without it. */
    private boolean isObject(int at) {
        String word = document.token(at).text();
        return (word.endsWith("ا") || word.startsWith("ال")) && document.match(at, HarmSense.VictimNoun.class)
                .filter(noun -> !noun.form().conjunction() && noun.form().preposition() == WordForm.NONE).isPresent()
                && !document.token(at - 1).text().startsWith("ال");
    }

    /** عنصرين, مسلحين: never the form of those who do something. */
    boolean areAccusative(Standing standing) {
        return standing.people() && document.token(standing.peopleAt()).text().endsWith("ين");
    }

    /** مسلحون, عنصران: the form of those who do something. */
    boolean areNominative(Standing standing) {
        String word = document.token(standing.peopleAt()).text();
        return word.endsWith("ون") || word.endsWith("ان") || word.endsWith("و");
    }
}
