package org.waqai.timeline;

import java.time.LocalDateTime;

/**
 * One cell of the axis: a day, a month … as data; its words are made where it is painted.
 *
 * @param at when the cell starts on the calendar, also where only its end is in sight
 * @param left first pixel of the part in sight
 * @param right pixel after the part in sight
 * @param labelled whether its label has room
 */
public record Tick(TickLevel level, LocalDateTime at, double left, double right, boolean labelled) {

    public double middle() {
        return (left + right) / 2;
    }

    public double width() {
        return right - left;
    }
}
