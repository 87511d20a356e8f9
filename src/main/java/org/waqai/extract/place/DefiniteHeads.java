package org.waqai.extract.place;

import java.util.Optional;
import org.waqai.arabic.Token;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.PlaceSense.PlaceHead;
import org.waqai.lexicon.PlaceSense.PlaceHead.Count;
import org.waqai.lexicon.PlaceSense.PlaceHead.Names;
import org.waqai.lexicon.Sense;
import org.waqai.model.PlaceKind;

/** Reads a head word with the article: a name of its own (المشفى الوطني، الحي الشمالي), or the place told before (البلدة). */
final class DefiniteHeads {

    private final Document document;
    private final KnownNames known;
    private final UnknownNames unknown;

    DefiniteHeads(Document document, KnownNames known, UnknownNames unknown) {
        this.document = document;
        this.known = known;
        this.unknown = unknown;
    }

    /** "المشفى الوطني" is a name, "البلدة" and "البلدة المذكورة" the place told before. */
    Optional<Candidate> read(Match match, PlaceHead head) {
        Optional<Candidate> whole = known.whole(match, head);
        if (whole.isPresent()) {
            return whole;
        }
        int next = match.to();
        if (isNamed(match.from(), next, head)) {
            String name = "ال" + head.singular() + " " + document.words(next, next + 1);
            return Optional.of(Candidate.unknown(match.from(), next + 1, name, head));
        }
        boolean same = document.sense(next, PlaceSense.PlaceCue.class).filter(cue -> cue.cue() == PlaceSense.PlaceCue.Cue.SAME).isPresent();
        return same || (head.definite() && refersAlone(head.kind()) && !isQualified(next) && isOneOrPlaced(match.from(), head.count()))
                ? Optional.of(Candidate.referring(match.from(), same ? next + 1 : next, head))
                : Optional.empty();
    }

    /** Whether the word behind makes a name of the head word: المشفى الوطني، الحي الشمالي. */
    private boolean isNamed(int at, int next, PlaceHead head) {
        boolean quarter = head.kind() == PlaceKind.NEIGHBOURHOOD && head.definite() && head.count() == Count.ONE;
        boolean building = head.kind() == PlaceKind.FACILITY && head.names() != Names.KNOWN;
        return (building && unknown.isNamingAdjective(next)) || (quarter && isCompass(next) && isOneOrPlaced(at, head.count()));
    }

    /** "الحي الشمالي": a quarter called after the side of the town where it lies. */
    private boolean isCompass(int at) {
        return HeadedNames.isPoint(document.token(at).text()) && document.sense(at, PlaceSense.PlaceCue.class)
                .filter(cue -> cue.cue() == PlaceSense.PlaceCue.Cue.COMPASS).isPresent();
    }

    /** "في الحيين" speaks of two quarters told before; "the quarters" are any, and "الرصاص الحي" is none. */
    private boolean isOneOrPlaced(int at, Count count) {
        return switch (count) {
            case ONE -> !document.token(at).is("الحي") || !document.token(at - 1).text().startsWith("ال");
            case TWO -> known.cueBefore(at).filter(cue -> cue == PlaceSense.PlaceCue.Cue.IN || cue == PlaceSense.PlaceCue.Cue.PART
                    || cue == PlaceSense.PlaceCue.Cue.FROM).isPresent();
            case MANY -> false;
        };
    }

    private static boolean refersAlone(PlaceKind kind) {
        return switch (kind) {
            case GOVERNORATE, DISTRICT, CITY, TOWN, VILLAGE, NEIGHBOURHOOD, CAMP, FACILITY -> true;
            case COUNTRY, REGION, STREET, ROAD -> false;
        };
    }

    /** "القرية المجاورة" is another village. */
    private boolean isQualified(int at) {
        Token token = document.token(at);
        if (!token.isWord() || !token.text().startsWith("ال")) {
            return false;
        }
        for (Match match : document.matches(at)) {
            boolean adjective = match.sense() instanceof Sense.FunctionWord word && word.kind() == Sense.FunctionWord.Kind.ADJECTIVE;
            boolean time = match.sense() instanceof Sense.TimeWord word && word.kind() != Sense.TimeWord.Kind.ORDINAL;
            boolean other = time || match.sense() instanceof Sense.FunctionWord
                    || match.sense() instanceof PlaceSense.PlaceCue;
            if (other && !adjective) {
                return false;
            }
        }
        return true;
    }
}
