package org.waqai.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.arabic.Token;
import org.waqai.extract.place.PlaceFinder.Candidate;
import org.waqai.extract.place.PlaceFinder.Places;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.PlaceEntry;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;

/** Settles namesakes by the article's other places, and hangs each place into what contains it. */
final class PlaceResolver {

    /** Words between a place and what contains it. */
    private static final Set<String> LINKS = Set.of("في", "وسط", "شمال", "شمالي", "جنوب", "جنوبي", "شرق", "شرقي", "غرب", "غربي",
            "بريف", "ريف", "من", "بمدينه", "بمحافظه", "بناحيه", "بمنطقه", "بقضاء", "بمديريه", "داخل", "ضمن", "التابعه", "التابع",
            "،", ",", "-", "القريبه", "القريب", "الشرقي", "الغربي", "الجنوبي", "الشمالي", "الشرقيه", "الغربيه", "بالعاصمه", "العاصمه",
            "الواقعه", "الواقع", "بولايه", "بمحيط", "محيط", "قرب", "باطراف", "باحياء", "بحي");
    private static final int LONGEST_LINK = 3;

    /** So many names away is as far as a place tells where another one lies. */
    private static final int CONTEXT = 100;

    private final Document document;
    private final List<Candidate> candidates;
    private final Map<String, Integer> votes = new HashMap<>();

    PlaceResolver(Document document, List<Candidate> candidates) {
        this.document = document;
        this.candidates = candidates;
    }

    Places resolve() {
        vote();
        List<PlaceMention> mentions = new ArrayList<>();
        for (Candidate candidate : candidates) {
            mentions.add(mention(candidate));
        }
        nest(mentions);
        return new Places(List.copyOf(mentions), country());
    }

    /** Every name votes for what could contain it; one that could lie in several countries votes for each a little. */
    private void vote() {
        for (Candidate candidate : candidates) {
            for (PlaceEntry entry : candidate.entries()) {
                int weight = candidate.entries().size() == 1 ? 4 : 1;
                votes.merge(entry.country(), weight, Integer::sum);
                for (int depth = 1; depth < entry.within().size(); depth++) {
                    votes.merge(entry.within().get(depth), weight, Integer::sum);
                }
                votes.merge(entry.name(), weight, Integer::sum);
            }
        }
    }

    private Optional<String> country() {
        return candidates.stream()
                .flatMap(candidate -> candidate.entries().stream())
                .map(PlaceEntry::country)
                .distinct()
                .max(Comparator.comparingInt((String name) -> votes.getOrDefault(name, 0)).thenComparing(Comparator.reverseOrder()));
    }

    private PlaceMention mention(Candidate candidate) {
        Optional<PlaceEntry> best = candidate.entries().stream()
                .max(Comparator.comparingInt((PlaceEntry entry) -> score(entry, candidate)).thenComparingInt(PlaceEntry::population));
        Place place = best.map(PlaceEntry::place).orElseGet(() -> PlaceFinder.unplaced(candidate));
        return new PlaceMention(candidate.from(), candidate.to(), place, false, best.isPresent());
    }

    private int score(PlaceEntry entry, Candidate candidate) {
        int score = 3 * votes.getOrDefault(entry.country(), 0);
        for (String container : entry.within()) {
            score += votes.getOrDefault(container, 0);
        }
        if (candidate.kind().isPresent() && candidate.kind().get() == entry.kind()) {
            score += 50;
        } else if (candidate.kind().isEmpty() && entry.kind() == PlaceKind.CITY) {
            score += 20;
        }
        return score;
    }

    /** Links "حي طي وسط مدينة القامشلي": the larger place behind a smaller one contains it, and is no place of its own there. */
    private void nest(List<PlaceMention> mentions) {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            PlaceMention inner = mentions.get(i);
            PlaceMention outer = mentions.get(i + 1);
            if (isLinked(inner, outer) && isLarger(outer.place(), inner.place())) {
                markListContainer(mentions, i);
            }
        }
        fillFromContext(mentions);
    }

    /** The container of the last name of a list contains them all: "أحياء النشوة وغويران بمدينة الحسكة". */
    private void markListContainer(List<PlaceMention> mentions, int last) {
        PlaceMention outer = mentions.get(last + 1);
        mentions.set(last + 1, outer.asContainer());
        int at = last;
        while (at >= 0 && (at == last || isListed(mentions.get(at), mentions.get(at + 1)))) {
            PlaceMention inner = mentions.get(at);
            if (!inner.known() || !inner.place().within().contains(outer.place().name())) {
                mentions.set(at, inner.withPlace(inside(inner.place(), outer.place())));
            }
            at--;
        }
    }

    private static Place inside(Place inner, Place outer) {
        List<String> within = new ArrayList<>();
        if (isUnit(outer) && !outer.name().equals(inner.name())) {
            within.add(outer.name());
        }
        within.addAll(outer.within());
        return new Place(inner.name(), inner.kind(), within, inner.at());
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
        if (gap < 0 || gap > LONGEST_LINK || crossesSentence(inner, outer)) {
            return false;
        }
        Token first = document.token(outer.from());
        boolean prefixed = first.isWord() && (first.text().startsWith("ب") || first.text().startsWith("ل"));
        if (gap == 0) {
            return prefixed || !first.text().startsWith("و");
        }
        for (int i = inner.to(); i < outer.from(); i++) {
            if (!LINKS.contains(document.token(i).text())) {
                return false;
            }
        }
        boolean onlyComma = gap == 1 && (document.token(inner.to()).isMark('،') || document.token(inner.to()).isMark(','));
        return !onlyComma || !first.text().startsWith("و");
    }

    private boolean crossesSentence(PlaceMention inner, PlaceMention outer) {
        return document.sentenceAt(inner.from()).filter(sentence -> sentence.contains(outer.from())).isEmpty();
    }

    private boolean isListed(PlaceMention first, PlaceMention second) {
        return second.from() - first.to() <= 1 && first.place().kind() == second.place().kind();
    }

    private static boolean isLarger(Place outer, Place inner) {
        return rank(outer.kind()) < rank(inner.kind()) || inner.within().contains(outer.name());
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
    private void fillFromContext(List<PlaceMention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            PlaceMention mention = mentions.get(i);
            if (!mention.known() && mention.place().within().isEmpty()) {
                Optional<Place> context = context(mentions, i, mention.place());
                if (context.isPresent()) {
                    mentions.set(i, mention.withPlace(inside(mention.place(), context.get())));
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
        return mention.known() && settlement && isLarger(mention.place(), inner);
    }
}
