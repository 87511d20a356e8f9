package org.waqai.timeline;

import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.model.Basis;
import org.waqai.model.Count;
import org.waqai.model.DayPart;
import org.waqai.model.Outline;
import org.waqai.model.Precision;
import org.waqai.model.Telling;
import org.waqai.model.When;

/**
 * An incident's place in a lane.
 *
 * @param time where it is painted. A glyph of a single day lies in the middle of it; a bar is as wide as it
 * @param row the row within the lane, from 0; the same at every zoom
 * @param form how it is painted
 */
public record Mark(Outline incident, TimeSpan time, int row, Form form) {

    /** Whether a mark is a sign on its day or a bar over its range, and what becomes of the bar's ends. */
    public enum Form {
        /** A single day. */
        GLYPH,
        /** Several days that the text gives as such. */
        BAR,
        /** As {@link #BAR}, and still going on at its end. */
        OPEN_BAR,
        /** Some time within a month or a year: both ends are soft. */
        SOFT_BAR;

        public boolean isBar() {
            return this != GLYPH;
        }
    }

    /** Puts a dated incident into its row; what has no date has no mark. */
    static Optional<Mark> of(Outline incident) {
        return incident.when() instanceof When.Dated dated
                ? Optional.of(new Mark(incident, extent(dated), 0, form(dated)))
                : Optional.empty();
    }

    Mark in(TimeSpan slot, int inRow) {
        return new Mark(incident, slot, inRow, form);
    }

    /** Told as history: painted hollow. */
    public boolean isBackground() {
        return incident.telling() == Telling.BACKGROUND;
    }

    /** Whether the day itself is a guess, because the day of publication stands in for it. */
    public boolean isDayAssumed() {
        return incident.when() instanceof When.Dated dated && dated.basis() == Basis.PUBLISHED;
    }

    /** The best count of the killed; 0 when none is told. */
    public int killed() {
        return incident.killed().map(Mark::best).orElse(0);
    }

    private static int best(Count count) {
        OptionalInt max = count.max();
        return max.isPresent() ? count.min() + (max.getAsInt() - count.min()) / 2 : count.min();
    }

    private static Form form(When.Dated dated) {
        if (dated.precision() != Precision.DAY) {
            return Form.SOFT_BAR;
        }
        if (dated.ongoing()) {
            return Form.OPEN_BAR;
        }
        return extent(dated).length() > TimeSpan.MINUTES_PER_DAY ? Form.BAR : Form.GLYPH;
    }

    private static TimeSpan extent(When.Dated dated) {
        TimeSpan days = TimeSpan.of(dated.range());
        if (dated.part().isEmpty() || dated.precision() != Precision.DAY) {
            return days;
        }
        DayPart part = dated.part().orElseThrow();
        if (days.length() == TimeSpan.MINUTES_PER_DAY) {
            return hours(days.start(), part);
        }
        return part == DayPart.NIGHT && days.length() == 2 * TimeSpan.MINUTES_PER_DAY
                ? new TimeSpan(days.start() + 20 * 60, days.end() - 18 * 60)
                : days;
    }

    /** The hours that a part of the day stands for. */
    private static TimeSpan hours(long midnight, DayPart part) {
        return switch (part) {
            case DAWN -> new TimeSpan(midnight + 3 * 60, midnight + 6 * 60);
            case MORNING -> new TimeSpan(midnight + 6 * 60, midnight + 11 * 60);
            case NOON -> new TimeSpan(midnight + 11 * 60, midnight + 14 * 60);
            case AFTERNOON -> new TimeSpan(midnight + 14 * 60, midnight + 18 * 60);
            case EVENING -> new TimeSpan(midnight + 18 * 60, midnight + 21 * 60);
            case NIGHT -> new TimeSpan(midnight + 21 * 60, midnight + TimeSpan.MINUTES_PER_DAY);
        };
    }
}
