package org.waqai.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.Folding;
import org.waqai.extract.place.PlaceMention.Recognition;
import org.waqai.extract.place.PlaceMention.Use;
import org.waqai.lexicon.Gazetteer;
import org.waqai.lexicon.PlaceEntry;
import org.waqai.lexicon.PlaceSense.PlaceHead;
import org.waqai.lexicon.PlaceSense.PlaceHead.Count;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;

/** Resolves "the town", "the quarters mentioned": the last place of that sort told before. */
final class Referrals {

    /** So many names back is as far as "the town" reaches. */
    private static final int CONTEXT = 100;

    private final Gazetteer gazetteer;

    Referrals(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The places that the words refer to; none where no such place was told. The sentence's own come first, those of bodies and
     * people too: "قالت شرطة كركوك إن مسلحين هاجموا المدينة".
     *
     * @param sentence the first token of the sentence
     */
    List<PlaceMention> told(Candidate candidate, List<PlaceMention> all, int sentence) {
        PlaceHead head = candidate.head().orElseThrow();
        List<PlaceMention> recent = all.subList(Math.max(0, all.size() - CONTEXT), all.size());
        List<PlaceMention> beside = recent.stream().filter(mention -> mention.from() >= sentence && mention.use() != Use.ASIDE).toList();
        List<Place> places = head.count() == Count.ONE ? places(head, head.kind(), beside) : List.of();
        if (places.isEmpty() && head.kind() == PlaceKind.CAMP) {
            places = campOf(beside);
        }
        if (places.isEmpty()) {
            places = told(head, recent.stream().filter(Referrals::isPartOfStory).toList());
        }
        return (places.isEmpty() ? told(head, recent) : places).stream().map(place -> mention(candidate, place)).toList();
    }

    /** "اقتحمت مدينة جنين وهجّرت سكان المخيم": the camp that is called after the town of its sentence. */
    private List<Place> campOf(List<PlaceMention> beside) {
        return beside.reversed().stream()
                .map(PlaceMention::place)
                .flatMap(town -> gazetteer.named("مخيم " + town.name()).stream().filter(camp -> camp.within().contains(town.name())))
                .map(PlaceEntry::place)
                .limit(1)
                .toList();
    }

    private static boolean isPartOfStory(PlaceMention mention) {
        return mention.use() != Use.ASIDE && mention.use() != Use.HOME;
    }

    private List<Place> told(PlaceHead head, List<PlaceMention> before) {
        List<Place> places = places(head, head.kind(), before);
        boolean loose = places.isEmpty() && (head.kind() == PlaceKind.TOWN || head.kind() == PlaceKind.VILLAGE);
        if (loose || (head.count() == Count.TWO && places.size() < 2)) {
            places = places(head, PlaceKind.CITY, before);
        }
        return head.count() == Count.TWO && places.size() < 2 ? List.of() : places;
    }

    /** The last places told that are what a head word of this kind speaks of, as many as it says, in the order of the text. */
    private List<Place> places(PlaceHead head, PlaceKind kind, List<PlaceMention> before) {
        List<Place> places = new ArrayList<>();
        boolean narrow = head.count() == Count.MANY && before.stream().anyMatch(mention -> isNamedWith(head, mention.place()));
        long wanted = switch (head.count()) {
            case ONE -> 1;
            case TWO -> 2;
            case MANY -> before.size();
        };
        for (int i = before.size() - 1; i >= 0 && places.size() < wanted; i--) {
            Optional<Place> place = fitting(head, kind, before.get(i).place());
            boolean meant = before.get(i).use() != Use.REFERENCE || head.count() == Count.ONE;
            boolean fits = place.isPresent() && meant && (!narrow || isNamedWith(head, place.get()));
            if (fits && !places.contains(place.get())) {
                places.addFirst(place.get());
            }
        }
        return places;
    }

    private static PlaceMention mention(Candidate candidate, Place place) {
        return new PlaceMention(candidate.from(), candidate.to(), 0, place, Use.SITE, Recognition.REFERRING);
    }

    /** The place itself, or for "the town" and "the province" what contains it. */
    private Optional<Place> fitting(PlaceHead head, PlaceKind kind, Place place) {
        return switch (kind) {
            case FACILITY, STREET, ROAD, CAMP -> Optional.of(place).filter(told -> isNamedWith(head, told));
            case NEIGHBOURHOOD, REGION -> Optional.of(place).filter(told -> told.kind() == kind);
            case TOWN, VILLAGE -> Optional.of(place).filter(told -> isSmall(told.kind()));
            case CITY, GOVERNORATE, DISTRICT, COUNTRY -> Optional.of(place)
                    .filter(told -> told.kind() == kind || (kind != head.kind() && isSmall(told.kind())))
                    .or(() -> container(kind, place))
                    .or(() -> Optional.of(place).filter(told -> kind == PlaceKind.GOVERNORATE && isNamesake(told)));
        };
    }

    /** A city right below the country bears the name of its province. */
    private static boolean isNamesake(Place place) {
        return place.kind() == PlaceKind.CITY && place.within().size() == 1;
    }

    private static boolean isNamedWith(PlaceHead head, Place place) {
        boolean camp = head.kind() == PlaceKind.CAMP && place.kind() == PlaceKind.CAMP;
        return camp || Folding.key(place.name()).startsWith(Folding.key(head.singular()) + " ");
    }

    private static boolean isSmall(PlaceKind kind) {
        return kind == PlaceKind.TOWN || kind == PlaceKind.VILLAGE;
    }

    private Optional<Place> container(PlaceKind kind, Place place) {
        for (String name : place.within()) {
            for (PlaceEntry entry : gazetteer.named(name)) {
                if (entry.kind() == kind && entry.name().equals(name) && place.within().containsAll(entry.within())) {
                    return Optional.of(entry.place());
                }
            }
        }
        return Optional.empty();
    }
}
