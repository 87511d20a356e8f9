package org.waqai.extract.place;

import org.waqai.arabic.WordForm;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense.FactionHead;
import org.waqai.lexicon.PartySense.FactionName;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.PlaceSense.PlaceCue;
import org.waqai.lexicon.PlaceSense.PlaceCue.Cue;
import org.waqai.lexicon.PlaceSense.PlaceHead;
import org.waqai.lexicon.PlaceSense.PlaceName;
import org.waqai.lexicon.Sense;
import org.waqai.model.PlaceKind;

/** Whether a name of the gazetteer without a head word before it means the place, or a body, a tribe, a person or a common word. */
final class BareNames {

    /** The sort of body that a tribe is, as the table of head words writes it. */
    private static final String TRIBAL = "tribal";

    private final Document document;
    private final Cues cues;

    BareNames(Document document, Cues cues) {
        this.document = document;
        this.cues = cues;
    }

    /**
     * Whether the name is no place's here.
     *
     * @param listed whether it goes on with a list of places
     */
    boolean meanSomethingElse(Match place, boolean listed) {
        return isPartOfFaction(place, listed) || isTribe(place) || isCommonWord(place, listed);
    }

    /** "أبو حسن خناصر": behind a first name it is a person's. */
    boolean areSurname(Match place) {
        boolean stripped = place.form().conjunction() || place.form().preposition() != WordForm.NONE;
        return !stripped && document.match(place.from() - 1, PlaceSense.NameOpener.class).isPresent()
                && document.match(place.from() - 1, PlaceHead.class).isEmpty()
                && document.match(place.from() - 1, PlaceCue.class).isEmpty();
    }

    /** A common word with the article is a place behind "in" and "near" only, and with no adjective: "من الباب الخلفي". */
    boolean areExpected(Match match) {
        boolean definite = document.token(match.to() - 1).text().startsWith("ال") || match.form().stem().startsWith("ال");
        if (definite && document.token(match.to()).text().startsWith("ال") && document.match(match.to(), Sense.TimeWord.class).isEmpty()) {
            return false;
        }
        if (match.form().preposition() == 'ب') {
            return true;
        }
        return cues.before(match.from())
                .filter(cue -> definite ? cue == Cue.IN || cue == Cue.COMPASS || cue == Cue.NEAR : expectsPlace(cue))
                .isPresent();
    }

    private static boolean expectsPlace(Cue cue) {
        return switch (cue) {
            case IN, COMPASS, NEAR, PART, TO, FROM, OF, ASIDE, BASED -> true;
            case MOVING, STRAY, SAME -> false;
        };
    }

    /** Whether a faction's name that begins here is longer than this many tokens: مجلس منبج العسكري. */
    boolean areFactionLongerThan(int at, int length) {
        for (Match match : document.matches(at)) {
            if (match.length() > length && match.sense() instanceof FactionName) {
                return true;
            }
        }
        return false;
    }

    /** "غرفة عمليات حلب" is a body; "في باب التبانة" and a list of places speak of the place that has given one its name. */
    private boolean isPartOfFaction(Match place, boolean listed) {
        boolean located = (listed && !isCountry(place)) || place.form().preposition() == 'ب' || isBehindFront(place.from() - 1)
                || cues.before(place.from()).filter(cue -> cue == Cue.IN || cue == Cue.NEAR || cue == Cue.COMPASS).isPresent();
        return areFactionLongerThan(place.from(), located ? place.length() : place.length() - 1);
    }

    /** "عشيرتي العساكرة والحسينات"; but "عشائر دير الزور" are those of the town. */
    private boolean isTribe(Match place) {
        int head = place.form().conjunction() ? place.from() - 2 : place.from() - 1;
        return document.sense(head, FactionHead.class).filter(word -> word.kind().equals(TRIBAL)).isPresent()
                && document.match(head, PlaceCue.class).isEmpty() && document.match(head, PlaceSense.NameOpener.class).isEmpty();
    }

    private static boolean isCountry(Match place) {
        return place.sense() instanceof PlaceName name && name.place().kind() == PlaceKind.COUNTRY;
    }

    /** "المحاور بين باب التبانة وجبل محسن", "الطريق بين …": what a front or road lies between. */
    private boolean isBehindFront(int between) {
        return document.token(between).is("بين") && (isFront(between - 1) || isFront(between - 2));
    }

    private boolean isFront(int at) {
        return document.match(at, PlaceHead.class).map(match -> ((PlaceHead) match.sense()).kind())
                .filter(kind -> kind == PlaceKind.REGION || kind == PlaceKind.ROAD || kind == PlaceKind.STREET).isPresent();
    }

    /** A name that is a word of the lexicon too needs its head word: بحركة is no town; no verb stands behind "in": في تدمر. */
    private boolean isCommonWord(Match place, boolean listed) {
        boolean behindCue = cues.before(place.from()).filter(BareNames::expectsPlace).isPresent();
        boolean noVerb = listed || behindCue;
        boolean noQuality = behindCue && !document.token(place.to()).is("على");
        for (Match match : document.matches(place.from())) {
            boolean word = !match.sense().isName() && !(match.sense() instanceof FactionName)
                    && !(noVerb && (isVerb(match.sense()) || isHill(match)))
                    && !(noQuality && isQuality(match.sense()));
            if (word && (match.length() > place.length() || (place.length() == 1 && !match.form().pronoun()))) {
                return true;
            }
        }
        return false;
    }

    /** "التل" in a list of places is one; a head word that refers to the place told before is listed with its article. */
    private static boolean isHill(Match match) {
        return match.sense() instanceof PlaceHead head && match.form().definite() && !head.definite();
    }

    /** "قرب المطلة، في الجديدة": an adjective has its noun before it, and no preposition. */
    private static boolean isQuality(Sense sense) {
        return sense instanceof Sense.FunctionWord word && word.kind() == Sense.FunctionWord.Kind.ADJECTIVE;
    }

    private static boolean isVerb(Sense sense) {
        return switch (sense) {
            case Sense.Trigger trigger -> trigger.form() != Sense.Trigger.Form.NOUN;
            case HarmSense.OutcomeWord word -> word.form() != HarmSense.OutcomeWord.Form.NOUN;
            case Sense.FunctionWord word -> word.kind() == Sense.FunctionWord.Kind.VERB;
            default -> false;
        };
    }
}
