package org.waqai.extract.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.arabic.Token;
import org.waqai.extract.reading.Document;
import org.waqai.extract.time.TimeExpression.MonthDay;
import org.waqai.extract.time.TimeExpression.Shift;
import org.waqai.lexicon.Sense.TimeWord.Kind;

/**
 * Dates written in digits: {@code 25/3/2019}, {@code 2019-03-25}, {@code 25.3.2019}, {@code 25 / 3 / 2019}, {@code 25\3\2019},
 * {@code 25/3/19}, and behind a word that announces a date {@code 25/3}. The day stands before the month; where it can only be the
 * other way round, it is.
 */
final class NumericDates {

    private static final int NONE = -1;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;
    private static final int LAST_SHORT_YEAR = 40;
    private static final String SEPARATORS = "/-.";

    private final Document document;
    private final TimeWords words;

    NumericDates(Document document, TimeWords words) {
        this.document = document;
        this.words = words;
    }

    /** Whether a number is a year that news speaks of. */
    static boolean isYear(int year, boolean hijri) {
        return hijri ? year >= 1400 && year < 1500 : year >= 1900 && year < 2100;
    }

    /** The numbers of a date, the third {@link #NONE} where there are two, and the index after it. */
    private record Parts(int first, int second, int third, char separator, int next) {
    }

    Optional<Core> at(int at) {
        if (!document.token(at).isNumber()) {
            return Optional.empty();
        }
        Optional<Parts> parts = parts(at);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Parts found = parts.get();
        return (found.third() == NONE ? dayAndMonth(found, at) : full(found)).map(day -> new Core(day, found.next()));
    }

    /** The two or three numbers of one token, or of tokens with a separator between each two. */
    private Optional<Parts> parts(int at) {
        int[] numbers = {NONE, NONE, NONE};
        String text = document.token(at).text();
        int count = 0;
        char separator = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : 0;
            if (c >= '0' && c <= '9') {
                continue;
            }
            int number = TimeWords.digits(text.substring(start, i), 1, 4);
            boolean strange = c != 0 && (SEPARATORS.indexOf(c) < 0 || (separator != 0 && separator != c));
            if (number < 0 || count == 3 || strange) {
                return Optional.empty();
            }
            numbers[count++] = number;
            separator = c == 0 ? separator : c;
            start = i + 1;
        }
        return count > 1 ? Optional.of(new Parts(numbers[0], numbers[1], numbers[2], separator, at + 1)) : spaced(at, numbers);
    }

    private Optional<Parts> spaced(int at, int[] numbers) {
        Token mark = document.token(at + 1);
        char separator = mark.isMark('/') || mark.isMark('-') || mark.isMark('\\') ? mark.text().charAt(0) : 0;
        if (separator == 0) {
            return Optional.empty();
        }
        for (int i = 1; i < numbers.length; i++) {
            Token number = document.token(at + 2 * i);
            numbers[i] = document.token(at + 2 * i - 1).isMark(separator) && number.isNumber()
                    ? TimeWords.digits(number.text(), 1, 4) : -1;
            if (numbers[i] < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Parts(numbers[0], numbers[1], numbers[2], separator, at + 5));
    }

    private Optional<TimeExpression> full(Parts parts) {
        if (parts.first() >= CENTURY) {
            return day(parts.first(), parts.second(), parts.third());
        }
        boolean shortYear = parts.third() <= LAST_SHORT_YEAR && parts.separator() != '.';
        return day(shortYear ? THIS_CENTURY + parts.third() : parts.third(), parts.second(), parts.first());
    }

    /** The month and the day, turned round where the first cannot be a month. */
    private static Optional<TimeExpression> day(int year, int month, int day) {
        boolean hijri = isYear(year, true);
        boolean turned = month > MONTHS && day <= MONTHS;
        int first = turned ? day : month;
        int second = turned ? month : day;
        boolean exists = first >= 1 && first <= MONTHS && second >= 1 && second <= DAYS;
        return exists && (hijri || isYear(year, false))
                ? Optional.of(new MonthDay(OptionalInt.of(year), first, second, Optional.empty(), hijri, Shift.LATEST))
                : Optional.empty();
    }

    /** {@code يوم 25/3}; elsewhere two numbers are a fraction, a score or a span. */
    private Optional<TimeExpression> dayAndMonth(Parts parts, int at) {
        boolean dated = parts.second() >= 1 && parts.second() <= MONTHS && parts.first() >= 1 && parts.first() <= DAYS;
        return dated && isAnnounced(at)
                ? Optional.of(new MonthDay(OptionalInt.empty(), parts.second(), parts.first(), Optional.empty(), false, Shift.LATEST))
                : Optional.empty();
    }

    private boolean isAnnounced(int at) {
        Token before = document.token(at - 1);
        boolean noun = before.is("يوم") || before.is("بتاريخ") || before.is("تاريخ") || before.is("الموافق") || before.is("ليله");
        return noun || words.is(at - 1, Kind.WEEKDAY) || words.is(at - 1, Kind.DAY) || words.is(at - 1, Kind.SINCE)
                || words.is(at - 2, Kind.WEEKDAY);
    }
}
