package org.waqai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place that an article names.
 *
 * @param name the name as a reader would write it, such as {@code حي طي}
 * @param within the places that contain it, nearest first, as far as known: {@code القامشلي، الحسكة، سوريا}
 * @param at where it lies, where known
 * @param english its path in English, a name that has no English form in Arabic; {@link PlacePath#UNKNOWN} where nothing is known
 */
public record Place(String name, PlaceKind kind, List<String> within, Optional<Coordinates> at, PlacePath english) {

    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A place has a name");
        }
        within = List.copyOf(within);
    }

    /** A place without an English name. */
    public Place(String name, PlaceKind kind, List<String> within, Optional<Coordinates> at) {
        this(name, kind, within, at, PlacePath.UNKNOWN);
    }

    /** The same place, which lies in the other one. */
    public Place inside(Place outer) {
        List<String> containers = new ArrayList<>(outer.within);
        containers.addFirst(outer.name);
        return new Place(name, kind, containers, at, hung(outer.english));
    }

    /** The same place, which lies where the other one does. */
    public Place beside(Place other) {
        return new Place(name, kind, other.within, at, hung(other.english.parent().orElse(PlacePath.UNKNOWN)));
    }

    private PlacePath hung(PlacePath container) {
        if (container.equals(PlacePath.UNKNOWN)) {
            return PlacePath.UNKNOWN;
        }
        List<String> names = new ArrayList<>(container.names());
        names.add(english.equals(PlacePath.UNKNOWN) ? name : english.leaf());
        return new PlacePath(names);
    }

    /** Its path from the country down, for trees and filters. */
    public PlacePath path() {
        List<String> names = new ArrayList<>(within.reversed());
        names.add(name);
        return new PlacePath(names);
    }
}
