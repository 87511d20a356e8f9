package org.waqai.extract.casualty;

import java.util.List;
import org.waqai.arabic.WordSet;
import org.waqai.extract.casualty.TollMention.Standing;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.Sense.FunctionWord;
import org.waqai.model.Outcome;

/** Tells how a figure goes with those told before, from the words that the sentence has said by then. */
final class Figures {

    private static final int NEGATION_REACH = 7;

    private static final WordSet CONTRAST = WordSet.of("فيما", "بينما", "حين", "لكن", "المقابل", "مقابل", "جهتها", "جهته", "جهتهم",
            "بدوره", "بدورها", "غير");
    private static final WordSet OTHER_SOURCE = WordSet.of("اخري", "اخر");

    /** "من جهة أخرى" names no source. */
    private static final WordSet SIDE = WordSet.of("جهه", "ناحيه", "جانب");
    private static final WordSet BACKGROUND = WordSet.of("بعد", "قبل", "منذ", "عقب", "اثر", "خلال", "ذكري", "قبيل", "بعيد", "حادثه");
    private static final WordSet EXPLAINING = WordSet.of("بعدما", "بعد", "عقب", "اثر", "مقارنه", "كان", "كانت",
            "مقابل", "سابقه", "السابقه");
    private static final WordSet PREVIOUS = WordSet.of("سابقه", "السابقه", "اولي", "الاولي", "اوليه", "الاوليه", "قديمه");
    private static final WordSet CAMPAIGN = WordSet.of("العدوان", "الحرب", "الحمله", "التصعيد");
    private static final WordSet EARLIER = WordSet.of("سابق", "اسبق", "مبكر");
    private static final WordSet TALLY = WordSet.of("حصيله", "الحصيله", "والحصيله", "وحصيله", "احصائيه");
    private static final WordSet STAYING = WordSet.of("يزال", "تزال", "يزالون", "زال", "زالت", "يعرف", "تعرف", "تتضح");

    private final Document document;
    private boolean update;
    private boolean explained;
    private final boolean since;
    private boolean previous;
    private boolean earlier;
    private boolean campaign;
    private boolean contrast;
    private boolean reported;

    Figures(Document document, Sentence sentence) {
        this.document = document;
        this.since = hasSince(sentence);
    }

    private boolean hasSince(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (document.token(at).is("منذ") || document.token(at).is("ومنذ")) {
                return true;
            }
        }
        return false;
    }

    /** Takes notice of a token, in reading order. */
    void note(int at) {
        String text = document.token(at).text();
        boolean meanwhile = text.equals("الوقت") && document.token(at + 1).is("الذي");
        if (meanwhile || CONTRAST.contains(text, text.startsWith("و") ? 1 : 0)) {
            contrast = true;
            reported = false;
        }
        previous |= PREVIOUS.contains(text) && TALLY.contains(document.token(at - 1).text());
        campaign |= CAMPAIGN.contains(text) && isHeaded(at);
        earlier |= reported && EARLIER.contains(text) && document.token(at - 1).is("وقت");
        explained |= update && EXPLAINING.contains(text);
        for (Match match : document.matches(at)) {
            switch (match.sense()) {
                case HarmSense.Update newer -> update |= !isPlace(match.to());
                case FunctionWord word when word.kind() == FunctionWord.Kind.REPORTING -> reported = true;
                case Sense.Modality word when word.kind() == Sense.Modality.Kind.CLAIM -> reported = true;
                case PartySense.RoleCue cue when cue.cue() == PartySense.RoleCue.Cue.SPEAKER -> reported = true;
                default -> { }
            }
        }
        contrast |= reported && OTHER_SOURCE.contains(text) && !SIDE.contains(document.token(at - 1).text());
    }

    /** "18 جثة وصلت إلى المشفى" tells where they were brought, and no newer figure. */
    private boolean isPlace(int at) {
        return document.sense(at, PlaceSense.PlaceHead.class).isPresent();
    }

    /** "عدد شهداء العدوان", "حصيلة الحرب": the figure that follows is that of all of it. */
    private boolean isHeaded(int campaign) {
        return TALLY.contains(document.token(campaign - 1).text()) || document.token(campaign - 2).is("عدد")
                || TALLY.contains(document.token(campaign - 2).text());
    }

    /** How a figure goes with earlier ones that stands here. */
    Standing standing() {
        if (earlier) {
            return Standing.OLDER;
        }
        if (isOfOther()) {
            return Standing.RIVAL;
        }
        if (campaign || (update && since)) {
            return Standing.SUM;
        }
        return update ? Standing.NEWER : Standing.WHOLE;
    }

    /** Whether the sentence has turned to what another source says. */
    boolean isOfOther() {
        return contrast && reported;
    }

    /** Whether a newer total is told already, and this is what it was before or what made it rise: "بعدما كان 18". */
    boolean isExplained(List<Outcome> outcomes, Tolls tolls) {
        return !outcomes.isEmpty() && ((explained && tolls.hasNewer(outcomes.getFirst()))
                || (previous && tolls.whole(outcomes.getFirst()).isPresent()));
    }

    /** "من 5 إلى 12": the number from which it rose. */
    boolean isStart(PeopleGroup group) {
        String behind = document.token(group.to()).text();
        return document.token(group.from() - 1).is("من") && (behind.equals("الي") || behind.equals("ل"));
    }

    /** "قبل أن يفارق الحياة" tells what happened in the end. */
    static boolean isBefore(Document document, int verb) {
        return document.token(verb - 1).is("ان") && document.token(verb - 2).is("قبل");
    }

    /** Whether a death is named only to tell when something else happened: بعد مقتله. */
    boolean isBackground(int at) {
        return BACKGROUND.contains(document.token(at - 1).text()) || BACKGROUND.contains(document.token(at - 2).text());
    }

    /** Whether a noun without a number stands behind a negation of its clause: "لم يسفر القصف عن سقوط ضحايا". */
    boolean isNegated(int at, Clauses clauses, CueFinder cues) {
        for (int i = at - 1; i >= Math.max(0, at - NEGATION_REACH) && clauses.together(i, at); i--) {
            if (cues.isNegation(i)) {
                return !STAYING.contains(document.token(i + 1).text());
            }
        }
        return false;
    }
}
