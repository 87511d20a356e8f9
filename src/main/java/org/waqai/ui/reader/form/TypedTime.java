package org.waqai.ui.reader.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waqai.model.DateRange;
import org.waqai.model.Precision;
import org.waqai.ui.fx.TypedDay;

/** A day, month or year as people type it: {@code 2021-04-20}, {@code 20/4/2021}, {@code 2021-04}, {@code 2021}. */
record TypedTime(DateRange range, Precision precision) {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern YEAR = Pattern.compile("\\d{4}", Pattern.UNICODE_CHARACTER_CLASS);

    /** What was typed, or empty when it is no time. */
    static Optional<TypedTime> parse(String text) {
        String typed = text.strip();
        Optional<LocalDate> day = TypedDay.parse(typed);
        if (day.isPresent()) {
            return Optional.of(new TypedTime(DateRange.of(day.get()), Precision.DAY));
        }
        Matcher month = MONTH.matcher(typed);
        if (month.matches()) {
            return month(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
        }
        return YEAR.matcher(typed).matches() ? Optional.of(year(Integer.parseInt(typed))) : Optional.empty();
    }

    private static Optional<TypedTime> month(int year, int number) {
        try {
            YearMonth month = YearMonth.of(year, number);
            return Optional.of(new TypedTime(new DateRange(month.atDay(1), month.atEndOfMonth()), Precision.MONTH));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static TypedTime year(int year) {
        return new TypedTime(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), Precision.YEAR);
    }

    /** From the first day of this time to the last one of the other, as exact as the less exact of the two; empty if that ends first. */
    Optional<TypedTime> to(TypedTime last) {
        return last.range.last().isBefore(range.first())
                ? Optional.empty()
                : Optional.of(new TypedTime(
                        new DateRange(range.first(), last.range.last()),
                        precision.compareTo(last.precision) >= 0 ? precision : last.precision));
    }

    /** How one types the first of these days. */
    static String first(DateRange range, Precision precision) {
        return typed(range.first(), precision);
    }

    /** How one types the last of these days; empty when the first says it all. */
    static String last(DateRange range, Precision precision) {
        String last = typed(range.last(), precision);
        return last.equals(first(range, precision)) ? "" : last;
    }

    private static String typed(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY -> day.toString();
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
        };
    }
}
