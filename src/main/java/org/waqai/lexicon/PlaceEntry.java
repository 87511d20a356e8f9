package org.waqai.lexicon;

import java.util.List;
import java.util.Optional;
import org.waqai.model.Coordinates;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;

/**
 * A place of the gazetteer.
 *
 * @param within what contains it, from the country down
 * @param free whether the bare name is unmistakable in running text; otherwise it needs a head word such as قرية before it
 * @param population people, 0 where unknown
 */
public record PlaceEntry(
        String name, PlaceKind kind, List<String> within, boolean free, Optional<Coordinates> at, int population) {

    public PlaceEntry {
        within = List.copyOf(within);
    }

    public Place place() {
        return new Place(name, kind, within.reversed(), at);
    }

    /** The country it lies in; its own name for a country. */
    public String country() {
        return within.isEmpty() ? name : within.getFirst();
    }

    /** Whether it lies in a place of this name. */
    public boolean liesIn(String container) {
        return within.contains(container);
    }
}
