package org.waqai.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waqai.timeline.Frame.Break;
import org.waqai.timeline.Layout.LaneBox;

/** What lies under a point of a frame. */
public final class HitTest {

    /** A pointer may miss by so many pixels. */
    private static final double TOLERANCE = 3;

    private HitTest() {
    }

    /** The topmost spot under the point, or else the nearest one that it just misses. */
    public static Optional<Spot> spotAt(Frame frame, double x, double y) {
        Optional<LaneBox> lane = frame.layout().plot().contains(x, y) ? frame.layout().laneAt(y) : Optional.empty();
        if (lane.isEmpty()) {
            return Optional.empty();
        }
        LaneKey key = lane.get().lane().key();
        List<Spot> near = frame.spots().stream()
                .filter(spot -> spot.box().grown(TOLERANCE).contains(x, y) && spot.lane().key().equals(key))
                .toList();
        return near.reversed().stream()
                .filter(spot -> spot.box().contains(x, y))
                .findFirst()
                .or(() -> near.stream().min(Comparator.comparingDouble(spot -> distance(spot.box(), x, y))));
    }

    /** The lane whose heading is under the point; the heading of the ceasefire lane leads to nothing. */
    public static Optional<Lane> headingAt(Frame frame, double x, double y) {
        Optional<LaneBox> lane = frame.layout().headings().contains(x, y) ? frame.layout().laneAt(y) : Optional.empty();
        return lane.map(LaneBox::lane).filter(under -> !under.key().equals(new LaneKey.Ceasefires()));
    }

    /** The folded stretch under the point. */
    public static Optional<Break> breakAt(Frame frame, double x, double y) {
        return frame.breaks().stream().filter(gap -> gap.box().contains(x, y)).findFirst();
    }

    private static double distance(Box box, double x, double y) {
        double across = Math.max(box.x() - x, x - box.right());
        double down = Math.max(box.y() - y, y - box.bottom());
        return Math.max(across, down);
    }
}
