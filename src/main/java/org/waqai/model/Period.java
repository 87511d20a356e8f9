package org.waqai.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days that are asked for, open on one side or on none. An open side stays open when more comes in.
 *
 * @param since the first day; empty for all before
 * @param until the last day, included; empty for all after
 */
public record Period(Optional<LocalDate> since, Optional<LocalDate> until) {

    public Period {
        if (since.isEmpty() && until.isEmpty()) {
            throw new IllegalArgumentException("A period has a first or a last day");
        }
        if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
            throw new IllegalArgumentException("A period ends on or after its first day: " + since.get() + " to " + until.get());
        }
    }

    public static Period of(DateRange days) {
        return new Period(Optional.of(days.first()), Optional.of(days.last()));
    }

    /** Whether one of these days is asked for. */
    public boolean touches(DateRange days) {
        return !since.filter(days.last()::isBefore).isPresent() && !until.filter(days.first()::isAfter).isPresent();
    }

    /** The days asked for, an open side ended where these days end, or where the period itself does if that is later or earlier. */
    public DateRange within(DateRange days) {
        LocalDate first = since.orElseGet(() -> until.filter(days.first()::isAfter).orElse(days.first()));
        return new DateRange(first, until.orElseGet(() -> first.isAfter(days.last()) ? first : days.last()));
    }
}
