package org.waqai.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.waqai.model.DateRange;
import org.waqai.timeline.TimeScale;
import org.waqai.timeline.TimeSpan;

/**
 * A drag over the overview, from where it began: it draws a new range of days, moves the present one or pulls at one of its
 * ends.
 *
 * @param pressed the pixel where it began
 * @param before the range filtered for when it began
 */
record BrushDrag(TimeScale scale, Grip grip, double pressed, Optional<DateRange> before) {

    private static final double EDGE = 6;
    private static final double SLIP = 3;

    /** What is held. */
    enum Grip {
        NEW, MOVE, FIRST, LAST
    }

    static BrushDrag from(TimeScale scale, double pressed, Optional<DateRange> before) {
        return new BrushDrag(scale, before.map(range -> grip(scale, pressed, range)).orElse(Grip.NEW), pressed, before);
    }

    /** The pixels of a range: its left and its right end. */
    static double[] ends(TimeScale scale, DateRange range) {
        TimeSpan span = TimeSpan.of(range);
        return new double[] {scale.leftOf(span), scale.leftOf(span) + scale.widthOf(span)};
    }

    private static Grip grip(TimeScale scale, double x, DateRange range) {
        double[] ends = ends(scale, range);
        boolean rightToLeft = scale.direction().isRightToLeft();
        if (Math.abs(x - ends[0]) <= EDGE) {
            return rightToLeft ? Grip.LAST : Grip.FIRST;
        }
        if (Math.abs(x - ends[1]) <= EDGE) {
            return rightToLeft ? Grip.FIRST : Grip.LAST;
        }
        return ends[0] < x && x < ends[1] ? Grip.MOVE : Grip.NEW;
    }

    /** Whether the pointer has moved far enough to mean it. */
    boolean isMeant(double x) {
        return Math.abs(x - pressed) > SLIP;
    }

    /** The range that a release at {@code x} asks for. */
    Optional<DateRange> releasedAt(double x) {
        if (isMeant(x)) {
            return Optional.of(draggedTo(x));
        }
        return grip == Grip.NEW ? Optional.empty() : before;
    }

    /** The range while the pointer is at {@code x}: whole days, the one under the pointer included. */
    DateRange draggedTo(double x) {
        LocalDate from = day(pressed);
        LocalDate to = day(x);
        DateRange held = before.orElse(DateRange.of(from));
        return switch (grip) {
            case NEW -> between(from, to);
            case FIRST -> between(to, held.last());
            case LAST -> between(held.first(), to);
            case MOVE -> {
                long days = to.toEpochDay() - from.toEpochDay();
                yield new DateRange(held.first().plusDays(days), held.last().plusDays(days));
            }
        };
    }

    private static DateRange between(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? new DateRange(one, other) : new DateRange(other, one);
    }

    /** The day under a pixel. */
    private LocalDate day(double x) {
        DateRange days = days(scale.time().time());
        long day = Math.floorDiv((long) Math.floor(scale.minuteAt(x)), TimeSpan.MINUTES_PER_DAY);
        return LocalDate.ofEpochDay(Math.clamp(day, days.first().toEpochDay(), days.last().toEpochDay()));
    }

    /** What can be brushed: the days of the case and the one before and after them, which lie in the margin of the strip. */
    static DateRange days(TimeSpan time) {
        DateRange all = time.touchedDays();
        return new DateRange(all.first().minusDays(1), all.last().plusDays(1));
    }
}
