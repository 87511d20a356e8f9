package org.waqai.extract.place;

import java.util.Optional;
import org.waqai.arabic.Token;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PlaceSense.PlaceCue;
import org.waqai.lexicon.PlaceSense.PlaceCue.Cue;
import org.waqai.lexicon.PlaceSense.PlaceHead;
import org.waqai.lexicon.PlaceSense.PlaceName;

/**
 * Tells the place that opens a sentence and says where all that follows plays: "وفي حمص، قصفت القوات …", "بغداد - قتل …". It gives
 * way to every place that the sentence names more closely.
 */
final class Frames {

    /** So many words may follow the opening place before the sentence goes on: "وفي قضاء الطوز جنوبي كركوك، …". */
    private static final int LONGEST = 8;

    private final Document document;

    Frames(Document document) {
        this.document = document;
    }

    /** Whether the place named by the tokens {@code [from, to)} opens its sentence. */
    boolean opens(int from, int to) {
        Optional<Sentence> sentence = document.sentenceAt(from);
        if (sentence.isEmpty()) {
            return false;
        }
        int start = document.token(sentence.get().from()).isMark('"') ? sentence.get().from() + 1 : sentence.get().from();
        boolean placed = start < from ? isBehindCues(start, from) : isJoinedIn(from);
        return placed ? start <= from && isClosed(to) : start == from && isDateline(to);
    }

    /** "بحلب", "وبمدينة حلب". */
    private boolean isJoinedIn(int at) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof PlaceHead || match.sense() instanceof PlaceName) {
                return match.form().preposition() == 'ب';
            }
        }
        return false;
    }

    private boolean isBehindCues(int start, int from) {
        int at = start;
        while (at < from) {
            int next = document.token(at).is("اما") || document.token(at).is("و") ? at + 1 : cueEnd(at, from);
            if (next == at) {
                return false;
            }
            at = next;
        }
        return at == from;
    }

    /** The end of the cue that begins here; "ريف" in "وفي ريف درعا" is part of the name and of no cue. */
    private int cueEnd(int at, int name) {
        for (Match match : document.matches(at)) {
            if (match.to() <= name && match.sense() instanceof PlaceCue cue && (cue.cue() == Cue.IN || cue.cue() == Cue.COMPASS)) {
                return match.to();
            }
        }
        return at;
    }

    /** A comma or the verb of the sentence follows, with nothing but other places between. */
    private boolean isClosed(int to) {
        for (int i = to; i < to + LONGEST; i++) {
            Token token = document.token(i);
            if (isComma(token) || isDash(token) || Clauses.isVerb(document.matches(i))) {
                return true;
            }
            boolean bracket = token.isMark('(') || token.isMark(')');
            if (!bracket && !isOfPlaces(i)) {
                return false;
            }
        }
        return false;
    }

    /** "بغداد - قتل", "حمص : سقوط", "بغداد (وكالات) - قتل", "الخرطوم، 5 آب - قتل". */
    private boolean isDateline(int to) {
        Token token = document.token(to);
        return isDash(token) || token.isMark('(') || (isComma(token) && document.token(to + 1).isNumber());
    }

    private boolean isOfPlaces(int at) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof PlaceCue || match.sense() instanceof PlaceHead || match.sense() instanceof PlaceName) {
                return true;
            }
        }
        return document.token(at).text().startsWith("ال");
    }

    private static boolean isComma(Token token) {
        return token.isMark('،') || token.isMark(',');
    }

    private static boolean isDash(Token token) {
        return token.isMark('-') || token.isMark('–') || token.isMark('—') || token.isMark(':') || token.isMark('/') || token.isMark('|');
    }
}
