package org.waqai.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.model.DateRange;
import org.waqai.model.Precision;

/** Days, months and years of the Gregorian and the Islamic calendar (Umm al-Qura). */
final class Calendars {

    private static final int MONTHS_OF_SEASON = 3;

    private Calendars() {
    }

    /** The day, unless the month has no such day. */
    static Optional<LocalDate> day(int year, int month, int day) {
        boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    static Optional<LocalDate> hijriDay(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<DateRange> hijriMonth(int year, int month) {
        return hijriDay(year, month, 1).map(first -> new DateRange(
                first, first.plusDays(HijrahDate.of(year, month, 1).lengthOfMonth() - 1L)));
    }

    /** The Islamic year; none for days before 1882, which the calendar of Umm al-Qura does not reach. */
    static OptionalInt hijriYear(LocalDate day) {
        try {
            return OptionalInt.of(HijrahDate.from(day).get(ChronoField.YEAR));
        } catch (DateTimeException e) {
            return OptionalInt.empty();
        }
    }

    static DateRange month(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    static DateRange year(int year) {
        return new DateRange(Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
    }

    /** A season is its three months; a winter ends in the year after the one that names it. */
    static DateRange season(int year, int firstMonth) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return new DateRange(first.atDay(1), first.plusMonths(MONTHS_OF_SEASON - 1L).atEndOfMonth());
    }

    /** The month, year or week (Sunday to Saturday) that holds a day; for smaller units the day itself. */
    static DateRange around(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case MONTHS -> month(YearMonth.from(day));
            case YEARS -> year(day.getYear());
            case WEEKS -> new DateRange(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)),
                    day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)));
            default -> DateRange.of(day);
        };
    }

    static Precision precision(ChronoUnit unit) {
        return switch (unit) {
            case MONTHS -> Precision.MONTH;
            case YEARS -> Precision.YEAR;
            default -> Precision.DAY;
        };
    }
}
