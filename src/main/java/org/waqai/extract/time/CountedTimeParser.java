package org.waqai.extract.time;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.waqai.arabic.NumberWords;
import org.waqai.extract.reading.Document;
import org.waqai.extract.time.TimeParser.Core;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.Sense.TimeWord.Kind;

/** The grammar of times that are counted: from the publication day, or from the event told before. */
final class CountedTimeParser {

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;

    private final Document document;
    private final TimeWords words;
    private final NumberWords numbers;

    CountedTimeParser(Document document, NumberWords numbers) {
        this.document = document;
        this.words = new TimeWords(document);
        this.numbers = numbers;
    }

    /** {@code الشهر الجاري}, {@code الأسبوع الماضي}, {@code العام الفائت}. */
    Optional<Core> around(int at) {
        Optional<Match> unit = words.word(at, Kind.UNIT).filter(match -> TimeWords.value(match).endsWith(":1") && match.form().definite());
        return unit.flatMap(match -> words.shift(match.to()).map(shift ->
                new Core(new TimeExpression.Around(unit(TimeWords.value(match)), shift), match.to() + 1)));
    }

    private static ChronoUnit unit(String value) {
        return switch (value.substring(0, value.indexOf(':'))) {
            case "hour" -> ChronoUnit.HOURS;
            case "day" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            case "year" -> ChronoUnit.YEARS;
            default -> throw new IllegalStateException("times.tsv: no unit of time: " + value.toLowerCase(Locale.ROOT));
        };
    }

    /** {@code قبل ثلاثة أيام}, {@code قبل نحو أسبوع}, {@code منذ ثلاثة أيام}. */
    Optional<Core> ago(int at, boolean since) {
        boolean before = words.word(at, Kind.AGO).isPresent();
        if (!before && !since) {
            return Optional.empty();
        }
        return amount(before ? at + 1 : at).map(amount -> new Core(new TimeExpression.Ago(amount.count(), amount.unit()), amount.next()));
    }

    private record Amount(int count, ChronoUnit unit, int next) {
    }

    private Optional<Amount> amount(int at) {
        int start = document.sense(at, Sense.Quantity.class).isPresent() ? at + 1 : at;
        Optional<NumberWords.Parsed> number = numbers.parse(document.tokens(), Math.min(start, document.tokens().size() - 1))
                .filter(parsed -> start < document.tokens().size());
        Optional<Match> unit = words.word(number.map(NumberWords.Parsed::next).orElse(start), Kind.UNIT)
                .filter(match -> !match.form().definite());
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int own = Integer.parseInt(TimeWords.value(unit.get()).substring(TimeWords.value(unit.get()).indexOf(':') + 1));
        int count = number.map(NumberWords.Parsed::value).orElse(own);
        return count == 0 ? Optional.empty() : Optional.of(new Amount(count, unit(TimeWords.value(unit.get())), unit.get().to()));
    }

    /** {@code وقبل هذه الحادثة بنحو أسبوع}, {@code وقبل ذلك بيومين}, {@code حينها}. */
    Optional<Core> fromEvent(int at) {
        if (document.token(at).is("حينها") || document.token(at).is("وقتها") || document.token(at).is("عندها")) {
            return Optional.of(new Core(new TimeExpression.FromEvent(0), at + 1));
        }
        if (words.word(at, Kind.AGO).isEmpty()) {
            return Optional.empty();
        }
        boolean that = document.token(at + 1).is("ذلك");
        boolean event = document.token(at + 1).is("هذه") || document.token(at + 1).is("هذا") || document.token(at + 1).is("تلك");
        if (!that && !event) {
            return Optional.empty();
        }
        int next = that ? at + 2 : at + 3;
        int start = document.token(next).is("بنحو") || document.token(next).is("بحوالي") ? next + 1 : next;
        Optional<Amount> amount = amount(start);
        return amount.map(found -> new Core(new TimeExpression.FromEvent(-days(found)), found.next()));
    }

    private static int days(Amount amount) {
        return switch (amount.unit()) {
            case WEEKS -> amount.count() * DAYS_OF_WEEK;
            case MONTHS -> amount.count() * DAYS_OF_MONTH;
            case HOURS -> 0;
            default -> amount.count();
        };
    }
}
