package org.waqai.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How finely the axis is divided, from hours to decades. */
public enum TickLevel {
    HOUR(1 / 24.0),
    THREE_HOURS(3 / 24.0),
    SIX_HOURS(6 / 24.0),
    /** A day by its weekday and number. */
    WEEKDAY(1),
    /** A day by its number alone. */
    DAY(1),
    WEEK(7),
    MONTH(28),
    QUARTER(90),
    YEAR(365),
    DECADE(3652);

    private final double leastDays;

    TickLevel(double leastDays) {
        this.leastDays = leastDays;
    }

    /** The length of the shortest cell, in days. */
    public double leastDays() {
        return leastDays;
    }

    /** The coarser unit that the labels of this level leave unsaid; a decade leaves nothing unsaid and is its own. */
    public TickLevel context() {
        return switch (this) {
            case HOUR, THREE_HOURS, SIX_HOURS -> WEEKDAY;
            case WEEKDAY, DAY, WEEK -> MONTH;
            case MONTH, QUARTER -> YEAR;
            case YEAR, DECADE -> DECADE;
        };
    }

    /** The start of the cell that holds {@code time}. */
    public LocalDateTime floor(LocalDateTime time, DayOfWeek firstDayOfWeek) {
        LocalDate day = time.toLocalDate();
        return switch (this) {
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
            case THREE_HOURS -> day.atTime(time.getHour() / 3 * 3, 0);
            case SIX_HOURS -> day.atTime(time.getHour() / 6 * 6, 0);
            case WEEKDAY, DAY -> day.atStartOfDay();
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(firstDayOfWeek)).atStartOfDay();
            case MONTH -> day.withDayOfMonth(1).atStartOfDay();
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1).atStartOfDay();
            case YEAR -> day.withDayOfYear(1).atStartOfDay();
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1).atStartOfDay();
        };
    }

    /** The start of the cell after the one that starts at {@code start}. */
    public LocalDateTime next(LocalDateTime start) {
        return switch (this) {
            case HOUR -> start.plusHours(1);
            case THREE_HOURS -> start.plusHours(3);
            case SIX_HOURS -> start.plusHours(6);
            case WEEKDAY, DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
            case DECADE -> start.plusYears(10);
        };
    }
}
