package org.waqai.link;

import java.util.Collections;
import java.util.List;
import org.waqai.arabic.Folding;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;

/**
 * A place as linking compares it.
 *
 * @param name as a reader would write it
 * @param key its folded name; that of a building without the word for its sort, for which outlets have several: مستشفى، مشفى
 * @param within the folded names of the places that contain it, nearest first
 */
record Spot(String name, String key, PlaceKind kind, List<String> within) {

    static Spot of(Place place) {
        String folded = Folding.key(place.name());
        int blank = folded.indexOf(' ');
        String key = place.kind() == PlaceKind.FACILITY && blank > 0 ? folded.substring(blank + 1) : folded;
        return new Spot(place.name(), key, place.kind(), place.within().stream().map(Folding::key).toList());
    }

    /** Whether both are one place: the same name and size, and not in different surroundings. */
    boolean isSame(Spot other) {
        boolean elsewhere = !within.isEmpty() && !other.within.isEmpty() && Collections.disjoint(within, other.within);
        boolean oneIsBuilding = (kind == PlaceKind.FACILITY) != (other.kind == PlaceKind.FACILITY);
        return key.equals(other.key) && !elsewhere && !oneIsBuilding;
    }

    boolean liesIn(Spot other) {
        return within.contains(other.key);
    }

    /** How much it says that two incidents lie here, from nothing for a country to much for a street. */
    Fineness fineness() {
        return switch (kind) {
            case COUNTRY -> Fineness.COUNTRY;
            case GOVERNORATE, REGION, DISTRICT -> Fineness.REGION;
            case CITY -> Fineness.CITY;
            case TOWN, VILLAGE, NEIGHBOURHOOD, CAMP, STREET, ROAD, FACILITY -> Fineness.POINT;
        };
    }

    /** How large a place is. */
    enum Fineness {
        COUNTRY, REGION, CITY, POINT
    }
}
