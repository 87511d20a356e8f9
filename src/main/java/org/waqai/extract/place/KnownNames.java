package org.waqai.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.WordForm;
import org.waqai.extract.place.PlaceMention.Recognition;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.Gazetteer;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense.FactionName;
import org.waqai.lexicon.PlaceEntry;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.PlaceSense.PlaceCue;
import org.waqai.lexicon.PlaceSense.PlaceCue.Cue;
import org.waqai.lexicon.PlaceSense.PlaceHead;
import org.waqai.lexicon.PlaceSense.PlaceName;
import org.waqai.lexicon.Sense;
import org.waqai.model.PlaceKind;

/** Names of the gazetteer in a document. */
final class KnownNames {

    private static final int LONGEST_CUE = 4;

    private final Document document;
    private final Gazetteer gazetteer;

    KnownNames(Document document, Gazetteer gazetteer) {
        this.document = document;
        this.gazetteer = gazetteer;
    }

    /** The longest name that begins with a head word and holds more than it: مخيم اليرموك. */
    Optional<Candidate> whole(Match headMatch, PlaceHead head) {
        int to = headMatch.to();
        for (Match match : document.matches(headMatch.from())) {
            if (match.sense() instanceof PlaceName && match.to() > to) {
                List<PlaceEntry> entries = entries(headMatch.from(), match.to());
                return Optional.of(Candidate.known(headMatch.from(), match.to(), written(match), Optional.of(head), entries));
            }
        }
        return Optional.empty();
    }

    /**
     * The places that a head word and the name behind it can mean: those named with it (حي طي) and those of its kind that bear
     * the bare name.
     *
     * @param from where the candidate begins, head word included
     * @param at where the bare name begins
     */
    Optional<Candidate> headed(int from, int at, PlaceHead head, KindFit least) {
        int to = 0;
        List<PlaceEntry> entries = new ArrayList<>();
        for (Match match : document.matches(at)) {
            boolean bare = match.form().preposition() == WordForm.NONE && match.to() >= to;
            if (bare && match.sense() instanceof PlaceName name && fits(name.place(), head).compareTo(least) >= 0) {
                to = match.to();
                add(entries, name.place());
            }
        }
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        gazetteer.named(head.singular() + " " + written(at, to)).forEach(entry -> add(entries, entry));
        return Optional.of(Candidate.known(from, to, name(at, to, head), Optional.of(head), entries));
    }

    /** A building that the gazetteer knows with another head word is another one: the hospital and the crossing of باب الهوى. */
    private static KindFit fits(PlaceEntry entry, PlaceHead head) {
        boolean built = head.kind() == PlaceKind.FACILITY || head.kind() == PlaceKind.STREET || head.kind() == PlaceKind.ROAD;
        return built && !entry.name().startsWith(head.singular() + " ") ? KindFit.NONE : KindFit.of(head.kind(), entry.kind());
    }

    /** The places that the gazetteer knows by the head word in the singular and the words {@code [at, to)}: حيي طي وحلكو. */
    Optional<Candidate> completed(int from, int at, int to, PlaceHead head) {
        List<PlaceEntry> entries = gazetteer.named(head.singular() + " " + written(at, to));
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Candidate.known(from, to, name(at, to, head), Optional.of(head), entries));
    }

    /** A name that stands without a head word: an unmistakable one anywhere, a common word only where a place is expected. */
    Optional<Candidate> bare(int at, boolean listed) {
        if (!document.has(at, PlaceName.class)) {
            return Optional.empty();
        }
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof PlaceName) {
                return isPartOfFaction(match) || isCommonWord(match, listed) ? Optional.empty() : bare(match, listed);
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> bare(Match match, boolean listed) {
        List<PlaceEntry> entries = entries(match.from(), match.to());
        Candidate candidate = Candidate.known(match.from(), match.to(), written(match), Optional.empty(), entries);
        for (PlaceEntry entry : entries) {
            if (entry.free()) {
                return isSurname(match) ? Optional.empty() : Optional.of(candidate);
            }
        }
        return listed || isExpected(match) ? Optional.of(candidate.as(Recognition.EXPECTED)) : Optional.empty();
    }

    /** "أبو حسن خناصر": behind a first name it is a person's. */
    private boolean isSurname(Match place) {
        boolean stripped = place.form().conjunction() || place.form().preposition() != WordForm.NONE;
        return !stripped && document.match(place.from() - 1, PlaceSense.NameOpener.class).isPresent()
                && document.match(place.from() - 1, PlaceHead.class).isEmpty()
                && document.match(place.from() - 1, PlaceCue.class).isEmpty();
    }

    /** A common word with the article is a place behind "in" and "near" only, and with no adjective: "من الباب الخلفي". */
    private boolean isExpected(Match match) {
        boolean definite = document.token(match.to() - 1).text().startsWith("ال") || match.form().stem().startsWith("ال");
        if (definite && document.token(match.to()).text().startsWith("ال") && document.match(match.to(), Sense.TimeWord.class).isEmpty()) {
            return false;
        }
        if (match.form().preposition() == 'ب') {
            return true;
        }
        return cueBefore(match.from())
                .filter(cue -> definite ? cue == Cue.IN || cue == Cue.COMPASS || cue == Cue.NEAR : expectsPlace(cue))
                .isPresent();
    }

    private static boolean expectsPlace(Cue cue) {
        return switch (cue) {
            case IN, COMPASS, NEAR, PART, TO, FROM, OF, ASIDE, BASED -> true;
            case MOVING, STRAY, SAME -> false;
        };
    }

    /** The cue whose last word stands directly before a token, the longest if several do. */
    Optional<Cue> cueBefore(int at) {
        for (int from = Math.max(0, at - LONGEST_CUE); from < at; from++) {
            for (Match match : document.matches(from)) {
                boolean plain = match.form().preposition() == WordForm.NONE && !match.form().pronoun() && !match.form().definite();
                if (match.to() == at && plain && match.sense() instanceof PlaceCue cue) {
                    return Optional.of(cue.cue());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a faction's name that begins here is longer than this many tokens: مجلس منبج العسكري. */
    boolean isFactionLongerThan(int at, int length) {
        for (Match match : document.matches(at)) {
            if (match.length() > length && match.sense() instanceof FactionName) {
                return true;
            }
        }
        return false;
    }

    /** "غرفة عمليات حلب" is a body; "في باب التبانة" speaks of the place that has given one its name. */
    private boolean isPartOfFaction(Match place) {
        boolean located = place.form().preposition() == 'ب'
                || cueBefore(place.from()).filter(cue -> cue == Cue.IN || cue == Cue.NEAR || cue == Cue.COMPASS).isPresent();
        return isFactionLongerThan(place.from(), located ? place.length() : place.length() - 1);
    }

    /** A name that is a word of the lexicon too needs its head word: بحركة is no town; no verb stands behind "in": في تدمر. */
    private boolean isCommonWord(Match place, boolean listed) {
        boolean noVerb = listed || cueBefore(place.from()).filter(KnownNames::expectsPlace).isPresent();
        for (Match match : document.matches(place.from())) {
            boolean word = !match.sense().isName() && !(match.sense() instanceof FactionName)
                    && !(noVerb && (isVerb(match.sense()) || isHill(match)));
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

    private static boolean isVerb(Sense sense) {
        return switch (sense) {
            case Sense.Trigger trigger -> trigger.form() != Sense.Trigger.Form.NOUN;
            case HarmSense.OutcomeWord word -> word.form() != HarmSense.OutcomeWord.Form.NOUN;
            case Sense.FunctionWord word -> word.kind() == Sense.FunctionWord.Kind.VERB;
            default -> false;
        };
    }

    /** How many letters of a token are "and" or a preposition before a name or head word. */
    int proclitics(int at) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof PlaceName || match.sense() instanceof PlaceHead) {
                boolean merged = match.form().preposition() == 'ل' && match.form().stem().startsWith("ال");
                int preposition = match.form().preposition() == WordForm.NONE || merged ? 0 : 1;
                return preposition + (match.form().conjunction() ? 1 : 0);
            }
        }
        return document.token(at).isWord() && document.token(at).text().startsWith("و") && document.token(at).text().length() > 3 ? 1 : 0;
    }

    /** Whether "and" is written together with the name or head word that begins here. */
    boolean isJoined(int at) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof PlaceName || match.sense() instanceof PlaceHead) {
                return match.form().conjunction();
            }
        }
        return document.token(at).text().startsWith("و");
    }

    private List<PlaceEntry> entries(int from, int to) {
        List<PlaceEntry> entries = new ArrayList<>();
        for (Match match : document.matches(from)) {
            if (match.to() == to && match.sense() instanceof PlaceName name) {
                add(entries, name.place());
            }
        }
        return entries;
    }

    private static void add(List<PlaceEntry> entries, PlaceEntry entry) {
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    /** The name as it is printed where the gazetteer does not know it. */
    String name(int at, int to, PlaceHead head) {
        String bare = written(at, to);
        return head.keep() == PlaceHead.Keep.NO ? bare : head.singular() + " " + bare;
    }

    private String written(Match match) {
        boolean merged = match.form().preposition() == 'ل' && match.form().stem().startsWith("ال");
        return merged ? match.form().stem() : document.words(match.from(), match.to()).substring(proclitics(match.from()));
    }

    /** The words as written, without quotes and without "and" before the first. */
    private String written(int at, int to) {
        String words = document.words(at, to);
        StringBuilder bare = new StringBuilder();
        for (int i = document.token(at).isWord() && isJoined(at) ? 1 : 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if ("\"“”«»()'".indexOf(letter) < 0) {
                bare.append(letter);
            }
        }
        return bare.toString().strip();
    }
}
