package org.waqai.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.extract.time.TimeExpression.Month;
import org.waqai.extract.time.TimeExpression.MonthDay;
import org.waqai.extract.time.TimeExpression.Season;
import org.waqai.extract.time.TimeExpression.Shift;
import org.waqai.model.Basis;
import org.waqai.model.DateRange;
import org.waqai.model.Precision;
import org.waqai.model.Reason;
import org.waqai.model.When;

/** Finds the year of days, months and seasons that are told without one, and turns Hijri dates into Gregorian ones. */
final class CalendarResolver {

    /** A date without a year that lies so few days ahead is that one and not last year's: sites date their pages early. */
    private static final int DAYS_AHEAD = 6;

    private final TimeResolver resolver;
    private final Optional<LocalDate> published;
    private final Optional<When.Dated> told;

    CalendarResolver(TimeResolver resolver, Optional<When.Dated> told) {
        this.resolver = resolver;
        this.published = resolver.published();
        this.told = told;
    }

    Optional<Resolved> day(MonthDay day) {
        if (day.hijri()) {
            return hijriDay(day);
        }
        if (day.month() == 0) {
            return dayOfTheMonth(day);
        }
        if (day.year().isPresent()) {
            return Calendars.day(day.year().getAsInt(), day.month(), day.day())
                    .map(date -> Resolved.stated(DateRange.of(date), Precision.DAY));
        }
        return switch (day.shift()) {
            case LAST_YEAR, THIS_YEAR, SAME -> countedYear(day.shift())
                    .flatMap(year -> Calendars.day(year, day.month(), day.day()))
                    .map(date -> Resolved.inferred(DateRange.of(date), Precision.DAY, Basis.STATED, yearReason(day.shift())));
            case LATEST, PAST, PAST_BUT_ONE, CURRENT, NEXT -> published.isPresent()
                    ? nearPublication(day, published.get()) : fromWeekday(day);
        };
    }

    private Reason yearReason(Shift shift) {
        return shift == Shift.SAME
                ? new Reason.CountedFromEvent(told.orElseThrow().range().first(), 0)
                : new Reason.YearFromPublication(published.orElseThrow());
    }

    /** The year of {@code من العام الماضي} and {@code من العام نفسه}. */
    private Optional<Integer> countedYear(Shift shift) {
        return switch (shift) {
            case LAST_YEAR -> published.map(day -> day.getYear() - 1);
            case THIS_YEAR -> published.map(LocalDate::getYear);
            case SAME -> told.map(time -> time.range().first().getYear());
            case LATEST, PAST, PAST_BUT_ONE, CURRENT, NEXT -> Optional.empty();
        };
    }

    /** {@code السابع من الشهر الجاري}, {@code في السابع من الشهر ذاته}. */
    private Optional<Resolved> dayOfTheMonth(MonthDay day) {
        if (day.shift() == Shift.SAME && told.isPresent()) {
            return told.map(time -> time.range().first()).flatMap(first -> dayOf(YearMonth.from(first), day.day(), first));
        }
        return published.flatMap(anchor -> {
            int back = day.shift() == Shift.PAST ? 1 : day.shift() == Shift.PAST_BUT_ONE ? 2 : 0;
            YearMonth month = YearMonth.from(anchor).minusMonths(back);
            return Calendars.day(month.getYear(), month.getMonthValue(), day.day())
                    .map(date -> Resolved.day(date, Basis.RELATIVE, new Reason.YearFromPublication(anchor)));
        });
    }

    private static Optional<Resolved> dayOf(YearMonth month, int day, LocalDate told) {
        return Calendars.day(month.getYear(), month.getMonthValue(), day).map(date -> Resolved.day(
                date, Basis.RELATIVE, new Reason.CountedFromEvent(told, (int) ChronoUnit.DAYS.between(told, date))));
    }

    private static Optional<Resolved> nearPublication(MonthDay day, LocalDate anchor) {
        int year = anchor.getYear();
        Optional<LocalDate> same = Calendars.day(year, day.month(), day.day());
        int grace = day.shift() == Shift.LATEST ? DAYS_AHEAD : 0;
        boolean ahead = same.isEmpty() || same.get().isAfter(anchor.plusDays(grace));
        Optional<LocalDate> date = ahead && day.shift() != Shift.NEXT ? Calendars.day(year - 1, day.month(), day.day()) : same;
        Basis basis = day.weekday().isPresent() ? Basis.WEEKDAY : Basis.STATED;
        return date.map(found -> Resolved.day(found, basis, new Reason.YearFromPublication(anchor)));
    }

    /** The only year of the window in which the day of the month falls on the weekday, if there is only one. */
    private Optional<Resolved> fromWeekday(MonthDay day) {
        if (day.weekday().isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek weekday = day.weekday().get();
        Optional<LocalDate> only = Optional.empty();
        for (int year = resolver.earliestYear(); year <= resolver.today().getYear(); year++) {
            Optional<LocalDate> date = Calendars.day(year, day.month(), day.day())
                    .filter(found -> found.getDayOfWeek() == weekday && !found.isAfter(resolver.today()));
            if (date.isPresent() && only.isPresent()) {
                return Optional.empty();
            }
            only = date.isPresent() ? date : only;
        }
        return only.map(date -> Resolved.day(date, Basis.WEEKDAY,
                new Reason.YearFromWeekday(weekday, java.time.MonthDay.from(date), date.getYear())));
    }

    private Optional<Resolved> hijriDay(MonthDay day) {
        OptionalInt year = hijriYear(day.year(), day.month(), day.day());
        if (year.isEmpty()) {
            return Optional.empty();
        }
        return Calendars.hijriDay(year.getAsInt(), day.month(), day.day())
                .map(date -> Resolved.day(date, Basis.STATED, new Reason.FromHijri(year.getAsInt(), day.month(), day.day())));
    }

    /** The Islamic year that is told, or the latest in which the day had come by the publication. */
    private OptionalInt hijriYear(OptionalInt year, int month, int day) {
        if (year.isPresent() || published.isEmpty()) {
            return year;
        }
        OptionalInt same = Calendars.hijriYear(published.get());
        if (same.isEmpty()) {
            return same;
        }
        boolean ahead = Calendars.hijriDay(same.getAsInt(), month, day).map(date -> date.isAfter(published.get())).orElse(true);
        return OptionalInt.of(ahead ? same.getAsInt() - 1 : same.getAsInt());
    }

    Optional<Resolved> month(Month month) {
        if (month.hijri()) {
            OptionalInt year = hijriYear(month.year(), month.month(), 1);
            return year.isEmpty() ? Optional.empty() : Calendars.hijriMonth(year.getAsInt(), month.month())
                    .map(range -> Resolved.inferred(range, Precision.MONTH, Basis.STATED,
                            new Reason.FromHijri(year.getAsInt(), month.month(), 1)));
        }
        if (month.year().isPresent()) {
            YearMonth of = YearMonth.of(month.year().getAsInt(), month.month());
            return Optional.of(Resolved.stated(Calendars.month(of), Precision.MONTH));
        }
        return monthYear(month).map(year -> Resolved.inferred(Calendars.month(YearMonth.of(year, month.month())), Precision.MONTH,
                Basis.STATED, yearReason(month.shift())));
    }

    private Optional<Integer> monthYear(Month month) {
        return switch (month.shift()) {
            case LAST_YEAR, THIS_YEAR, SAME -> countedYear(month.shift());
            case NEXT, CURRENT -> published.map(LocalDate::getYear);
            case LATEST, PAST, PAST_BUT_ONE -> published.map(anchor -> {
                int ahead = month.month() - anchor.getMonthValue();
                boolean before = ahead > 0 || (ahead == 0 && month.shift() != Shift.LATEST);
                return anchor.getYear() - (before ? 1 : 0) - (month.shift() == Shift.PAST_BUT_ONE ? 1 : 0);
            });
        };
    }

    /** {@code الصيف الماضي}: the latest one that had begun before the season of the publication. */
    Optional<Resolved> season(Season season) {
        if (season.year().isPresent()) {
            return Optional.of(Resolved.stated(Calendars.season(season.year().getAsInt(), season.firstMonth()), Precision.MONTH));
        }
        return published.map(anchor -> {
            DateRange same = Calendars.season(anchor.getYear(), season.firstMonth());
            boolean open = switch (season.shift()) {
                case LAST_YEAR -> true;
                case THIS_YEAR, NEXT -> false;
                case LATEST, CURRENT, SAME -> same.first().isAfter(anchor);
                case PAST, PAST_BUT_ONE -> !same.last().isBefore(anchor);
            };
            return Resolved.inferred(open ? Calendars.season(anchor.getYear() - 1, season.firstMonth()) : same, Precision.MONTH,
                    Basis.STATED, new Reason.YearFromPublication(anchor));
        });
    }
}
