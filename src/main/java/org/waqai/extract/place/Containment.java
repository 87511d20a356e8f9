package org.waqai.extract.place;

import java.util.List;
import java.util.Optional;
import org.waqai.arabic.Token;
import org.waqai.arabic.WordForm;
import org.waqai.extract.place.PlaceMention.Use;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.PlaceSense.PlaceCue;
import org.waqai.lexicon.PlaceSense.PlaceCue.Cue;
import org.waqai.lexicon.Sense;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;

/** Hangs each place into what contains it, and tells the places that only say where another one lies. */
final class Containment {

    private static final int LONGEST_LINK = 4;

    /** So many names away is as far as a place tells where another one lies. */
    private static final int CONTEXT = 100;

    private final Document document;
    private final KnownNames known;

    Containment(Document document, KnownNames known) {
        this.document = document;
        this.known = known;
    }

    /** Links "حي طي وسط مدينة القامشلي": the larger place behind a smaller one contains it, and is no place of its own there. */
    void nest(List<PlaceMention> mentions) {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            PlaceMention inner = mentions.get(i);
            PlaceMention outer = mentions.get(i + 1);
            if (isRoadBetween(inner)) {
                joined(mentions, i);
            } else if (isLinked(inner, outer)) {
                link(mentions, i, inner, outer);
            }
        }
        fillFromContext(mentions);
    }

    private void link(List<PlaceMention> mentions, int at, PlaceMention inner, PlaceMention outer) {
        Optional<Cue> cue = known.cueBefore(outer.from()).or(() -> isJoinedIn(outer) ? Optional.of(Cue.IN) : Optional.empty());
        boolean nearby = cue.filter(found -> found == Cue.NEAR).isPresent();
        boolean compass = cue.filter(found -> found == Cue.COMPASS).isPresent();
        boolean directed = compass || nearby || cue.filter(found -> found == Cue.IN || found == Cue.FROM).isPresent();
        int order = Integer.compare(rank(outer.place().kind()), rank(inner.place().kind()));
        if (order < 0 || inner.place().within().contains(outer.place().name())) {
            listContainer(mentions, at, nearby);
        } else if (compass || (directed && (order == 0 || inner.place().kind() == PlaceKind.REGION))) {
            if (!inner.known() && inner.place().within().isEmpty()) {
                mentions.set(at, inner.at(nearby ? inner.place().beside(outer.place()) : inside(inner.place(), outer.place())));
            }
            mentions.set(at + 1, outer.as(Use.REFERENCE));
        }
    }

    /** "الطريق الدولي M4 بين تل تمر وسري كانيه": a road with a name of its own, and the places that it joins. */
    private boolean isRoadBetween(PlaceMention road) {
        return road.place().kind() == PlaceKind.ROAD && document.token(road.to()).is("بين");
    }

    private static void joined(List<PlaceMention> mentions, int road) {
        int end = road + 1;
        int before = mentions.get(road).to() + 1;
        while (end < mentions.size() && end <= road + 2 && mentions.get(end).from() - before <= 1) {
            mentions.set(end, mentions.get(end).as(Use.REFERENCE));
            before = mentions.get(end).to();
            end++;
        }
    }

    /** "جبل قيس بجيزان": "in" is written together with the name. */
    private boolean isJoinedIn(PlaceMention outer) {
        return outer.proclitics() > 0 && document.token(outer.from()).text().charAt(outer.proclitics() - 1) == 'ب';
    }

    /** The container of the last name of a list contains them all: "أحياء النشوة وغويران بمدينة الحسكة". */
    private void listContainer(List<PlaceMention> mentions, int last, boolean nearby) {
        PlaceMention outer = mentions.get(last + 1);
        mentions.set(last + 1, outer.as(Use.REFERENCE));
        int at = last;
        while (at >= 0 && (at == last || isListed(mentions.get(at), mentions.get(at + 1)))) {
            PlaceMention inner = mentions.get(at);
            boolean elsewhere = isUnit(outer.place()) && !inner.place().within().contains(outer.place().name());
            if (!inner.known() || elsewhere) {
                mentions.set(at, inner.at(nearby ? inner.place().beside(outer.place()) : inside(inner.place(), outer.place())));
            }
            at--;
        }
    }

    private static Place inside(Place inner, Place outer) {
        return isUnit(outer) && !outer.name().equals(inner.name()) ? inner.inside(outer) : inner.beside(outer);
    }

    /** Only settlements and administrative units contain; ريف and regions are left out. */
    private static boolean isUnit(Place place) {
        return switch (place.kind()) {
            case COUNTRY, GOVERNORATE, DISTRICT, CITY, TOWN, VILLAGE, CAMP, NEIGHBOURHOOD -> true;
            case REGION, STREET, ROAD, FACILITY -> false;
        };
    }

    private boolean isLinked(PlaceMention inner, PlaceMention outer) {
        int gap = outer.from() - inner.to();
        if (gap < 0 || gap > LONGEST_LINK || crossesSentence(inner, outer) || liesAbroad(inner, outer)) {
            return false;
        }
        if (gap == 0) {
            return !known.isJoined(outer.from()) && (!isHeaded(outer.from()) || isAdministrative(outer.place().kind()));
        }
        int at = inner.to();
        while (at < outer.from()) {
            int next = linkEnd(at);
            if (next == at && (at > inner.to() || !isAdjective(at))) {
                return false;
            }
            at = Math.max(next, at + 1);
        }
        boolean onlyComma = gap == 1 && (document.token(inner.to()).isMark('،') || document.token(inner.to()).isMark(','));
        return !onlyComma || !known.isJoined(outer.from());
    }

    /** "من جنوب لبنان على مدينة صفد": no place lies in one of another country. */
    private static boolean liesAbroad(PlaceMention inner, PlaceMention outer) {
        List<String> one = inner.place().within();
        List<String> other = outer.place().within();
        boolean large = rank(inner.place().kind()) <= rank(PlaceKind.CITY);
        return large && inner.known() && outer.known() && !one.isEmpty() && !other.isEmpty() && !one.getLast().equals(other.getLast());
    }

    /** "بلدة مجدل زون قضاء صور" tells in which unit the town lies, "مدينة حلب" behind a place is one of its own. */
    private static boolean isAdministrative(PlaceKind kind) {
        return kind == PlaceKind.DISTRICT || kind == PlaceKind.GOVERNORATE;
    }

    /** "القلمون الاستراتيجية شمال دمشق". */
    private boolean isAdjective(int at) {
        return document.token(at).text().startsWith("ال") && document.sense(at, Sense.FunctionWord.class)
                .filter(word -> word.kind() == Sense.FunctionWord.Kind.ADJECTIVE).isPresent();
    }

    /** "بمدينة حلب" may follow at once, "مدينة حلب" is a place of its own. */
    private boolean isHeaded(int at) {
        return document.match(at, PlaceSense.PlaceHead.class).filter(head -> head.form().preposition() == WordForm.NONE).isPresent();
    }

    /**
     * The index after a word or words between a place and what contains it: في، وسط، القريبة من، التابعة لـ, and "للنازحين" behind a
     * camp; {@code at} for any other.
     */
    private int linkEnd(int at) {
        Token token = document.token(at);
        if (!token.isWord()) {
            boolean mark = token.isMark('،') || token.isMark(',') || token.isMark('-') || token.isMark('(') || token.isMark(')')
                    || token.isMark('"');
            return mark ? at + 1 : at;
        }
        for (Match match : document.matches(at)) {
            boolean link = switch (match.sense()) {
                case PlaceCue cue -> !match.form().conjunction() && isLink(cue.cue());
                case PartySense.RoleCue cue -> cue.cue() == PartySense.RoleCue.Cue.BELONGING;
                case HarmSense.VictimNoun noun -> match.form().preposition() == 'ل';
                default -> false;
            };
            if (link) {
                return match.to();
            }
        }
        return at;
    }

    private static boolean isLink(Cue cue) {
        return cue == Cue.IN || cue == Cue.COMPASS || cue == Cue.NEAR || cue == Cue.FROM;
    }

    private boolean crossesSentence(PlaceMention inner, PlaceMention outer) {
        return document.sentenceAt(inner.from()).filter(sentence -> sentence.contains(outer.from())).isEmpty();
    }

    private static boolean isListed(PlaceMention first, PlaceMention second) {
        return second.from() - first.to() <= 1 && first.place().kind() == second.place().kind();
    }

    private static int rank(PlaceKind kind) {
        return switch (kind) {
            case COUNTRY -> 0;
            case GOVERNORATE -> 1;
            case REGION -> 2;
            case DISTRICT -> 3;
            case CITY -> 4;
            case TOWN, CAMP -> 5;
            case VILLAGE -> 6;
            case NEIGHBOURHOOD -> 7;
            case STREET, ROAD -> 8;
            case FACILITY -> 9;
        };
    }

    /** A place that the gazetteer does not know lies in the last town or city told before it, else after it. */
    private static void fillFromContext(List<PlaceMention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            PlaceMention mention = mentions.get(i);
            if (!mention.known() && mention.place().within().isEmpty()) {
                Optional<Place> context = context(mentions, i, mention.place());
                if (context.isPresent()) {
                    mentions.set(i, mention.at(inside(mention.place(), context.get())));
                }
            }
        }
    }

    private static Optional<Place> context(List<PlaceMention> mentions, int of, Place inner) {
        for (int i = of - 1; i >= Math.max(0, of - CONTEXT); i--) {
            if (couldContain(mentions.get(i), inner)) {
                return Optional.of(mentions.get(i).place());
            }
        }
        for (int i = of + 1; i < Math.min(mentions.size(), of + CONTEXT); i++) {
            if (couldContain(mentions.get(i), inner)) {
                return Optional.of(mentions.get(i).place());
            }
        }
        return Optional.empty();
    }

    private static boolean couldContain(PlaceMention mention, Place inner) {
        PlaceKind kind = mention.place().kind();
        boolean settlement = kind == PlaceKind.CITY || kind == PlaceKind.TOWN
                || kind == PlaceKind.GOVERNORATE || kind == PlaceKind.DISTRICT;
        return mention.known() && settlement && rank(kind) < rank(inner.kind());
    }
}
