package org.waqai.extract.place;

import org.waqai.model.Place;

/**
 * A place named in a document: tokens {@code [from, to)}.
 *
 * @param container whether it only says where another place lies: القامشلي in "حي طي وسط مدينة القامشلي"
 * @param known whether the gazetteer has it
 */
public record PlaceMention(int from, int to, Place place, boolean container, boolean known) {

    PlaceMention asContainer() {
        return new PlaceMention(from, to, place, true, known);
    }

    /** The same words taken for another place: the town around the quarter they name. */
    public PlaceMention at(Place other) {
        return withPlace(other);
    }

    PlaceMention withPlace(Place other) {
        return new PlaceMention(from, to, other, container, known);
    }
}
