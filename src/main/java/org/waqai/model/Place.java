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
 */
public record Place(String name, PlaceKind kind, List<String> within, Optional<Coordinates> at) {

    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A place has a name");
        }
        within = List.copyOf(within);
    }

    /** Its path from the country down, for trees and filters. */
    public PlacePath path() {
        List<String> names = new ArrayList<>(within.reversed());
        names.add(name);
        return new PlacePath(names);
    }
}
