package org.waqai.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.WordForm;
import org.waqai.extract.place.PlaceMention.Recognition;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.Gazetteer;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PlaceEntry;
import org.waqai.lexicon.PlaceSense.PlaceCue.Cue;
import org.waqai.lexicon.PlaceSense.PlaceHead;
import org.waqai.lexicon.PlaceSense.PlaceName;
import org.waqai.model.PlaceKind;

/** Names of the gazetteer in a document. */
final class KnownNames {

    private final Document document;
    private final Gazetteer gazetteer;
    private final Cues cues;
    private final BareNames bareNames;

    KnownNames(Document document, Gazetteer gazetteer) {
        this.document = document;
        this.gazetteer = gazetteer;
        this.cues = new Cues(document);
        this.bareNames = new BareNames(document, cues);
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
                return bareNames.meanSomethingElse(match, listed) ? Optional.empty() : bare(match, listed);
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> bare(Match match, boolean listed) {
        List<PlaceEntry> entries = entries(match.from(), match.to());
        Candidate candidate = Candidate.known(match.from(), match.to(), written(match), Optional.empty(), entries);
        for (PlaceEntry entry : entries) {
            if (entry.free()) {
                return bareNames.areSurname(match) ? Optional.empty() : Optional.of(candidate);
            }
        }
        return listed || bareNames.areExpected(match) ? Optional.of(candidate.as(Recognition.EXPECTED)) : Optional.empty();
    }

    /** The cue whose last word stands directly before a token, the longest if several do. */
    Optional<Cue> cueBefore(int at) {
        return cues.before(at);
    }

    /** Whether a faction's name that begins here is longer than this many tokens: مجلس منبج العسكري. */
    boolean isFactionLongerThan(int at, int length) {
        return bareNames.areFactionLongerThan(at, length);
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
