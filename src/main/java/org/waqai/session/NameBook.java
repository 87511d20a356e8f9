package org.waqai.session;

import java.util.List;
import org.waqai.model.Faction;
import org.waqai.model.Place;

/** The names from which one may choose when something is corrected or added, beside those of the case itself. */
public record NameBook(List<Faction> factions, List<Place> places) {

    public static final NameBook EMPTY = new NameBook(List.of(), List.of());

    public NameBook {
        factions = List.copyOf(factions);
        places = List.copyOf(places);
    }
}
