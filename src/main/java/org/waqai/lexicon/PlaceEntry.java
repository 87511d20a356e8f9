package org.waqai.lexicon;

import java.util.List;
import java.util.Optional;
import org.waqai.model.Coordinates;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.PlacePath;

/**
 * A place of the gazetteer.
 *
 * @param within what contains it, from the country down
 * @param tier where the bare name is taken for the place
 * @param population people, 0 where unknown
 * @param english its path in English
 */
public record PlaceEntry(
        String name, PlaceKind kind, List<String> within, Tier tier, Optional<Coordinates> at, int population,
        PlacePath english) {

    /** Where a bare name, one without a head word such as قرية before it, is taken for the place. */
    public enum Tier {
        /** Everywhere: it is unmistakable. */
        FREE,
        /** Where a place is to be expected and the text speaks of what contains it: it has namesakes. */
        LOCAL,
        /** Nowhere: it is a common word too. */
        HEADED
    }

    public PlaceEntry {
        within = List.copyOf(within);
    }

    public Place place() {
        return new Place(name, kind, within.reversed(), at, english);
    }

    /** Whether the bare name is unmistakable in running text. */
    public boolean free() {
        return tier == Tier.FREE;
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
