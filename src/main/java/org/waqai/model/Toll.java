package org.waqai.model;

import java.util.List;
import java.util.Optional;

/**
 * People killed, injured, captured or missing in an incident. One article's tolls may overlap: a subset ("among them two
 * children") stands beside its total, so tolls are never added up blindly.
 *
 * @param count 0 where the text says that nobody came to harm
 * @param faction the side they belong to, where told
 * @param names the names that the article gives
 */
public record Toll(Outcome outcome, Count count, Victim who, Optional<Faction> faction, List<String> names) {

    public Toll {
        names = List.copyOf(names);
    }

    /** Whether the text says that nobody came to harm. */
    public boolean isZero() {
        return count.equals(Count.exactly(0));
    }
}
