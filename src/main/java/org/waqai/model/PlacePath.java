package org.waqai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a place hangs in the tree of places: the names from the country down to the place itself.
 *
 * @param names outermost first; empty for {@link #UNKNOWN}
 */
public record PlacePath(List<String> names) {

    /** The place of an incident that names none. */
    public static final PlacePath UNKNOWN = new PlacePath(List.of());

    public PlacePath {
        names = List.copyOf(names);
    }

    public static PlacePath of(String... names) {
        return new PlacePath(List.of(names));
    }

    /** The name of the place itself. */
    public String leaf() {
        return names.isEmpty() ? "" : names.getLast();
    }

    public Optional<PlacePath> parent() {
        return names.size() < 2 ? Optional.empty() : Optional.of(new PlacePath(names.subList(0, names.size() - 1)));
    }

    /** This path and all that contain it, outermost first. */
    public List<PlacePath> lineage() {
        List<PlacePath> line = new ArrayList<>();
        for (int depth = 1; depth <= names.size(); depth++) {
            line.add(new PlacePath(names.subList(0, depth)));
        }
        return List.copyOf(line);
    }

    /** Whether this place is {@code other} or lies in it. */
    public boolean isWithin(PlacePath other) {
        return other.names.size() <= names.size() && !other.names.isEmpty()
                && names.subList(0, other.names.size()).equals(other.names);
    }
}
