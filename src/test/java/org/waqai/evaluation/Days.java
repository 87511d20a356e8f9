package org.waqai.evaluation;

import java.time.LocalDate;

/** From the first day to the last, both included. */
record Days(LocalDate first, LocalDate last) {

    boolean overlaps(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ".." + last;
    }
}
