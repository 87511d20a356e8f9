package org.waqai.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the parts of the detail picture lie. The axis is on top, the ceasefire lane under it, then the lanes; the headings
 * stand at the start side of the text.
 *
 * @param plot where marks are painted, from the axis to the bottom
 * @param headings beside the plot, over its full height
 * @param ceasefires the ceasefire lane, where there is one; it does not scroll
 * @param area where lanes are seen; they scroll under its edges
 * @param lanes those in sight
 * @param contentHeight the height of all lanes together, seen or not
 */
public record Layout(
        Measures measures,
        Box axis,
        Box plot,
        Box headings,
        Optional<LaneBox> ceasefires,
        Box area,
        List<LaneBox> lanes,
        double contentHeight) {

    /**
     * What the layout starts from, in pixels.
     *
     * @param em the size of the text; rows and glyphs grow with it
     * @param headingWidth the room that the lanes' headings need
     * @param text the direction of the text, which says where the headings stand
     */
    public record Measures(double width, double height, double em, double headingWidth, Direction text) {
    }

    /** A lane and its place; its rows are centred in it. */
    public record LaneBox(Lane lane, Box box, double rowHeight) {

        public double rowMiddle(int row) {
            return box.middleY() + (row + 0.5 - lane.rows() / 2.0) * rowHeight;
        }
    }

    private static final double AXIS_HEIGHT = 3.4;
    /** Kept free at the end side of the text, for a scroll bar. */
    private static final double GUTTER = 0.8;
    /** Rows and the air around a lane, in em, from the tightest to the loosest. */
    private static final double[] ROW = {1.5, 2.1};
    private static final double[] AIR = {0.6, 3.2};

    public Layout {
        lanes = List.copyOf(lanes);
    }

    /** Lays out the timeline; {@code scroll} pixels of the lanes lie above the edge. */
    public static Layout of(Timeline timeline, Measures measures, double scroll) {
        double em = measures.em();
        double headingWidth = Math.min(measures.headingWidth(), measures.width() / 3);
        boolean rightToLeft = measures.text().isRightToLeft();
        double gutter = GUTTER * em;
        double plotLeft = rightToLeft ? gutter : headingWidth;
        double plotWidth = Math.max(1, measures.width() - headingWidth - gutter);
        double axisHeight = AXIS_HEIGHT * em;
        Optional<LaneBox> ceasefires = ceasefires(timeline, measures);
        Box area = area(measures, ceasefires);
        Stacking stacking = Stacking.of(timeline.stack(), area.height(), em);
        double shift = Math.clamp(scroll, 0, overhang(stacking.height(), area));
        return new Layout(
                measures,
                new Box(plotLeft, 0, plotWidth, axisHeight),
                new Box(plotLeft, axisHeight, plotWidth, Math.max(0, measures.height() - axisHeight)),
                new Box(rightToLeft ? measures.width() - headingWidth : 0, 0, headingWidth, measures.height()),
                ceasefires,
                area,
                stacking.inSight(area, shift),
                stacking.height());
    }

    /** The scroll, as near as can be to {@code scroll}, that brings a lane into sight as a whole. */
    public static double scrollTo(Timeline timeline, Measures measures, LaneKey key, double scroll) {
        Box area = area(measures, ceasefires(timeline, measures));
        Stacking stacking = Stacking.of(timeline.stack(), area.height(), measures.em());
        int lane = timeline.lanes().stream().map(Lane::key).toList().indexOf(key);
        return lane < 0 ? scroll : Math.min(stacking.top(lane), Math.max(scroll, stacking.top(lane + 1) - area.height()));
    }

    /** How far the lanes can be scrolled. */
    public double longestScroll() {
        return overhang(contentHeight, area);
    }

    /** Less than half a pixel is nothing to scroll for. */
    private static double overhang(double contentHeight, Box area) {
        double overhang = contentHeight - area.height();
        return overhang < 0.5 ? 0 : overhang;
    }

    /** The lane in sight at this height. */
    public Optional<LaneBox> laneAt(double y) {
        if (ceasefires.isPresent() && ceasefires.get().box().contains(0, y)) {
            return ceasefires;
        }
        return area.contains(0, y) ? lanes.stream().filter(lane -> lane.box().contains(0, y)).findFirst() : Optional.empty();
    }

    private static Optional<LaneBox> ceasefires(Timeline timeline, Measures measures) {
        double em = measures.em();
        return timeline.ceasefires().map(lane -> new LaneBox(
                lane, new Box(0, AXIS_HEIGHT * em, measures.width(), (lane.rows() * ROW[1] + 1.4) * em), ROW[1] * em));
    }

    private static Box area(Measures measures, Optional<LaneBox> ceasefires) {
        double top = ceasefires.map(lane -> lane.box().bottom()).orElse(AXIS_HEIGHT * measures.em());
        return new Box(0, top, measures.width(), Math.max(0, measures.height() - top));
    }

    /**
     * How high rows are, and how much air there is around a lane. It fills the area where it can: loose lanes when there are few of
     * them, tight ones before they scroll.
     */
    private record Stacking(LaneStack stack, double row, double air) {

        static Stacking of(LaneStack stack, double height, double em) {
            int lanes = stack.lanes().size();
            double tight = (stack.rows() * ROW[0] + lanes * AIR[0]) * em;
            double loose = (stack.rows() * ROW[1] + lanes * AIR[1]) * em;
            double ease = loose <= tight ? 0 : Math.clamp((height - tight) / (loose - tight), 0, 1);
            return new Stacking(stack, (ROW[0] + ease * (ROW[1] - ROW[0])) * em, (AIR[0] + ease * (AIR[1] - AIR[0])) * em);
        }

        double top(int lane) {
            return stack.top(lane, row, air);
        }

        double height() {
            return top(stack.lanes().size());
        }

        List<LaneBox> inSight(Box area, double scroll) {
            List<LaneBox> boxes = new ArrayList<>();
            int lane = stack.firstReaching(scroll, row, air);
            for (; lane < stack.lanes().size() && top(lane) < scroll + area.height(); lane++) {
                Box box = new Box(0, area.y() + top(lane) - scroll, area.width(), top(lane + 1) - top(lane));
                boxes.add(new LaneBox(stack.lanes().get(lane), box, row));
            }
            return boxes;
        }
    }
}
