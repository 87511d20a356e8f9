package org.waqai.model;

import java.time.LocalDate;

/**
 * Local calendar days from the first to the last, both included; the two are equal for one day.
 */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A range ends on or after its first day: " + first + " to " + last);
        }
    }

    public static DateRange of(LocalDate day) {
        return new DateRange(day, day);
    }

    /** The day after the last one, for half-open arithmetic. */
    public LocalDate endExclusive() {
        return last.plusDays(1);
    }

    public boolean overlaps(DateRange other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    public DateRange union(DateRange other) {
        return new DateRange(first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
