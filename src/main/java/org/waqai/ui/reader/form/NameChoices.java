package org.waqai.ui.reader.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.waqai.model.FacetCounts;
import org.waqai.model.Faction;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.PlacePath;
import org.waqai.session.NameBook;
import org.waqai.ui.fx.Letters;

/** Finds names by what has been typed of them; those that the case has come first. Names are folded once, when first asked for. */
public final class NameChoices {

    private static final int MOST = 6;
    private static final int NOT_IN_CASE = 4;

    private final NameBook book;
    private List<Named<Faction>> factions = List.of();
    private List<Named<Place>> places = List.of();

    /** A value and the forms of its name. */
    private record Named<T>(T value, List<String> names) {
    }

    private record Found<T>(T value, int rank, int count) {
    }

    public NameChoices(NameBook book) {
        this.book = book;
    }

    /** Factions of such a name, {@code known} among them. */
    List<Faction> factions(String typed, List<Faction> known, FacetCounts counts) {
        if (factions.isEmpty()) {
            factions = book.factions().stream().map(NameChoices::named).toList();
        }
        List<Named<Faction>> all = new ArrayList<>(known.stream().map(NameChoices::named).toList());
        all.addAll(factions);
        return find(typed, all, Faction::id, faction -> counts.factions().getOrDefault(faction.id(), 0));
    }

    /** Places of such a name, {@code known} among them. */
    List<Place> places(String typed, List<Place> known, FacetCounts counts) {
        if (places.isEmpty()) {
            places = book.places().stream().map(NameChoices::named).toList();
        }
        List<Named<Place>> all = new ArrayList<>(known.stream().map(NameChoices::named).toList());
        all.addAll(places);
        counts.places().keySet().stream().filter(path -> !path.equals(PlacePath.UNKNOWN)).map(NameChoices::named).forEach(all::add);
        return find(typed, all, Place::path, place -> counts.places().getOrDefault(place.path(), 0));
    }

    private static Named<Faction> named(Faction faction) {
        return new Named<>(faction, List.of(Letters.folded(faction.name()), Letters.folded(faction.englishName())));
    }

    private static Named<Place> named(Place place) {
        return new Named<>(place, List.of(Letters.folded(place.name()), Letters.folded(place.english().leaf())));
    }

    /** A place of the case of which nothing but its path is at hand. */
    private static Named<Place> named(PlacePath path) {
        List<String> within = path.names().subList(0, path.names().size() - 1).reversed();
        return named(new Place(path.leaf(), PlaceKind.NEIGHBOURHOOD, within, Optional.empty()));
    }

    private static <T> List<T> find(String typed, List<Named<T>> all, Function<T, ?> key, ToIntFunction<T> count) {
        String wanted = Letters.folded(typed);
        Set<Object> seen = new HashSet<>();
        return all.stream()
                .map(named -> found(named, wanted, count.applyAsInt(named.value())))
                .flatMap(Optional::stream)
                .sorted(Comparator.<Found<T>>comparingInt(Found::rank).thenComparing(Found::count, Comparator.reverseOrder()))
                .map(Found::value)
                .filter(value -> seen.add(key.apply(value)))
                .limit(MOST)
                .toList();
    }

    private static <T> Optional<Found<T>> found(Named<T> named, String wanted, int count) {
        OptionalInt nearest = named.names().stream().mapToInt(name -> distance(name, wanted)).filter(far -> far >= 0).min();
        if (nearest.isEmpty() || (wanted.isEmpty() && count == 0)) {
            return Optional.empty();
        }
        return Optional.of(new Found<>(named.value(), nearest.getAsInt() + (count > 0 ? 0 : NOT_IN_CASE), count));
    }

    /** 0 for the name itself, more the later the words come in it; negative when they do not. */
    private static int distance(String name, String wanted) {
        int at = name.indexOf(wanted);
        if (at < 0 || name.isEmpty()) {
            return -1;
        }
        if (at == 0) {
            return name.length() == wanted.length() ? 0 : 1;
        }
        return name.charAt(at - 1) == ' ' ? 2 : 3;
    }
}
