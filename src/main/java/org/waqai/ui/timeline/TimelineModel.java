package org.waqai.ui.timeline;

import java.util.List;
import java.util.Optional;
import org.waqai.model.DateRange;
import org.waqai.timeline.Direction;
import org.waqai.timeline.FoldedTime;
import org.waqai.timeline.Frame;
import org.waqai.timeline.Layout;
import org.waqai.timeline.Layout.Measures;
import org.waqai.timeline.Spot;
import org.waqai.timeline.TimeScale;
import org.waqai.timeline.TimeSpan;
import org.waqai.timeline.Timeline;
import org.waqai.timeline.Timeline.Placed;

/** What part of the arranged case is in sight, and how that changes. Without a toolkit. */
final class TimelineModel {

    /** A click on a crowd zooms in if that tells its members apart at least this much better. */
    private static final double WORTH_ZOOMING = 1.2;

    private Optional<Arrangement> arrangement = Optional.empty();
    private int arranged;
    private Measures measures = new Measures(1, 1, 13, 0, Direction.RIGHT_TO_LEFT);
    private Direction direction = Direction.RIGHT_TO_LEFT;
    private Optional<TimeScale> scale = Optional.empty();
    private double scroll;
    private Optional<Frame> frame = Optional.empty();

    Optional<Arrangement> arrangement() {
        return arrangement;
    }

    /** How many arrangements have been shown: what was worked out from one holds until this changes. */
    int arranged() {
        return arranged;
    }

    /** Shows a new arrangement; the part in sight stays unless the days filtered for, or the selection, ask for another. */
    void show(Arrangement next) {
        Optional<Arrangement> before = arrangement;
        arrangement = Optional.of(next);
        arranged++;
        boolean sameAxis = before.isPresent() && before.get().time().equals(next.time());
        boolean sameDays = before.isPresent() && before.get().view().filter().during().equals(next.view().filter().during());
        if (!sameAxis || !sameDays || scale.isEmpty()) {
            scale = next.time().map(time -> initial(time, next.asked()));
        }
        forgetFrame();
        scrollTo(scroll);
        if (before.isPresent() && !before.get().view().selected().equals(next.view().selected())) {
            reveal(next.selected());
        }
    }

    void measure(Measures newMeasures, Direction newDirection) {
        if (!newMeasures.equals(measures) || newDirection != direction) {
            measures = newMeasures;
            direction = newDirection;
            scale = scale.map(old -> placed(old.running(newDirection)));
            forgetFrame();
        }
    }

    /** Time runs the other way from now on, also for who paints before the next measuring. */
    void turn(Direction newDirection) {
        measure(measures, newDirection);
    }

    Measures measures() {
        return measures;
    }

    Direction direction() {
        return direction;
    }

    Timeline timeline() {
        return arrangement.map(Arrangement::timeline).orElse(Timeline.EMPTY);
    }

    /** The picture; empty when no incident of the case has a date. */
    Optional<Frame> frame() {
        if (frame.isEmpty()) {
            frame = scale.map(present -> Frame.of(layout(), present));
        }
        return frame;
    }

    /** The whole case on so many pixels. */
    Optional<TimeScale> overview(double width, Direction running) {
        return arrangement.flatMap(Arrangement::time).map(time -> TimeScale.fitting(time, running, 0, width));
    }

    Optional<TimeSpan> inSight() {
        return scale.map(TimeScale::visible);
    }

    void zoom(double factor, double x) {
        change(scale.map(old -> old.zoomed(factor, x)));
    }

    void zoomInTheMiddle(double factor) {
        change(scale.map(old -> old.zoomed(factor, old.left() + old.width() / 2)));
    }

    void pan(double pixels) {
        change(scale.map(old -> old.panned(pixels)));
    }

    void show(TimeSpan span) {
        change(scale.map(old -> old.showing(span)));
    }

    /** All that passes the filter, or the days filtered for. */
    void fit() {
        Optional<TimeSpan> days = arrangement.flatMap(Arrangement::asked).map(TimeSpan::of);
        Optional<TimeSpan> extent = days.or(() -> timeline().extent());
        change(scale.map(old -> extent.map(old::showing).orElseGet(old::fitted)));
    }

    /** How many pixels of the lanes lie above the edge. */
    double scroll() {
        return scroll;
    }

    void scrollTo(double pixels) {
        double before = scroll;
        scroll = Math.clamp(pixels, 0, frame().map(present -> present.layout().longestScroll()).orElse(0.0));
        if (scroll != before) {
            forgetFrame();
        }
    }

    /** Zooms so that a crowd comes apart, and says whether it could; one that cannot be opened so needs a list. */
    boolean open(Spot spot) {
        if (!(spot instanceof Spot.Crowd crowd) || scale.isEmpty()) {
            return false;
        }
        TimeScale near = scale.get().showing(crowd.time());
        if (near.pixelsPerShown() < WORTH_ZOOMING * scale.get().pixelsPerShown()) {
            return false;
        }
        change(Optional.of(near));
        return true;
    }

    /** Opens the crowd that the selected incident lies in, as far as there is one. */
    boolean openSelected() {
        return frame().stream().flatMap(present -> present.spots().stream()).filter(this::isSelected).anyMatch(this::open);
    }

    /** From here the keys go on to other incidents. */
    IncidentWalk walk() {
        return new IncidentWalk(arrangement, frame().map(present -> present.layout().lanes()).orElse(List.of()));
    }

    Optional<String> selected() {
        return arrangement.flatMap(present -> present.view().selected());
    }

    /** Whether the selected incident is this spot or lies in it. */
    boolean isSelected(Spot spot) {
        List<Placed> marks = arrangement.map(Arrangement::selected).orElse(List.of());
        return marks.stream().anyMatch(placed -> placed.lane().key().equals(spot.lane().key()) && holds(spot, placed));
    }

    private static boolean holds(Spot spot, Placed placed) {
        return switch (spot) {
            case Spot.One one -> one.mark().incident().id().equals(placed.mark().incident().id());
            case Spot.Crowd crowd -> crowd.isOfBars() == placed.mark().form().isBar()
                    && crowd.holds(placed.mark());
            case Spot.Piled piled -> placed.mark().row() == placed.lane().pileRow() && piled.time().overlaps(placed.mark().time());
        };
    }

    private TimeScale initial(FoldedTime time, Optional<DateRange> during) {
        TimeScale all = placed(TimeScale.fitting(time, direction, 0, 1));
        return during.map(TimeSpan::of).map(all::showing).orElse(all);
    }

    private TimeScale placed(TimeScale old) {
        Layout layout = layout();
        return old.on(layout.plot().x(), layout.plot().width());
    }

    private Layout layout() {
        return Layout.of(timeline(), measures, scroll);
    }

    private void reveal(List<Placed> marks) {
        if (!marks.isEmpty()) {
            scale = scale.map(old -> old.revealing(marks.getFirst().mark().time()));
            scroll = Layout.scrollTo(timeline(), measures, marks.getFirst().lane().key(), scroll);
            forgetFrame();
        }
    }

    private void change(Optional<TimeScale> next) {
        scale = next;
        forgetFrame();
    }

    private void forgetFrame() {
        frame = Optional.empty();
    }
}
