package org.waqai.model;

import java.util.Optional;

/** When an incident happened, as far as it is known. */
public sealed interface When {

    /**
     * A time on the calendar.
     *
     * @param range the days it covers; a month runs from its first to its last day
     * @param part the part of the day, where the text names one
     * @param ongoing whether the text says that it was still going on at the end of the range
     */
    record Dated(DateRange range, Precision precision, Basis basis, Optional<DayPart> part, boolean ongoing) implements When {

        public static Dated day(DateRange range, Basis basis) {
            return new Dated(range, Precision.DAY, basis, Optional.empty(), false);
        }
    }

    /** No calendar time can be told. What the text says instead, if anything, is in the evidence of the reading. */
    record Undated() implements When {
    }

    /** The days, where known. */
    default Optional<DateRange> days() {
        return this instanceof Dated dated ? Optional.of(dated.range()) : Optional.empty();
    }
}
