package org.waqai.ui.reader.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.model.FacetCounts;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.PlacePath;
import org.waqai.model.Reading;
import org.waqai.ui.fx.Standing;

/**
 * The names from which a form offers: those of the article at hand, of the case, and of the lexicon.
 *
 * @param factions of the article's incidents
 * @param places of the article's incidents
 * @param counts of the case
 */
public record CaseNames(NameChoices choices, List<Faction> factions, List<Place> places, FacetCounts counts) {

    private static final int MOST_CONTAINERS = 2;
    private static final Set<PlaceKind> TOWNS = Set.of(PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE);
    /** Begins the identifiers of bodies that the lexicon does not know. */
    private static final String UNLISTED = "x.";

    /**
     * A name to choose.
     *
     * @param isNew whether nobody has known of it so far
     */
    record Offer<T>(T value, boolean isNew) {
    }

    /** The names for a form about these incidents of an article. */
    public static CaseNames of(NameChoices choices, Standing standing, FacetCounts counts) {
        List<Faction> factions = incidents(standing)
                .flatMap(incident -> incident.parties().stream())
                .flatMap(party -> party.value().faction().lineage().stream())
                .distinct()
                .toList();
        List<Place> places = incidents(standing).flatMap(incident -> incident.places().stream()).map(Reading::value).distinct().toList();
        return new CaseNames(choices, factions, places, counts);
    }

    private static Stream<Incident> incidents(Standing standing) {
        return standing.incidents().stream().flatMap(decided -> Stream.concat(Stream.of(decided.incident()), decided.machine().stream()));
    }

    /** The factions of such a name, and one of that name that nobody has known so far. */
    List<Offer<Faction>> offeredFactions(String typed) {
        String name = typed.strip();
        Stream<Faction> own = name.isEmpty()
                ? Stream.empty()
                : Stream.of(new Faction(UNLISTED + name, name, name, Optional.empty()));
        return offered(choices.factions(typed, factions, counts), own);
    }

    /** The places of such a name, and one of that name in each town at hand that nobody has known so far. */
    List<Offer<Place>> offeredPlaces(String typed) {
        String name = typed.strip();
        Stream<Place> own = name.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        containers().map(new Place(name, PlaceKind.NEIGHBOURHOOD, List.of(), Optional.empty())::inside),
                        Stream.of(new Place(name, PlaceKind.CITY, List.of(), Optional.empty())));
        return offered(choices.places(typed, places, counts), own);
    }

    private static <T> List<Offer<T>> offered(List<T> known, Stream<T> own) {
        return Stream.concat(
                known.stream().map(value -> new Offer<>(value, false)),
                own.filter(value -> !known.contains(value)).map(value -> new Offer<>(value, true))).toList();
    }

    /** Towns of the article in which a place that nobody knows may lie. */
    private Stream<Place> containers() {
        return places.stream()
                .map(place -> TOWNS.contains(place.kind()) ? Optional.of(place) : container(place))
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST_CONTAINERS);
    }

    private static Optional<Place> container(Place place) {
        return place.within().isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(
                        place.within().getFirst(),
                        PlaceKind.CITY,
                        place.within().subList(1, place.within().size()),
                        Optional.empty(),
                        place.english().parent().orElse(PlacePath.UNKNOWN)));
    }
}
