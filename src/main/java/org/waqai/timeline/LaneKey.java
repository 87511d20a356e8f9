package org.waqai.timeline;

import java.util.Optional;
import org.waqai.model.Faction;
import org.waqai.model.IncidentType;
import org.waqai.model.PlacePath;

/** What a lane stands for, as data; its heading is put into words where it is painted. */
public sealed interface LaneKey {

    /** A place; {@link PlacePath#UNKNOWN} for incidents without one. */
    record OfPlace(PlacePath path) implements LaneKey {
    }

    /** A faction; empty for incidents without a party. */
    record OfFaction(Optional<Faction> faction) implements LaneKey {
    }

    record OfType(IncidentType type) implements LaneKey {
    }

    /** An article by its identifier. */
    record OfArticle(String id) implements LaneKey {
    }

    /** Truces and their breaches. */
    record Ceasefires() implements LaneKey {
    }

    /** The only lane, when nothing divides them. */
    record Everything() implements LaneKey {
    }
}
