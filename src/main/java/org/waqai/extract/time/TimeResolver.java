package org.waqai.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.waqai.extract.time.TimeExpression.Shift;
import org.waqai.model.Basis;
import org.waqai.model.DateRange;
import org.waqai.model.Precision;
import org.waqai.model.Reason;
import org.waqai.model.When;

/**
 * Works out which days an expression means.
 *
 * @param published the publication day; without it, what is counted from it stays unresolved
 * @param earliestYear the first year that a date without a year can lie in
 * @param today no event lies after this day
 */
public record TimeResolver(Optional<LocalDate> published, int earliestYear, LocalDate today) {

    private static final int HOURS_OF_DAY = 24;

    /**
     * The days meant, where they can be told.
     *
     * @param told the time told before, for what is counted from it
     */
    public Optional<Resolved> resolve(TimeExpression expression, Optional<When.Dated> told) {
        CalendarResolver calendar = new CalendarResolver(this, told);
        return switch (expression) {
            case TimeExpression.MonthDay day -> calendar.day(day);
            case TimeExpression.Month month -> calendar.month(month);
            case TimeExpression.Season season -> calendar.season(season);
            case TimeExpression.Year year -> Optional.of(Resolved.stated(Calendars.year(year.year()), Precision.YEAR));
            case TimeExpression.Weekday weekday -> published.map(day -> weekday(weekday, day));
            case TimeExpression.Offset offset -> published.map(day -> counted(day, offset.days()));
            case TimeExpression.Ago ago -> published.map(day -> ago(ago, day));
            case TimeExpression.Past past -> published.map(day -> past(past, day));
            case TimeExpression.Around around -> published.map(day -> around(around, day));
            case TimeExpression.FromEvent from -> from.anchor() == TimeExpression.Anchor.STORY
                    ? ofStory(told) : told.flatMap(time -> fromEvent(from, time));
            case TimeExpression.Range range -> range(range, told);
            case TimeExpression.Vague vague -> Optional.empty();
        };
    }

    /** The beginning of a span is the latest such day before its end: {@code من الاثنين إلى الأربعاء}. */
    private Optional<Resolved> range(TimeExpression.Range range, Optional<When.Dated> told) {
        Optional<Resolved> last = resolve(range.until(), told);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        boolean recurring = switch (range.from()) {
            case TimeExpression.MonthDay day -> day.shift() != Shift.SAME;
            case TimeExpression.Month month -> month.shift() != Shift.SAME;
            case TimeExpression.Weekday weekday -> weekday.shift() != Shift.SAME;
            case TimeExpression.Season season -> true;
            case TimeExpression.Year year -> true;
            case TimeExpression.Offset offset -> false;
            case TimeExpression.Ago ago -> false;
            case TimeExpression.Past past -> false;
            case TimeExpression.Around around -> false;
            case TimeExpression.FromEvent event -> false;
            case TimeExpression.Range other -> false;
            case TimeExpression.Vague vague -> false;
        };
        TimeResolver before = recurring ? new TimeResolver(Optional.of(last.get().range().last()), earliestYear, today) : this;
        return before.resolve(range.from(), told)
                .filter(first -> !first.range().first().isAfter(last.get().range().last()))
                .map(first -> first.through(last.get()));
    }

    private static Resolved weekday(TimeExpression.Weekday weekday, LocalDate anchor) {
        LocalDate day = switch (weekday.shift()) {
            case NEXT -> anchor.with(TemporalAdjusters.next(weekday.day()));
            case PAST -> anchor.with(TemporalAdjusters.previous(weekday.day()));
            case PAST_BUT_ONE -> anchor.with(TemporalAdjusters.previous(weekday.day())).minusWeeks(1);
            case LATEST, CURRENT, SAME, LAST_YEAR, THIS_YEAR -> anchor.with(TemporalAdjusters.previousOrSame(weekday.day()));
        };
        boolean night = weekday.until().isPresent();
        LocalDate first = night && day.equals(anchor) ? day.minusWeeks(1) : day;
        return Resolved.inferred(new DateRange(first, night ? first.plusDays(1) : first), Precision.DAY, Basis.RELATIVE,
                new Reason.LatestWeekday(weekday.day(), anchor));
    }

    private static Resolved counted(LocalDate anchor, int days) {
        return Resolved.day(anchor.plusDays(days), Basis.RELATIVE, new Reason.CountedFromPublication(anchor, days));
    }

    private static Resolved ago(TimeExpression.Ago ago, LocalDate anchor) {
        if (ago.unit() == ChronoUnit.HOURS) {
            return counted(anchor, -(ago.amount() / HOURS_OF_DAY));
        }
        LocalDate day = anchor.minus(ago.amount(), ago.unit());
        DateRange range = ago.unit() == ChronoUnit.WEEKS ? DateRange.of(day) : Calendars.around(day, ago.unit());
        return fromPublication(range, Calendars.precision(ago.unit()), day, anchor);
    }

    /** A day of news runs back into the day before. */
    private static Resolved past(TimeExpression.Past past, LocalDate anchor) {
        LocalDate first = past.unit() == ChronoUnit.HOURS
                ? anchor.minusDays(past.amount() / HOURS_OF_DAY)
                : anchor.minus(past.amount(), past.unit());
        return fromPublication(new DateRange(first, anchor), Precision.DAY, first, anchor);
    }

    private static Resolved around(TimeExpression.Around around, LocalDate anchor) {
        int step = switch (around.shift()) {
            case PAST, LAST_YEAR -> -1;
            case PAST_BUT_ONE -> -2;
            case NEXT -> 1;
            case LATEST, CURRENT, SAME, THIS_YEAR -> 0;
        };
        LocalDate day = anchor.plus(step, around.unit() == ChronoUnit.HOURS ? ChronoUnit.DAYS : around.unit());
        return fromPublication(Calendars.around(day, around.unit()), Calendars.precision(around.unit()), day, anchor);
    }

    private static Resolved fromPublication(DateRange range, Precision precision, LocalDate day, LocalDate anchor) {
        int days = (int) ChronoUnit.DAYS.between(anchor, day);
        return Resolved.inferred(range, precision, Basis.RELATIVE, new Reason.CountedFromPublication(anchor, days));
    }

    /** Days can be counted from a day only: "two days after" a month is no day. */
    private static Optional<Resolved> fromEvent(TimeExpression.FromEvent from, When.Dated told) {
        boolean hours = from.unit() == ChronoUnit.HOURS;
        int amount = hours ? from.amount() / HOURS_OF_DAY : from.amount();
        ChronoUnit unit = hours ? ChronoUnit.DAYS : from.unit();
        boolean days = unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS;
        LocalDate start = amount > 0 ? told.range().last() : told.range().first();
        if (unit == ChronoUnit.DAYS && amount == 0) {
            return Optional.of(fromTold(told.range(), told.precision(), start, start));
        }
        if (days && told.precision() != Precision.DAY) {
            return Optional.empty();
        }
        LocalDate day = start.plus(amount, unit);
        DateRange range = days && amount != 0 ? DateRange.of(day) : Calendars.around(day, unit);
        return Optional.of(fromTold(range, Calendars.precision(unit), day, start));
    }

    /** A bare مساء is of the day told before where that is yesterday's news, and else of the day of publication. */
    private Optional<Resolved> ofStory(Optional<When.Dated> told) {
        return told.filter(time -> time.precision() == Precision.DAY)
                .filter(time -> published.isEmpty() || !time.range().last().isBefore(published.get().minusDays(1)))
                .map(time -> fromTold(time.range(), Precision.DAY, time.range().first(), time.range().first()))
                .or(() -> published.map(day -> Resolved.day(day, Basis.PUBLISHED, new Reason.StandsInForPublication(day))));
    }

    private static Resolved fromTold(DateRange range, Precision precision, LocalDate day, LocalDate start) {
        return Resolved.inferred(range, precision, Basis.RELATIVE,
                new Reason.CountedFromEvent(start, (int) ChronoUnit.DAYS.between(start, day)));
    }

}
