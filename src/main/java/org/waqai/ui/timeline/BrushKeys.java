package org.waqai.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.waqai.model.DateRange;

/**
 * A brush that is drawn by keys: a range of days between the one where it began and the one that moves.
 *
 * @param ends beyond which it cannot go
 */
record BrushKeys(DateRange ends, LocalDate began, LocalDate moves) {

    /** Goes on with the days filtered for; without any, a step forward begins at the first end, a step back at the last one. */
    static BrushKeys from(DateRange ends, Optional<DateRange> filtered, int step) {
        LocalDate end = step > 0 ? ends.first() : ends.last();
        return filtered.map(days -> new BrushKeys(ends, days.first(), days.last())).orElse(new BrushKeys(ends, end, end));
    }

    /** All of it moves by so many days, if there are as many. */
    BrushKeys moved(int days) {
        BrushKeys next = new BrushKeys(ends, began.plusDays(days), moves.plusDays(days));
        return next.range().equals(within(next.range())) ? next : this;
    }

    /** The end that moves does so by as many days. */
    BrushKeys extended(int days) {
        return new BrushKeys(ends, began, within(moves.plusDays(days)));
    }

    DateRange range() {
        return began.isBefore(moves) ? new DateRange(began, moves) : new DateRange(moves, began);
    }

    private DateRange within(DateRange days) {
        return new DateRange(within(days.first()), within(days.last()));
    }

    private LocalDate within(LocalDate day) {
        return day.isBefore(ends.first()) ? ends.first() : day.isAfter(ends.last()) ? ends.last() : day;
    }
}
