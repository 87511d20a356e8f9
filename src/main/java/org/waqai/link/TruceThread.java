package org.waqai.link;

import java.util.List;
import java.util.Optional;
import org.waqai.model.Ceasefire;
import org.waqai.model.DateRange;
import org.waqai.model.Faction;

/**
 * A truce from its agreement to its end, as all articles together tell it.
 *
 * @param sides who made it
 * @param steps in the order of time
 */
public record TruceThread(List<Faction> sides, List<Step> steps) {

    public TruceThread {
        sides = List.copyOf(sides);
        steps = List.copyOf(steps);
    }

    /**
     * One thing that became of it.
     *
     * @param story the identifier of the story that tells it
     * @param accused who is said to have broken it
     * @param accusers against whom
     */
    public record Step(
            String story, Ceasefire.Status status, Optional<DateRange> days, List<Faction> accused, List<Faction> accusers) {

        public Step {
            accused = List.copyOf(accused);
            accusers = List.copyOf(accusers);
        }
    }
}
