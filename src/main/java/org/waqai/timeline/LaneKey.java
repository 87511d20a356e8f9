package org.waqai.timeline;

import java.util.List;
import java.util.Optional;
import org.waqai.model.Faction;
import org.waqai.model.IncidentType;
import org.waqai.model.Place;
import org.waqai.model.PlacePath;

/** What a lane stands for, as data; its heading is put into words where it is painted. */
public sealed interface LaneKey {

    /**
     * A place; {@link PlacePath#UNKNOWN} for incidents without one.
     *
     * @param english its path in English; {@link PlacePath#UNKNOWN} where nothing is known. It is no part of what the place is
     */
    record OfPlace(PlacePath path, PlacePath english) implements LaneKey {

        static OfPlace of(Place place) {
            return new OfPlace(place.path(), place.english());
        }

        @Override
        public List<LaneKey> containers() {
            List<PlacePath> lineage = path.lineage();
            boolean named = english.names().size() == path.names().size();
            return lineage.subList(0, Math.max(0, lineage.size() - 1)).stream()
                    .<LaneKey>map(outer -> new OfPlace(
                            outer, named ? new PlacePath(english.names().subList(0, outer.names().size())) : PlacePath.UNKNOWN))
                    .toList();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfPlace place && place.path.equals(path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }

    /** A faction; empty for incidents without a party. */
    record OfFaction(Optional<Faction> faction) implements LaneKey {

        @Override
        public List<LaneKey> containers() {
            return faction.flatMap(Faction::parent).map(Faction::lineage).orElse(List.of()).stream()
                    .<LaneKey>map(outer -> new OfFaction(Optional.of(outer)))
                    .toList();
        }
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

    /** What contains it, outermost first, whether it has a lane or not. */
    default List<LaneKey> containers() {
        return List.of();
    }
}
