package org.waqai.ui.timeline;

import java.util.List;
import org.waqai.timeline.Lane;
import org.waqai.timeline.LaneKey;

/** The lanes of a timeline, for tests of the whole window. */
public final class ShownLanes {

    private ShownLanes() {
    }

    /** From top to bottom. */
    public static List<LaneKey> of(TimelineView timeline) {
        return timeline.model().timeline().lanes().stream().map(Lane::key).toList();
    }
}
