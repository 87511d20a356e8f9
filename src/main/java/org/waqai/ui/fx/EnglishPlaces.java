package org.waqai.ui.fx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.model.Place;
import org.waqai.model.PlacePath;

/** The English names of places, as far as they are known. They are put in order when the first is asked for. */
public final class EnglishPlaces {

    private final List<Place> places;
    private Map<PlacePath, String> names = Map.of();

    public EnglishPlaces(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /** The name of the last place of the path. */
    public Optional<String> of(PlacePath path) {
        if (names.isEmpty()) {
            Map<PlacePath, String> found = new HashMap<>();
            places.forEach(place -> add(place, found));
            names = found;
        }
        return Optional.ofNullable(names.get(path));
    }

    /** A path that has as many names in English as in Arabic names each of the places that contain it too. */
    private static void add(Place place, Map<PlacePath, String> found) {
        PlacePath path = place.path();
        List<String> english = place.english().names();
        if (english.size() == path.names().size()) {
            List<PlacePath> lineage = path.lineage();
            for (int i = 0; i < english.size(); i++) {
                found.putIfAbsent(lineage.get(i), english.get(i));
            }
        }
    }
}
