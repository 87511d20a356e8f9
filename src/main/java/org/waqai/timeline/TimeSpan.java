package org.waqai.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.waqai.model.DateRange;

/**
 * A stretch of local time, half-open.
 *
 * @param start minutes since midnight of 1970-01-01, local time
 * @param end the minute after its last one; always greater than {@code start}
 */
public record TimeSpan(long start, long end) {

    public static final long MINUTES_PER_DAY = 1440;

    public TimeSpan {
        if (end <= start) {
            throw new IllegalArgumentException("A span of time ends after it starts: [" + start + ", " + end + ")");
        }
    }

    /** The days of the range as a whole, its last day included. */
    public static TimeSpan of(DateRange days) {
        return new TimeSpan(startOf(days.first()), startOf(days.last()) + MINUTES_PER_DAY);
    }

    public static TimeSpan of(LocalDate day) {
        return of(DateRange.of(day));
    }

    /** The minute on which a day begins. */
    public static long startOf(LocalDate day) {
        return day.toEpochDay() * MINUTES_PER_DAY;
    }

    public static long minuteOf(LocalDateTime time) {
        return Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 60);
    }

    public static LocalDateTime timeOf(long minute) {
        return LocalDateTime.ofEpochSecond(minute * 60, 0, ZoneOffset.UTC);
    }

    public long length() {
        return end - start;
    }

    public double days() {
        return (double) length() / MINUTES_PER_DAY;
    }

    public double middle() {
        return (start + end) / 2.0;
    }

    public boolean contains(double minute) {
        return start <= minute && minute < end;
    }

    public boolean overlaps(TimeSpan other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public TimeSpan union(TimeSpan other) {
        return new TimeSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The calendar days that it touches. */
    public DateRange touchedDays() {
        return new DateRange(
                LocalDate.ofEpochDay(Math.floorDiv(start, MINUTES_PER_DAY)),
                LocalDate.ofEpochDay(Math.floorDiv(end - 1, MINUTES_PER_DAY)));
    }
}
