package org.waqai.extract.party;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.arabic.Token;
import org.waqai.arabic.WordForm;
import org.waqai.arabic.WordSet;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PartySense.RoleCue.Cue;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.Sense;

/** Reads the words before a name back to the one that governs it: "على يد", "عناصر من", "حاجز لـ". */
final class StandingReader {

    /** How many words of rank, number and kind may stand between a cue and the name. */
    private static final int REACH = 6;
    private static final int LONGEST_CUE = 4;

    private static final WordSet WHERE = WordSet.of("في", "الي", "داخل", "قرب", "محيط", "بمحيط", "خارج", "امام", "عند");

    private final Document document;

    StandingReader(Document document) {
        this.document = document;
    }

    /**
     * How the name stands.
     *
     * @param bound the words before this index are another event's
     * @param event index of the event's word, which is no cue for its own parties
     */
    Standing read(PartyMention mention, int bound, int event) {
        int at = mention.from() - 1;
        int from = mention.from();
        int people = isNounOfPeople(mention) ? from : -1;
        boolean post = false;
        boolean arm = false;
        boolean belonging = false;
        char preposition = prepositionAt(at, mention.form().preposition());
        while (at >= bound && at != event && mention.from() - at <= REACH) {
            Match match = cueEndingAt(at, bound, event);
            Cue cue = match == null ? null : ((PartySense.RoleCue) match.sense()).cue();
            boolean sneer = match != null && cue == Cue.ALSO_CALLED && match.from() > bound + 1;
            if (match != null && cue == Cue.LOYAL && (mention.isCountry() || !isMember(match.from() - 1))) {
                return new Standing(Optional.of(Cue.AFFILIATE), from, people, post, arm, belonging, preposition);
            }
            if (cue != null && !cue.belongsToName() && !sneer) {
                return new Standing(Optional.of(cue), from, people, post, arm, belonging, preposition);
            }
            if (!sneer && ((cue == null && !isFiller(at)) || isWholePhrase(at, from, mention))) {
                break;
            }
            people = is(at, HarmSense.VictimNoun.class) ? at : people;
            post |= cue == Cue.POST || is(at, PlaceSense.PlaceHead.class);
            arm |= cue == Cue.ARM;
            belonging |= cue == Cue.BELONGING || cue == Cue.LOYAL;
            from = match == null ? at : match.from();
            at = from - 1;
        }
        boolean means = at == event && !post && isCueAt(event, Cue.INITIATOR);
        return new Standing(means ? Optional.of(Cue.INITIATOR) : Optional.empty(), from, people, post, arm, belonging, preposition);
    }

    /** "مقتل شرطي": the name is itself a noun for its people; مسلحون is the form of those who act. */
    private boolean isNounOfPeople(PartyMention mention) {
        return mention.sort() == PartyMention.Sort.KIND && is(mention.from(), HarmSense.VictimNoun.class)
                && !is(mention.from(), PartySense.FactionHead.class)
                && !document.token(mention.from()).text().endsWith("ون");
    }

    /** "أصيب برصاص قناص من": the event's own word may say that the name behind it did it. */
    private boolean isCueAt(int at, Cue wanted) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof PartySense.RoleCue cue && cue.cue() == wanted) {
                return true;
            }
        }
        return false;
    }

    /** "المتمركزة في الفوج 47", "توجه إلى الفرقة الرابعة": a body as a place. */
    boolean isWhere(Standing standing) {
        boolean plain = standing.cue().isEmpty() && !standing.people() && !standing.post();
        return plain && WHERE.contains(document.token(standing.from() - 1).text());
    }

    private char prepositionAt(int at, char joined) {
        Token token = document.token(at);
        int word = token.isMark('"') ? at - 1 : at;
        return document.token(word).is("ل") ? 'ل' : document.token(word).is("من") ? 'م' : joined;
    }

    /** The longest cue whose last word is this one. */
    private @Nullable Match cueEndingAt(int at, int bound, int event) {
        for (int start = Math.max(bound, at - LONGEST_CUE + 1); start <= at; start++) {
            if (start <= event && event <= at) {
                continue;
            }
            for (Match match : document.matches(start)) {
                if (match.to() == at + 1 && match.sense() instanceof PartySense.RoleCue && !match.form().pronoun()) {
                    return match;
                }
            }
        }
        return null;
    }

    /** Quotes, and words for members and things of a body, with their numbers, ranks and adjectives. */
    private boolean isFiller(int at) {
        Token token = document.token(at);
        boolean quote = token.isMark('"') || token.isMark('-');
        if (quote || token.isNumber() || token.is("ل") || token.is("ب") || token.is("احد") || token.is("احدي")) {
            return true;
        }
        if (token.is("من") || token.is("في")) {
            return isMember(at - 1) || isMember(at - 2) || isCue(at - 1, Cue.SPEAKER);
        }
        boolean adjective = token.isWord() && isPlain(at) && isMember(at - 1) && !isCue(at - 1, Cue.INITIATOR);
        return adjective || isMember(at);
    }

    /** "اتهم ناشطون الحوثيين", "اتهمت اللجان الجيش": a noun that keeps its ن or its ال does not belong to the name behind it. */
    private boolean isWholePhrase(int at, int from, PartyMention mention) {
        boolean bare = from == mention.from() && mention.form().preposition() == WordForm.NONE;
        String word = document.token(at).text();
        boolean people = is(at, HarmSense.VictimNoun.class) && (word.endsWith("ون") || word.endsWith("ين") || word.endsWith("ان"));
        boolean definite = word.startsWith("ال") && mention.to() > from + 1
                && (is(at, PartySense.FactionHead.class) || is(at, PlaceSense.PlaceHead.class) || is(at, HarmSense.VictimNoun.class));
        return bare && (people || definite);
    }

    private boolean isCue(int at, Cue wanted) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof PartySense.RoleCue cue && cue.cue() == wanted && match.length() == 1) {
                return true;
            }
        }
        return false;
    }

    /** A word of no table, an adjective such as مشتركة, or a point of the compass: قائد المنطقة الشمالية. */
    private boolean isPlain(int at) {
        boolean plain = true;
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof PlaceSense.PlaceCue cue && cue.cue() == PlaceSense.PlaceCue.Cue.COMPASS
                    && document.token(at).text().startsWith("ال")) {
                return true;
            }
            plain &= match.sense() instanceof Sense.FunctionWord word && word.kind() == Sense.FunctionWord.Kind.ADJECTIVE;
        }
        return plain;
    }

    /** A noun for people or things of a body, alone or as part of a phrase. */
    private boolean isMember(int at) {
        for (int start = Math.max(0, at - 2); start <= at; start++) {
            for (Match match : document.matches(start)) {
                if (match.to() > at && isKindOfBody(match.sense())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isKindOfBody(Sense sense) {
        return switch (sense) {
            case HarmSense.VictimNoun noun -> true;
            case PartySense.FactionHead head -> true;
            case PlaceSense.PlaceHead head -> true;
            case HarmSense.Quantity quantity -> true;
            case PartySense.RoleCue cue -> cue.cue() == Cue.POST || cue.cue() == Cue.ARM;
            default -> false;
        };
    }

    private boolean is(int at, Class<? extends Sense> sense) {
        return document.match(at, sense).isPresent();
    }
}
