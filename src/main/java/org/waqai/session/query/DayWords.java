package org.waqai.session.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waqai.model.DateRange;

/** Days as people type them: 2021-04-20, 20/4/2021, 2021-04 and 2021, in Latin or Arabic-Indic digits. */
final class DayWords {

    private static final Pattern YEAR_FIRST = pattern("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Pattern DAY_FIRST = pattern("(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})");

    private DayWords() {
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The days that are meant: one, a month or a year. */
    static Optional<DateRange> days(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return days(yearFirst.group(1), Optional.ofNullable(yearFirst.group(2)), Optional.ofNullable(yearFirst.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches()
                ? days(dayFirst.group(3), Optional.of(dayFirst.group(2)), Optional.ofNullable(dayFirst.group(1)))
                : Optional.empty();
    }

    private static Optional<DateRange> days(String year, Optional<String> month, Optional<String> day) {
        try {
            Year whole = Year.of(Integer.parseInt(year));
            if (month.isEmpty()) {
                return Optional.of(new DateRange(whole.atDay(1), whole.atMonth(12).atEndOfMonth()));
            }
            YearMonth part = whole.atMonth(Integer.parseInt(month.get()));
            LocalDate first = part.atDay(day.map(Integer::parseInt).orElse(1));
            return Optional.of(new DateRange(first, day.isPresent() ? first : part.atEndOfMonth()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
