package org.waqai.load;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The day of publication as feeds, tables and pages write it: ISO 8601, RFC 1123, {@code 25/4/2021} (the day first, as is usual
 * in Arabic), {@code 25 نيسان 2021}, {@code April 25, 2021}. It is the day that is written, whatever the time zone.
 */
final class PublicationDate {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    /** Seconds since 1970 below this are a year or some other number. */
    private static final long FIRST_SECOND = 100_000_000;
    private static final long FIRST_MILLISECOND = 100_000_000_000L;
    private static final int ARABIC_INDIC_ZERO = 0x0660;
    private static final int PERSIAN_ZERO = 0x06f0;

    private static final Map<String, Month> MONTHS = months();
    private static final String MONTH = MONTHS.keySet().stream()
            .sorted((one, other) -> other.length() - one.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(", ")"));

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?<!\\d)(\\d{1,2})\\s*(?:من\\s+)?" + MONTH + "(?:\\s*/\\s*" + MONTH + ")?[\\s،,.]+(\\d{4})(?!\\d)");
    private static final Pattern NAME_FIRST = Pattern.compile("(?iu)" + MONTH + "\\.?\\s+(\\d{1,2})[،,]?\\s+(\\d{4})(?!\\d)");

    private PublicationDate() {
    }

    /** The first date in a short text, such as the line under a headline; empty when it holds none. */
    static Optional<LocalDate> find(String text) {
        String digits = latinDigits(text);
        return first(YEAR_FIRST, digits, m -> day(m.group(1), m.group(3), m.group(4)))
                .or(() -> first(NAMED, digits, m -> named(m.group(4), m.group(2), m.group(1))))
                .or(() -> first(NAME_FIRST, digits, m -> named(m.group(3), m.group(1), m.group(2))))
                .or(() -> first(DAY_FIRST, digits, m -> day(m.group(4), m.group(3), m.group(1))
                        .or(() -> day(m.group(4), m.group(1), m.group(3)))));
    }

    /** A point in time counted in seconds or milliseconds since 1970, as a day in UTC; empty for any other number. */
    static Optional<LocalDate> ofEpoch(long count) {
        if (count < FIRST_SECOND) {
            return Optional.empty();
        }
        Instant instant = count < FIRST_MILLISECOND ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count);
        return Optional.of(instant.atOffset(ZoneOffset.UTC).toLocalDate()).filter(PublicationDate::isLikely);
    }

    /** Reads one date out of a match. */
    @FunctionalInterface
    private interface Reader {

        Optional<LocalDate> read(Matcher match);
    }

    private static Optional<LocalDate> first(Pattern pattern, String text, Reader reader) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            Optional<LocalDate> day = reader.read(match);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        Month named = MONTHS.get(month.toLowerCase(Locale.ROOT));
        return named == null ? Optional.empty() : day(year, Integer.toString(named.getValue()), day);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(PublicationDate::isLikely);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** As they are called from Baghdad to Rabat, and in English. */
    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            for (String country : List.of("SY", "EG", "DZ", "MA")) {
                String name = month.getDisplayName(TextStyle.FULL, Locale.of("ar", country));
                months.put(name, month);
                months.put(name.replaceAll("[أإآ]", "ا"), month);
            }
            months.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
            months.put(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
        }
        return months;
    }

    private static String latinDigits(String text) {
        StringBuilder digits = new StringBuilder(text);
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= ARABIC_INDIC_ZERO && c <= ARABIC_INDIC_ZERO + 9) {
                digits.setCharAt(i, (char) ('0' + c - ARABIC_INDIC_ZERO));
            } else if (c >= PERSIAN_ZERO && c <= PERSIAN_ZERO + 9) {
                digits.setCharAt(i, (char) ('0' + c - PERSIAN_ZERO));
            }
        }
        return digits.toString();
    }
}
