package org.waqai.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.waqai.timeline.Layout.LaneBox;

/**
 * Finds what is painted of a lane. It jumps from spot to spot, so that its cost follows the pixels and not the incidents.
 * Where it starts is tied to the time and not to the edge of the picture, so that crowds do not flicker while panning.
 */
final class LaneSpots {

    private static final double NARROWEST_PILE = 1.5;
    private static final int SPOTS_PER_BLOCK = 64;

    private final LaneBox place;
    private final TimeScale scale;
    private final double em;
    /** Shown minutes between the middles of two glyphs that just do not touch. */
    private final double closest;
    private final List<Spot> spots = new ArrayList<>();

    private LaneSpots(LaneBox place, TimeScale scale, double em) {
        this.place = place;
        this.scale = scale;
        this.em = em;
        this.closest = Glyphs.CLOSEST * em / scale.pixelsPerShown();
    }

    /** In the order of painting: what comes later lies above. */
    static List<Spot> of(LaneBox place, TimeScale scale, double em) {
        LaneSpots finder = new LaneSpots(place, scale, em);
        for (MarkRow row : place.lane().bars()) {
            finder.bars(row);
        }
        finder.pile();
        finder.glyphs(place.lane().glyphs());
        return finder.spots;
    }

    private void bars(MarkRow row) {
        int at = row.firstAtOrAfter(blockStart(scale.from() - closest));
        int first = row.firstEndingAfter(scale.time().minute(scale.from()));
        for (int from = Math.min(at, first); from < row.size(); ) {
            if (scale.time().start(row.get(from).time()) > scale.to()) {
                return;
            }
            int to = Math.max(from + 1, row.firstAtOrAfter(endOfCrowd(row.middle(from), closest)));
            Mark mark = row.get(from);
            Box box = bar(mark.time().union(row.get(to - 1).time()), mark.row(), Glyphs.barHeight(mark, em));
            add(row, from, to, box);
            from = to;
        }
    }

    private void glyphs(MarkRow row) {
        int from = row.firstAtOrAfter(blockStart(scale.from() - 2 * closest));
        while (from < row.size() && scale.time().shown(row.middle(from)) <= scale.to() + closest) {
            int to = Math.max(from + 1, row.firstAtOrAfter(endOfCrowd(row.middle(from), closest)));
            if (inRowsOfTheirOwn(row, from, to)) {
                for (int i = from; i < to; i++) {
                    add(row, i, i + 1, glyph(row.get(i)));
                }
            } else {
                to = crowd(row, from, to);
            }
            from = to;
        }
    }

    /** Takes in all that its circle would cover, and says which mark comes next; it covers nothing of its neighbours. */
    private int crowd(MarkRow row, int from, int next) {
        double width = 0;
        int to = next;
        while (width < Glyphs.crowdWidth(to - from, em)) {
            width = Glyphs.crowdWidth(to - from, em);
            to = Math.max(to, row.firstAtOrAfter(endOfCrowd(row.middle(from), width / scale.pixelsPerShown())));
        }
        double shown = scale.time().shown(row.middle(from)) + (width - Glyphs.CLOSEST * em) / 2 / scale.pixelsPerShown();
        add(row, from, to, Box.around(scale.x(scale.time().minute(shown)), glyphsMiddle(), width, Glyphs.crowdHeight(em)));
        return to;
    }

    /** Neighbouring cells with the same count make one strip. */
    private void pile() {
        Pile pile = place.lane().pile();
        double cell = NARROWEST_PILE * em / scale.pixelsPerShown();
        if (pile.isEmpty()) {
            return;
        }
        TimeSpan strip = cell(blockStart(scale.from()), cell);
        for (double shown = scale.time().end(strip); shown < scale.to(); shown += cell) {
            TimeSpan next = cell(scale.time().minute(shown), cell);
            if (pile.count(next) == pile.count(strip)) {
                strip = strip.union(next);
            } else {
                addPiled(strip);
                strip = next;
            }
        }
        addPiled(strip);
    }

    private TimeSpan cell(double minute, double cell) {
        long start = Math.round(minute);
        long end = Math.round(scale.time().minute(scale.time().shown(minute) + cell));
        return new TimeSpan(start, Math.max(start + 1, end));
    }

    private void addPiled(TimeSpan time) {
        Lane lane = place.lane();
        int count = lane.pile().count(time);
        if (count > 0) {
            spots.add(new Spot.Piled(lane, time, count, bar(time, lane.pileRow(), em)));
        }
    }

    private void add(MarkRow row, int from, int to, Box box) {
        if (box.right() <= scale.left() || box.x() >= scale.right()) {
            return;
        }
        Mark first = row.get(from);
        spots.add(to - from == 1
                ? new Spot.One(place.lane(), first, box, 0)
                : new Spot.Crowd(place.lane(), row, from, to, first.time().union(row.get(to - 1).time()), box));
    }

    private Box bar(TimeSpan time, int row, double height) {
        double width = Math.max(scale.widthOf(time), Glyphs.NARROWEST_BAR * em);
        double middle = scale.leftOf(time) + scale.widthOf(time) / 2;
        return Box.around(middle, place.rowMiddle(row), width, height);
    }

    private Box glyph(Mark mark) {
        double size = 2 * Glyphs.radius(mark.killed(), em, place.rowHeight());
        return Box.around(scale.x(mark.time().middle()), place.rowMiddle(mark.row()), size, size);
    }

    private double glyphsMiddle() {
        Lane lane = place.lane();
        return (place.rowMiddle(lane.firstGlyphRow()) + place.rowMiddle(lane.rows() - 1)) / 2;
    }

    private static boolean inRowsOfTheirOwn(MarkRow row, int from, int to) {
        BitSet taken = new BitSet();
        for (int i = from; i < to; i++) {
            if (taken.get(row.row(i))) {
                return false;
            }
            taken.set(row.row(i));
        }
        return true;
    }

    /** The minute so many shown minutes after {@code middle}, or that of the next block if it comes first. */
    private double endOfCrowd(double middle, double reach) {
        double shown = scale.time().shown(middle);
        double nextBlock = (Math.floor(shown / block()) + 1) * block();
        return scale.time().minute(Math.min(shown + reach, nextBlock));
    }

    private double blockStart(double shown) {
        return scale.time().minute(Math.floor(shown / block()) * block());
    }

    /** A power of two, so that blocks change only with every doubling of the zoom. */
    private double block() {
        return Math.scalb(1.0, Math.getExponent(SPOTS_PER_BLOCK * closest) + 1);
    }
}
