package org.waqai.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import org.waqai.timeline.Lane;
import org.waqai.timeline.LaneKey;
import org.waqai.timeline.TimeSpan;

/** What a timeline shows, for tests of the whole window. */
public final class ShownLanes {

    private ShownLanes() {
    }

    /** From top to bottom. */
    public static List<LaneKey> of(TimelineView timeline) {
        return timeline.model().timeline().lanes().stream().map(Lane::key).toList();
    }

    /** Where the middle of a day stands on the overview, in its own pixels; days beyond its edges stand at them. */
    public static double onOverview(TimelineView timeline, LocalDate day) {
        double width = timeline.lookup(".overview").getLayoutBounds().getWidth();
        double middle = timeline.model().overview(width, timeline.model().direction()).orElseThrow().x(TimeSpan.of(day).middle());
        return Math.clamp(middle, 1, width - 1);
    }
}
