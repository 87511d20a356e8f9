package org.waqai.index.columns;

import java.util.List;
import org.waqai.model.Faction;

/**
 * Who took part.
 *
 * @param factions in whatever role
 * @param sides those that stand for the incident in colour
 */
public record Sides(List<Faction> factions, List<Faction> sides) {

    public Sides {
        factions = List.copyOf(factions);
        sides = List.copyOf(sides);
    }
}
