package org.waqai.ui.timeline;

import org.waqai.model.Choice;
import org.waqai.model.Faction;
import org.waqai.model.IncidentFilter;
import org.waqai.timeline.LaneKey;

/** Filters for what a lane stands for. A lane of an article, of truces or of everything stands for no value of a facet. */
final class LaneFilter {

    private LaneFilter() {
    }

    /** What becomes of the choice of a facet. */
    @FunctionalInterface
    private interface Step {
        <T> Choice<T> of(Choice<T> choice, T value);
    }

    static IncidentFilter including(IncidentFilter filter, LaneKey lane) {
        return changed(filter, lane, Choice::including);
    }

    static IncidentFilter excluding(IncidentFilter filter, LaneKey lane) {
        return changed(filter, lane, Choice::excluding);
    }

    private static IncidentFilter changed(IncidentFilter filter, LaneKey lane, Step step) {
        return switch (lane) {
            case LaneKey.OfPlace place -> filter.withPlaces(step.of(filter.places(), place.path()));
            case LaneKey.OfFaction(var faction) ->
                    filter.withFactions(step.of(filter.factions(), faction.map(Faction::id).orElse(Faction.UNKNOWN_ID)));
            case LaneKey.OfType(var type) -> filter.withTypes(step.of(filter.types(), type));
            case LaneKey.OfArticle _, LaneKey.Ceasefires _, LaneKey.Everything _ -> filter;
        };
    }
}
