package org.waqai.extract.place;

import java.util.Optional;
import org.waqai.arabic.Folding;
import org.waqai.arabic.Token;
import org.waqai.arabic.WordForm;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.NameReader;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.PlaceSense.PlaceHead;
import org.waqai.lexicon.PlaceSense.PlaceHead.Count;
import org.waqai.lexicon.PlaceSense.PlaceHead.Keep;
import org.waqai.lexicon.PlaceSense.PlaceHead.Names;
import org.waqai.lexicon.Sense;
import org.waqai.model.PlaceKind;

/** Names that the gazetteer does not know: what behind a head word can be one. */
final class UnknownNames {

    private static final int SHORTEST_ADJECTIVE = 4;

    private static final int LONGEST_ARM = 2;

    /** So many words may stand between the commas of a list of names. */
    private static final int LONGEST_ITEM = 3;

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
        if (head.kind() == PlaceKind.FACILITY && isUnit(at)) {
            return Optional.of(armEnd(at + 2));
        }
        boolean taken = quoted ? !isFaction(at + 1) : token.isNumber() || isTaken(at, head);
        return taken
                ? names.end(at, true).map(end -> names.withSurname(at, end, head.kind() == PlaceKind.FACILITY))
                        .map(end -> head.kind() == PlaceKind.TOWN && isStrange(end) ? end + 1 : end)
                : Optional.empty();
    }

    /** "معسكر اللواء 35": where a unit with a number is stationed. */
    private boolean isUnit(int at) {
        return document.token(at + 1).isNumber() && document.token(at).text().startsWith("ال")
                && document.match(at, PartySense.FactionHead.class).isPresent();
    }

    /** "اللواء 22 حرس جمهوري، اللواء 17 مشاة": behind the number stands its arm, in words without an article. */
    private int armEnd(int at) {
        int end = at;
        while (end < at + LONGEST_ARM && document.token(end).isWord() && isArm(end)) {
            end++;
        }
        return end;
    }

    private boolean isArm(int at) {
        for (Match match : document.matches(at)) {
            if (!(match.sense() instanceof PartySense)) {
                return false;
            }
        }
        return "وفبلك".indexOf(document.token(at).text().charAt(0)) < 0;
    }

    /** "مستوطنة أرمون هنتسيف": a word that no table knows and that has nothing joined to it goes on with the name. */
    private boolean isStrange(int at) {
        String word = document.token(at).text();
        return document.token(at).isWord() && document.matches(at).isEmpty() && word.length() > 3 && "وفبلك".indexOf(word.charAt(0)) < 0
                && !word.startsWith("ال");
    }

    private boolean isTaken(int at, PlaceHead head) {
        boolean shaped = head.count() == Count.MANY || (head.names() == Names.SHAPED && head.count() == Count.ONE);
        boolean plain = isApposed(at, head) || (!isAdjective(at) && (!shaped || isPerson(at, head)));
        return head.names() != Names.KNOWN && !isCommon(at) && (isShaped(at) || plain);
    }

    /** "محور زعنية", "جبهة دندوش": a strange word of the other gender is no adjective of the head word, and so the name of a place. */
    private boolean isApposed(int at, PlaceHead head) {
        String word = document.token(at).text();
        boolean strange = document.token(at).isWord() && document.matches(at).isEmpty() && word.length() > 3;
        return head.keep() == Keep.IF_UNKNOWN && strange && Folding.key(head.singular()).endsWith("ه") != word.endsWith("ه");
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
        boolean shaped = sure || (joined ? word.startsWith("وال") || opensJoined(at) || isStrangeRelation(at) : isShaped(at));
        return shaped && !isCommon(at) ? names.end(at, true) : Optional.empty();
    }

    /** "(أم دقيق، حلة بابكر، دونكي حسين)": the end of an item between marks, if it is that short. */
    Optional<Integer> markedEnd(int at) {
        for (int i = at + 1; i <= at + LONGEST_ITEM; i++) {
            Token token = document.token(i);
            if (token.isMark('،') || token.isMark(',') || token.isMark(')')) {
                return Optional.of(i);
            }
            if (!token.isWord()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "وسمعانية": a strange word of this form behind "and" is neither a verb nor a common noun. */
    private boolean isStrangeRelation(int at) {
        return document.token(at).text().endsWith("يه") && document.matches(at).isEmpty();
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
