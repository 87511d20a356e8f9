package org.waqai.session.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.waqai.model.DateRange;
import org.waqai.model.DayPart;
import org.waqai.model.Precision;
import org.waqai.model.When;

/** Days, ranges of days and times of incidents in words. */
final class Dates {

    private static final int FEW_UNITS = 3;

    private final Phrases phrases;

    Dates(Phrases phrases) {
        this.phrases = phrases;
    }

    String when(When when) {
        return switch (when) {
            case When.Undated undated -> phrases.text("when.undated");
            case When.Dated dated -> {
                String days = withPart(dated);
                yield dated.ongoing() ? phrases.text("when.ongoing", days) : days;
            }
        };
    }

    private String withPart(When.Dated dated) {
        DateRange range = dated.range();
        String days = switch (dated.precision()) {
            case DAY -> days(range);
            case MONTH -> months(YearMonth.from(range.first()), YearMonth.from(range.last()));
            case YEAR -> years(range.first().getYear(), range.last().getYear());
        };
        if (dated.part().isEmpty() || dated.precision() != Precision.DAY) {
            return days;
        }
        DayPart part = dated.part().get();
        boolean overnight = part == DayPart.NIGHT && range.last().equals(range.first().plusDays(1));
        return overnight ? phrases.text("when.overnight", days) : phrases.text("when.part", days, phrases.word(part));
    }

    String day(LocalDate day) {
        return phrases.text("date.day", phrases.ordinal(day.getDayOfMonth()), phrases.month(day.getMonth()), year(day.getYear()));
    }

    String dayOfWeek(LocalDate day) {
        return phrases.text("date.dayOfWeek", weekday(day.getDayOfWeek()), day(day));
    }

    String days(DateRange range) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        if (first.equals(last)) {
            return day(first);
        }
        if (first.getYear() != last.getYear()) {
            return fromTo(day(first), day(last));
        }
        if (first.getMonth() != last.getMonth()) {
            return fromTo(dayOfYear(MonthDay.from(first)), day(last));
        }
        String days = phrases.range(phrases.ordinal(first.getDayOfMonth()), phrases.ordinal(last.getDayOfMonth()));
        return phrases.text("date.day", days, phrases.month(last.getMonth()), year(last.getYear()));
    }

    String dayOfYear(MonthDay day) {
        return phrases.text("date.dayOfYear", phrases.ordinal(day.getDayOfMonth()), phrases.month(day.getMonth()));
    }

    String month(YearMonth month) {
        return phrases.text("date.month", phrases.month(month.getMonth()), year(month.getYear()));
    }

    String year(int year) {
        return phrases.ordinal(year);
    }

    String weekday(DayOfWeek day) {
        return phrases.text("DayOfWeek." + day.name().toLowerCase(Locale.ROOT));
    }

    /** In the largest unit of which there are at least three. */
    String duration(DateRange range) {
        if (ChronoUnit.YEARS.between(range.first(), range.endExclusive()) >= FEW_UNITS) {
            return duration(range, ChronoUnit.YEARS);
        }
        boolean months = ChronoUnit.MONTHS.between(range.first(), range.endExclusive()) >= FEW_UNITS;
        return duration(range, months ? ChronoUnit.MONTHS : ChronoUnit.DAYS);
    }

    private String duration(DateRange range, ChronoUnit unit) {
        long count = unit.between(range.first(), range.endExclusive());
        return phrases.counted("duration." + unit.name().toLowerCase(Locale.ROOT), count, phrases.number(count));
    }

    private String months(YearMonth first, YearMonth last) {
        if (first.equals(last)) {
            return month(first);
        }
        return fromTo(first.getYear() == last.getYear() ? phrases.month(first.getMonth()) : month(first), month(last));
    }

    private String years(int first, int last) {
        return first == last ? year(first) : phrases.range(year(first), year(last));
    }

    private String fromTo(String from, String to) {
        return phrases.text("date.fromTo", from, to);
    }
}
