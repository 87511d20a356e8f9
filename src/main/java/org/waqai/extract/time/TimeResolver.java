package org.waqai.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.waqai.extract.time.TimeExpression.Shift;
import org.waqai.model.Basis;
import org.waqai.model.DateRange;
import org.waqai.model.Precision;
import org.waqai.model.Reason;

/**
 * Works out which days an expression means.
 *
 * @param published the publication day; without it, what is counted from it stays unresolved
 * @param earliestYear the first year that a date without a year can lie in
 * @param today no event lies after this day
 */
public record TimeResolver(Optional<LocalDate> published, int earliestYear, LocalDate today) {

    /** Days, how exactly, and from what. */
    public record Resolved(DateRange range, Precision precision, Basis basis, Optional<Reason> reason) {

        static Resolved stated(DateRange range, Precision precision) {
            return new Resolved(range, precision, Basis.STATED, Optional.empty());
        }

        static Resolved day(LocalDate day, Basis basis, Reason reason) {
            return new Resolved(DateRange.of(day), Precision.DAY, basis, Optional.of(reason));
        }
    }

    /**
     * The days meant, where they can be told.
     *
     * @param event the day of the event told before, for what is counted from it
     */
    public Optional<Resolved> resolve(TimeExpression expression, Optional<LocalDate> event) {
        return switch (expression) {
            case TimeExpression.MonthDay day -> day(day);
            case TimeExpression.Month month -> month(month);
            case TimeExpression.Year year -> Optional.of(Resolved.stated(years(year.year()), Precision.YEAR));
            case TimeExpression.Season season -> Optional.of(Resolved.stated(season(season), Precision.MONTH));
            case TimeExpression.Weekday weekday -> published.map(day -> weekday(weekday, day));
            case TimeExpression.Offset offset -> published.map(day -> counted(day, offset.days()));
            case TimeExpression.Ago ago -> published.map(day -> ago(ago, day));
            case TimeExpression.Around around -> published.map(day -> around(around, day));
            case TimeExpression.FromEvent from -> event.map(day -> Resolved.day(
                    day.plusDays(from.days()), Basis.RELATIVE, new Reason.CountedFromEvent(day, from.days())));
        };
    }

    private Optional<Resolved> day(TimeExpression.MonthDay day) {
        if (day.hijri()) {
            return hijriDay(day);
        }
        if (day.month() == 0) {
            return published.flatMap(anchor -> sameMonth(day, anchor));
        }
        if (day.year().isPresent()) {
            return valid(day.year().getAsInt(), day.month(), day.day())
                    .map(date -> Resolved.stated(DateRange.of(date), Precision.DAY));
        }
        return published.isPresent() ? nearPublication(day, published.get()) : fromWeekday(day);
    }

    private static Optional<Resolved> sameMonth(TimeExpression.MonthDay day, LocalDate anchor) {
        YearMonth month = day.shift() == Shift.PAST ? YearMonth.from(anchor).minusMonths(1) : YearMonth.from(anchor);
        return valid(month.getYear(), month.getMonthValue(), day.day())
                .map(date -> new Resolved(DateRange.of(date), Precision.DAY, Basis.RELATIVE,
                        Optional.of(new Reason.YearFromPublication(anchor))));
    }

    private Optional<Resolved> nearPublication(TimeExpression.MonthDay day, LocalDate anchor) {
        int year = anchor.getYear();
        Optional<LocalDate> same = valid(year, day.month(), day.day());
        boolean ahead = same.map(date -> date.isAfter(anchor)).orElse(true);
        boolean next = day.shift() == Shift.NEXT;
        Optional<LocalDate> date = ahead && !next ? valid(year - 1, day.month(), day.day()) : same;
        Basis basis = day.weekday().isPresent() ? Basis.WEEKDAY : Basis.STATED;
        return date.map(found -> Resolved.day(found, basis, new Reason.YearFromPublication(anchor)));
    }

    /** The only year of the window in which the day of the month falls on the weekday, if there is only one. */
    private Optional<Resolved> fromWeekday(TimeExpression.MonthDay day) {
        if (day.weekday().isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek weekday = day.weekday().get();
        int[] years = IntStream.rangeClosed(earliestYear, today.getYear())
                .filter(year -> valid(year, day.month(), day.day())
                        .filter(date -> date.getDayOfWeek() == weekday && !date.isAfter(today)).isPresent())
                .toArray();
        if (years.length != 1) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(years[0], day.month(), day.day());
        return Optional.of(Resolved.day(date, Basis.WEEKDAY,
                new Reason.YearFromWeekday(weekday, java.time.MonthDay.from(date), years[0])));
    }

    private Optional<Resolved> hijriDay(TimeExpression.MonthDay day) {
        OptionalInt year = hijriYear(day.year(), day.month(), day.day());
        if (year.isEmpty()) {
            return Optional.empty();
        }
        return hijri(year.getAsInt(), day.month(), day.day()).map(date -> Resolved.stated(DateRange.of(date), Precision.DAY));
    }

    private OptionalInt hijriYear(OptionalInt told, int month, int day) {
        if (told.isPresent() || published.isEmpty()) {
            return told;
        }
        int year = HijrahDate.from(published.get()).get(java.time.temporal.ChronoField.YEAR);
        boolean ahead = hijri(year, month, day).map(date -> date.isAfter(published.get())).orElse(true);
        return OptionalInt.of(ahead ? year - 1 : year);
    }

    private static Optional<LocalDate> hijri(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Resolved> month(TimeExpression.Month month) {
        if (month.hijri()) {
            OptionalInt year = hijriYear(month.year(), month.month(), 1);
            return year.isEmpty() ? Optional.empty() : hijri(year.getAsInt(), month.month(), 1)
                    .map(first -> Resolved.stated(new DateRange(first, first.plusDays(28)), Precision.MONTH));
        }
        if (month.year().isPresent()) {
            return Optional.of(Resolved.stated(days(YearMonth.of(month.year().getAsInt(), month.month())), Precision.MONTH));
        }
        return published.map(anchor -> {
            YearMonth same = YearMonth.of(anchor.getYear(), month.month());
            boolean before = same.isAfter(YearMonth.from(anchor))
                    || (month.shift() == Shift.PAST && same.equals(YearMonth.from(anchor)));
            return new Resolved(days(before && month.shift() != Shift.NEXT ? same.minusYears(1) : same), Precision.MONTH,
                    Basis.STATED, Optional.of(new Reason.YearFromPublication(anchor)));
        });
    }

    private static Resolved weekday(TimeExpression.Weekday weekday, LocalDate anchor) {
        LocalDate day = switch (weekday.shift()) {
            case NEXT -> anchor.with(TemporalAdjusters.next(weekday.day()));
            case PAST -> anchor.with(TemporalAdjusters.previous(weekday.day()));
            case LATEST, CURRENT -> anchor.with(TemporalAdjusters.previousOrSame(weekday.day()));
        };
        boolean spansIntoFuture = weekday.until().isPresent() && day.equals(anchor);
        LocalDate first = spansIntoFuture ? day.minusWeeks(1) : day;
        DateRange range = new DateRange(first, weekday.until().isPresent() ? first.plusDays(1) : first);
        return new Resolved(range, Precision.DAY, Basis.RELATIVE, Optional.of(new Reason.LatestWeekday(weekday.day(), anchor)));
    }

    private static Resolved counted(LocalDate anchor, int days) {
        return Resolved.day(anchor.plusDays(days), Basis.RELATIVE, new Reason.CountedFromPublication(anchor, days));
    }

    private static Resolved ago(TimeExpression.Ago ago, LocalDate anchor) {
        if (ago.unit() == ChronoUnit.HOURS) {
            return counted(anchor, -(ago.amount() / 24));
        }
        LocalDate day = anchor.minus(ago.amount(), ago.unit());
        DateRange range = switch (ago.unit()) {
            case MONTHS -> days(YearMonth.from(day));
            case YEARS -> years(day.getYear());
            default -> DateRange.of(day);
        };
        int back = (int) ChronoUnit.DAYS.between(anchor, day);
        return new Resolved(range, precision(ago.unit()), Basis.RELATIVE, Optional.of(new Reason.CountedFromPublication(anchor, back)));
    }

    private static Resolved around(TimeExpression.Around around, LocalDate anchor) {
        int step = switch (around.shift()) {
            case PAST -> -1;
            case NEXT -> 1;
            case LATEST, CURRENT -> 0;
        };
        LocalDate day = anchor.plus(step, around.unit() == ChronoUnit.HOURS ? ChronoUnit.DAYS : around.unit());
        DateRange range = switch (around.unit()) {
            case MONTHS -> days(YearMonth.from(day));
            case YEARS -> years(day.getYear());
            case WEEKS -> new DateRange(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)),
                    day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)));
            default -> DateRange.of(day);
        };
        int days = (int) ChronoUnit.DAYS.between(anchor, day);
        return new Resolved(range, precision(around.unit()), Basis.RELATIVE, Optional.of(new Reason.CountedFromPublication(anchor, days)));
    }

    private static Precision precision(ChronoUnit unit) {
        return switch (unit) {
            case MONTHS -> Precision.MONTH;
            case YEARS -> Precision.YEAR;
            default -> Precision.DAY;
        };
    }

    private static DateRange days(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    private static DateRange years(int year) {
        return new DateRange(Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
    }

    private static DateRange season(TimeExpression.Season season) {
        YearMonth first = YearMonth.of(season.year(), season.firstMonth());
        return new DateRange(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    private static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
