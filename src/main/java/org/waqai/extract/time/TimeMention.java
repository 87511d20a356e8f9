package org.waqai.extract.time;

import java.util.Optional;
import org.waqai.model.DayPart;

/**
 * An expression of time in a document: tokens {@code [from, to)}.
 *
 * @param since whether it is the beginning of something that goes on: {@code منذ}
 */
public record TimeMention(int from, int to, TimeExpression expression, Optional<DayPart> part, boolean since) {

    /** Whether it names a time to come. */
    public boolean isFuture() {
        return switch (expression) {
            case TimeExpression.Weekday weekday -> weekday.shift() == TimeExpression.Shift.NEXT;
            case TimeExpression.MonthDay day -> day.shift() == TimeExpression.Shift.NEXT;
            case TimeExpression.Month month -> month.shift() == TimeExpression.Shift.NEXT;
            case TimeExpression.Around around -> around.shift() == TimeExpression.Shift.NEXT;
            case TimeExpression.Offset offset -> offset.days() > 0;
            case TimeExpression.Year year -> false;
            case TimeExpression.Season season -> false;
            case TimeExpression.Ago ago -> false;
            case TimeExpression.FromEvent event -> false;
        };
    }
}
