package org.waqai.extract.time;

import java.util.Optional;
import org.waqai.model.DayPart;

/** An expression of time in a document: tokens {@code [from, to)}. */
public record TimeMention(int from, int to, TimeExpression expression, Optional<DayPart> part, Bound bound) {

    /** What it says of an event. */
    public enum Bound {
        /** When it happened. */
        AT,
        /** When it began that still goes on: {@code منذ}. */
        SINCE,
        /** When it ended: {@code حتى}. */
        UNTIL
    }

    /** Whether it is the beginning of something that goes on. */
    public boolean since() {
        return bound == Bound.SINCE;
    }

    /** Whether it is the end of something only. */
    public boolean until() {
        return bound == Bound.UNTIL;
    }

    /** Whether it is counted from the event that the words name next: {@code غداة}, {@code بعد يومين من}. */
    public boolean countsFromNamed() {
        return expression instanceof TimeExpression.FromEvent from && from.anchor() == TimeExpression.Anchor.NAMED;
    }

    /** Whether it names a part of the day only: {@code وبعد الظهر}. */
    public boolean isPartOnly() {
        return expression instanceof TimeExpression.FromEvent from && from.anchor() == TimeExpression.Anchor.STORY;
    }

    /** The time of the event that this one is counted from, seen from this one. */
    public TimeMention inverse() {
        return expression instanceof TimeExpression.FromEvent from
                ? new TimeMention(this.from, to, from.inverse(), Optional.empty(), Bound.AT)
                : this;
    }

    /** The same time, counted from the one told before. */
    public TimeMention countedFromTold() {
        return expression instanceof TimeExpression.FromEvent from
                ? new TimeMention(this.from, to, from.inverse().inverse(), part, bound)
                : this;
    }

    /** The same time, as the moment at which something happened. */
    public TimeMention asMoment() {
        return new TimeMention(from, to, expression, part, Bound.AT);
    }

    /** Whether it names a time to come. */
    public boolean isFuture() {
        return isFuture(expression);
    }

    private static boolean isFuture(TimeExpression expression) {
        return switch (expression) {
            case TimeExpression.Weekday weekday -> weekday.shift() == TimeExpression.Shift.NEXT;
            case TimeExpression.MonthDay day -> day.shift() == TimeExpression.Shift.NEXT;
            case TimeExpression.Month month -> month.shift() == TimeExpression.Shift.NEXT;
            case TimeExpression.Around around -> around.shift() == TimeExpression.Shift.NEXT;
            case TimeExpression.Season season -> season.shift() == TimeExpression.Shift.NEXT;
            case TimeExpression.Offset offset -> offset.days() > 0;
            case TimeExpression.Range range -> isFuture(range.from()) || isFuture(range.until());
            case TimeExpression.Year year -> false;
            case TimeExpression.Ago ago -> false;
            case TimeExpression.Past past -> false;
            case TimeExpression.FromEvent event -> false;
            case TimeExpression.Vague vague -> false;
        };
    }
}
