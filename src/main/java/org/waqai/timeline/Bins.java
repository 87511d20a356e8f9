package org.waqai.timeline;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waqai.timeline.FoldedTime.Kind;
import org.waqai.timeline.FoldedTime.Piece;

/** How many incidents touch a stretch of time: two sorted columns of numbers, so that a count costs two look-ups however many there are. */
public final class Bins {

    private static final double NARROWEST_BIN = 4;

    /**
     * A bar of the histogram.
     *
     * @param time the calendar unit that it counts
     */
    public record Bin(TimeSpan time, double left, double width, int count) {
    }

    private final int[] starts;
    private final int[] ends;

    private Bins(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** Over stretches whose first minutes, and the minutes after their last ones, are given in any order; it sorts them in place. */
    static Bins of(int[] starts, int[] ends) {
        Arrays.sort(starts);
        Arrays.sort(ends);
        return new Bins(starts, ends);
    }

    /** How many touch {@code span}. */
    public int count(TimeSpan span) {
        return below(starts, span.end()) - below(ends, span.start() + 1);
    }

    /** One bar for each day, or for the finest longer unit that is wide enough to be seen, over what is in sight. */
    public List<Bin> histogram(TimeScale scale, DayOfWeek firstDayOfWeek) {
        List<Bin> bins = new ArrayList<>();
        for (Piece piece : scale.time().pieces()) {
            if (piece.kind() == Kind.BREAK || !scale.shows(piece.time())) {
                continue;
            }
            TickLevel level = level(scale.pixelsPerDay(piece), piece.kind());
            for (Tick cell : Ticks.cells(scale, piece, level, firstDayOfWeek)) {
                TimeSpan time = new TimeSpan(TimeSpan.minuteOf(cell.at()), TimeSpan.minuteOf(level.next(cell.at())));
                int count = count(time);
                if (count > 0) {
                    bins.add(new Bin(time, cell.left(), cell.width(), count));
                }
            }
        }
        return List.copyOf(bins);
    }

    private static TickLevel level(double pixelsPerDay, Kind kind) {
        for (TickLevel level : List.of(TickLevel.DAY, TickLevel.WEEK, TickLevel.MONTH, TickLevel.QUARTER, TickLevel.YEAR)) {
            boolean fine = level == TickLevel.DAY || level == TickLevel.WEEK;
            if (level.leastDays() * pixelsPerDay >= NARROWEST_BIN && !(fine && kind == Kind.CONDENSED)) {
                return level;
            }
        }
        return TickLevel.DECADE;
    }

    private static int below(int[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int at = (low + high) >>> 1;
            if (sorted[at] < value) {
                low = at + 1;
            } else {
                high = at;
            }
        }
        return low;
    }
}
