package org.waqai.extract.place;

import java.util.Optional;
import org.waqai.arabic.Token;
import org.waqai.arabic.WordForm;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.NameReader;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.PlaceSense.PlaceHead;
import org.waqai.lexicon.PlaceSense.PlaceHead.Count;
import org.waqai.lexicon.PlaceSense.PlaceHead.Names;
import org.waqai.lexicon.Sense;
import org.waqai.model.PlaceKind;

/** Names that the gazetteer does not know: what behind a head word can be one. */
final class UnknownNames {

    private static final int SHORTEST_ADJECTIVE = 4;

    private final Document document;
    private final NameReader names;

    UnknownNames(Document document, NameReader names) {
        this.document = document;
        this.names = names;
    }

    /** The end of a name that begins here, behind its head word. */
    Optional<Integer> end(int at, PlaceHead head) {
        Token token = document.token(at);
        boolean quoted = token.isMark('"') || token.isMark('(');
        boolean taken = quoted ? !isFaction(at + 1) : token.isNumber() || isTaken(at, head);
        return taken ? names.end(at, true).map(end -> names.withSurname(at, end, head.kind() == PlaceKind.FACILITY)) : Optional.empty();
    }

    private boolean isTaken(int at, PlaceHead head) {
        boolean shaped = head.names() == Names.SHAPED || head.count() == Count.MANY;
        boolean plain = !isAdjective(at) && (!shaped || isPerson(at, head));
        return head.names() != Names.KNOWN && !isCommon(at) && (isShaped(at) || plain);
    }

    /** "مدرسة عياض الفهري": a word and one with the article behind it. */
    private boolean isPerson(int at, PlaceHead head) {
        return head.kind() == PlaceKind.FACILITY && head.count() == Count.ONE && document.token(at + 1).text().startsWith("ال");
    }

    /**
     * The end of a name in a list, behind "and" or a comma.
     *
     * @param sure whether a name must follow; else only what looks like one is taken
     */
    Optional<Integer> listedEnd(int at, boolean joined, boolean sure) {
        String word = document.token(at).text();
        boolean shaped = sure || (joined ? word.startsWith("وال") || opensJoined(at) : isShaped(at));
        return shaped && !isCommon(at) ? names.end(at, true) : Optional.empty();
    }

    private boolean isShaped(int at) {
        return document.token(at).text().startsWith("ال") || opens(at);
    }

    private boolean opens(int at) {
        return document.match(at, PlaceSense.NameOpener.class)
                .filter(match -> !match.form().conjunction() && document.token(at + 1).isWord())
                .isPresent();
    }

    private boolean opensJoined(int at) {
        return document.match(at, PlaceSense.NameOpener.class)
                .filter(match -> match.form().conjunction() && document.token(at + 1).isWord())
                .isPresent();
    }

    /** "قرية حدودية، حي شعبي": an indefinite adjective is no name. */
    private boolean isAdjective(int at) {
        String word = document.token(at).text();
        return word.length() >= SHORTEST_ADJECTIVE && (word.endsWith("يه") || word.endsWith("ي"));
    }

    /** Words of the lexicon that tell of events, people, bodies and times are no names of places. */
    private boolean isCommon(int at) {
        String word = document.token(at).text();
        if (word.startsWith("لل") || word.startsWith("بال")) {
            return true;
        }
        if (opens(at) || opensJoined(at)) {
            return false;
        }
        for (Match match : document.matches(at)) {
            boolean stripped = match.form().pronoun() || match.form().preposition() != WordForm.NONE;
            if (!stripped && isNoName(match.sense())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoName(Sense sense) {
        return switch (sense) {
            case PlaceSense.PlaceName name -> false;
            case PlaceSense.NameOpener opener -> false;
            case PlaceSense.PlaceHead head -> false;
            case PlaceSense.PlaceCue cue -> false;
            case Sense.TimeWord word -> false;
            case Sense.Figure figure -> false;
            default -> true;
        };
    }

    private boolean isFaction(int at) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof PartySense.FactionName && match.form().preposition() == WordForm.NONE) {
                return true;
            }
        }
        return false;
    }

    /** "الوطني، المركزي، الكبير": adjectives that make a name of a building's noun; of a country or a body they do not. */
    boolean isNamingAdjective(int at) {
        Token token = document.token(at);
        String word = token.text();
        if (word.equals("الكبير") || word.equals("الكبيره")) {
            return true;
        }
        boolean adjective = token.isWord() && word.startsWith("ال") && (word.endsWith("ي") || word.endsWith("يه"));
        return adjective && names.end(at, false).isPresent() && !isCommon(at);
    }
}
