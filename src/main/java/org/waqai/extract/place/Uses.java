package org.waqai.extract.place;

import java.util.List;
import java.util.Optional;
import org.waqai.arabic.Token;
import org.waqai.arabic.WordForm;
import org.waqai.arabic.WordSet;
import org.waqai.extract.place.PlaceMention.Recognition;
import org.waqai.extract.place.PlaceMention.Use;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.PlaceSense.PlaceCue;
import org.waqai.lexicon.PlaceSense.PlaceCue.Cue;
import org.waqai.lexicon.Sense;
import org.waqai.model.PlaceKind;

/** Tells by the words before each place what it has to do with what is told. */
final class Uses {

    /** How far before a place the verb of going or saying may stand. */
    private static final int REACH = 14;

    private static final int LONGEST_QUOTE = 6;

    /** Words that open what is said, behind the verb of saying. */
    private static final WordSet THAT = WordSet.of("ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "عن");

    private final Document document;
    private final KnownNames known;
    private final Frames frames;
    private final boolean strayFire;

    Uses(Document document, KnownNames known, Frames frames) {
        this.document = document;
        this.known = known;
        this.frames = frames;
        this.strayFire = document.matches(PlaceCue.class).stream().anyMatch(match -> ((PlaceCue) match.sense()).cue() == Cue.STRAY);
    }

    void tell(List<PlaceMention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            PlaceMention mention = mentions.get(i);
            if (mention.use() == Use.SITE) {
                boolean listed = i > 0 && isListed(mentions.get(i - 1), mention) && mentions.get(i - 1).use() != Use.REFERENCE;
                mentions.set(i, mention.as(listed ? mentions.get(i - 1).use() : use(mention)));
            }
        }
    }

    /** The names of a list share what is said of the first; behind the place that opens a sentence and a comma begins no list. */
    private boolean isListed(PlaceMention first, PlaceMention second) {
        int gap = second.from() - first.to();
        boolean comma = document.token(first.to()).isMark('،') && first.use() != Use.FRAME;
        return (gap == 0 && document.token(second.from()).text().startsWith("و"))
                || (gap == 1 && (comma || document.token(first.to()).is("و")));
    }

    private Use use(PlaceMention mention) {
        if (frames.opens(mention.from(), mention.to())) {
            return Use.FRAME;
        }
        int at = start(mention.from());
        Optional<Cue> cue = known.cueBefore(at);
        if (isSpeaker(mention) || isHitByStrayFire(mention) || isInNameOfBody(mention)
                || (isWhereItWasSaid(mention) && cue.filter(found -> found == Cue.OF).isEmpty())) {
            return Use.ASIDE;
        }
        if (cue.isEmpty()) {
            return isNameOfBody(at) ? Use.ASIDE : Use.SITE;
        }
        return switch (cue.get()) {
            case OF -> Use.HOME;
            case ASIDE, BASED -> Use.ASIDE;
            case FROM -> Use.ORIGIN;
            case TO -> isMoved(at, true) || mention.recognition() == Recognition.REFERRING ? Use.GOAL : Use.SITE;
            case IN -> isMoved(at, false) ? Use.GOAL : Use.SITE;
            case COMPASS, NEAR, PART, MOVING, STRAY, SAME -> Use.SITE;
        };
    }

    /** Where a mention begins with its quotes and the head words before its own: "مبنى كلية الاقتصاد". */
    private int start(int from) {
        int at = document.token(from - 1).isMark('"') ? from - 1 : from;
        while (document.match(at - 1, PlaceSense.PlaceHead.class).filter(head -> !head.form().definite()
                && head.length() == 1).isPresent()) {
            at--;
        }
        return at;
    }

    /** "غرفة عمليات حلب", "لواء حلب": a body's noun directly before. */
    private boolean isNameOfBody(int at) {
        boolean attached = document.match(at, PlaceSense.PlaceName.class).filter(match -> match.form().preposition() == WordForm.NONE
                && !match.form().conjunction()).isPresent();
        return attached && document.match(at - 1, PartySense.FactionHead.class)
                .filter(match -> match.length() == 1 && !match.form().definite() && !match.form().pronoun())
                .filter(match -> !match.form().stem().startsWith("ال")).isPresent();
    }

    /** "مكتب أرشفة الانتهاكات في حوران" in quotes: a body's name that holds a place. */
    private boolean isInNameOfBody(PlaceMention mention) {
        for (int i = mention.from() - 1; i >= mention.from() - LONGEST_QUOTE && i >= 0; i--) {
            Token token = document.token(i);
            if (token.isMark('"')) {
                return document.match(i + 1, PartySense.FactionHead.class).isPresent() || hasCue(i + 1, Cue.OF)
                        || hasCue(i + 1, Cue.ASIDE);
            }
            if (!token.isWord()) {
                return false;
            }
        }
        return false;
    }

    /** "نقل إلى مشفى"، "نقل إلى أحد المشافي في كلس": a verb of going or bringing, then "to", then the place. */
    private boolean isMoved(int at, boolean behindTo) {
        boolean to = behindTo;
        for (int i = at - 1; i >= at - REACH && i >= 0 && isInside(document.token(i)); i--) {
            if (to && hasCue(i, Cue.MOVING)) {
                return true;
            }
            if (!to && tells(i)) {
                return false;
            }
            to = to || hasCue(i, Cue.TO);
        }
        return false;
    }

    private boolean isHitByStrayFire(PlaceMention mention) {
        for (int i = mention.from() - 1; strayFire && i >= mention.from() - REACH && i >= 0 && isInside(document.token(i)); i--) {
            if (hasCue(i, Cue.STRAY)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasCue(int at, Cue wanted) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof PlaceCue cue && cue.cue() == wanted) {
                return true;
            }
        }
        return false;
    }

    /** "قال مصدر في المشفى الوطني إن": between the verb of saying and what is said; "وفق ناشطين في حلب": behind a word of source. */
    private boolean isWhereItWasSaid(PlaceMention mention) {
        for (int i = mention.from() - 1; i >= mention.from() - REACH && i >= 0; i--) {
            Token token = document.token(i);
            if (token.isNewline() || token.isMark('.') || THAT.contains(token.text()) || tells(i)) {
                return false;
            }
            if (isSource(i) && noCommaBetween(i, mention.from())) {
                return true;
            }
            if (reports(i)) {
                return saysThat(mention.to());
            }
        }
        return false;
    }

    /** "مستشفى الزاوية أكد استقبال جريحين", "أعلن مجمع ناصر وصول جثامين": a building for those who speak in it. */
    private boolean isSpeaker(PlaceMention mention) {
        boolean bare = mention.place().kind() == PlaceKind.FACILITY && mention.proclitics() == 0;
        return bare && (reports(mention.to()) || reports(mention.from() - 1));
    }

    private boolean reports(int at) {
        return document.sense(at, Sense.FunctionWord.class).filter(word -> word.kind() == Sense.FunctionWord.Kind.REPORTING).isPresent();
    }

    private boolean isSource(int at) {
        boolean source = false;
        for (Match match : document.matches(at)) {
            source |= !match.form().pronoun() && match.sense() instanceof PartySense.RoleCue cue
                    && cue.cue() == PartySense.RoleCue.Cue.SPEAKER;
        }
        return source && !isInPhrase(at);
    }

    /** "هدوء حذر": the word is part of a phrase and does not mean what it means alone. */
    private boolean isInPhrase(int at) {
        for (Match match : document.matches(at - 1)) {
            if (match.to() > at && !match.sense().isName()) {
                return true;
            }
        }
        return false;
    }

    private boolean noCommaBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isInside(document.token(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean saysThat(int at) {
        for (int i = at; i < at + REACH; i++) {
            Token token = document.token(i);
            if (THAT.contains(token.text())) {
                return true;
            }
            if (token.isNewline() || token.isMark('.') || tells(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean tells(int at) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof Sense.Trigger || match.sense() instanceof HarmSense.OutcomeWord) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(Token token) {
        return token.isWord() || token.isNumber() || token.isMark('"') || token.isMark('(') || token.isMark(')');
    }
}
