package org.waqai.extract.time;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.arabic.NumberWords;
import org.waqai.arabic.Token;
import org.waqai.extract.reading.Document;
import org.waqai.extract.time.TimeExpression.Ago;
import org.waqai.extract.time.TimeExpression.Anchor;
import org.waqai.extract.time.TimeExpression.Around;
import org.waqai.extract.time.TimeExpression.FromEvent;
import org.waqai.extract.time.TimeExpression.Offset;
import org.waqai.extract.time.TimeExpression.Past;
import org.waqai.extract.time.TimeExpression.Shift;
import org.waqai.extract.time.TimeExpression.Vague;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense.TimeWord.Kind;

/** The grammar of times that are counted from the publication day. */
final class CountedTimeParser {

    /** Larger numbers count no days of the news. */
    private static final int LARGEST = 1000;

    private final Document document;
    private final TimeWords words;
    private final NumberWords numbers;

    CountedTimeParser(Document document, TimeWords words, NumberWords numbers) {
        this.document = document;
        this.words = words;
        this.numbers = numbers;
    }

    /**
     * So many units.
     *
     * @param count 0 where no number is told: {@code أيام}
     * @param definite whether the words have the article: {@code الأيام الثلاثة}
     */
    record Amount(int count, ChronoUnit unit, boolean definite, int next) {
    }

    /** {@code الشهر الجاري}, {@code الأسبوع الماضي}, {@code العام الفائت}, {@code هذا الأسبوع}, {@code الشهر التالي}. */
    Optional<Core> around(int at) {
        boolean pointed = words.is(at, Kind.THIS);
        Optional<Match> unit = one(pointed ? at + 1 : at);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        ChronoUnit of = TimeWords.unit(unit.get());
        int next = unit.get().to();
        if (pointed) {
            return Optional.of(new Core(new Around(of, Shift.CURRENT), next));
        }
        if (words.is(next, Kind.FOLLOWING)) {
            return Optional.of(new Core(new FromEvent(1, of, Anchor.TOLD), next + 1));
        }
        return words.shift(next).map(shift -> new Core(shift.shift() == Shift.SAME
                ? new FromEvent(0, of, Anchor.TOLD)
                : new Around(of, shift.shift()), shift.next()));
    }

    /** {@code مطلع العام}, {@code نهاية الأسبوع}: without an adjective it is this one. */
    Optional<Core> bare(int at) {
        return one(at).map(match -> new Core(new Around(TimeWords.unit(match), Shift.CURRENT), match.to()));
    }

    /** A unit in the singular with its article: {@code الشهر}. */
    private Optional<Match> one(int at) {
        return words.word(at, Kind.UNIT).filter(match -> match.form().definite() && TimeWords.count(match) == 1
                && TimeWords.unit(match) != ChronoUnit.HOURS);
    }

    /** {@code الساعات الـ24 الماضية}, {@code اليومين الماضيين}, {@code الأيام القليلة الماضية}, {@code آخر 48 ساعة}. */
    Optional<Core> past(int at) {
        boolean last = document.token(at).is("اخر") || document.token(at).is("لاخر");
        Optional<Amount> amount = amount(last ? at + 1 : at);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        Amount found = amount.get();
        if (last) {
            return Optional.of(new Core(past(found), found.next()));
        }
        int adjective = document.token(found.next()).is("القليله") || document.token(found.next()).is("المعدوده")
                ? found.next() + 1 : found.next();
        boolean singular = found.count() == 1;
        return words.is(adjective, Kind.PAST) && !singular && found.definite()
                ? Optional.of(new Core(past(found), adjective + 1))
                : Optional.empty();
    }

    private static TimeExpression past(Amount amount) {
        if (amount.count() > 0) {
            return new Past(amount.count(), amount.unit());
        }
        return amount.unit() == ChronoUnit.HOURS ? new Offset(0) : new Vague();
    }

    /** {@code قبل ثلاثة أيام}, {@code قبل نحو أسبوع}, {@code منذ ثلاثة أيام}; {@code قبل أيام} tells no day. */
    Optional<Core> ago(int at, boolean since) {
        boolean before = words.is(at, Kind.AGO);
        if (!before && !since) {
            return Optional.empty();
        }
        return amount(before ? at + 1 : at)
                .filter(amount -> !amount.definite())
                .map(amount -> new Core(amount.count() > 0 || amount.unit() == ChronoUnit.HOURS
                        ? new Ago(amount.count(), amount.unit()) : new Vague(), amount.next()));
    }

    /** {@code ثلاثة أيام}, {@code يومين}, {@code الـ24 ساعة}, {@code الأيام الثلاثة}, {@code نحو أسبوع}. */
    Optional<Amount> amount(int at) {
        int start = document.match(at, HarmSense.Quantity.class).map(Match::to).orElse(at);
        Optional<NumberWords.Parsed> number = number(start).filter(parsed -> parsed.value() <= LARGEST);
        int unitAt = number.map(NumberWords.Parsed::next).orElse(start);
        Optional<Match> unit = words.word(unitAt, Kind.UNIT).filter(match -> !isYearWithNumber(match));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        ChronoUnit of = TimeWords.unit(unit.get());
        boolean definite = unit.get().form().definite();
        if (number.isPresent()) {
            boolean article = document.token(start).text().startsWith("ال") || number.get().prefix().endsWith("ال");
            return Optional.of(new Amount(number.get().value(), of, definite || article, unit.get().to()));
        }
        Optional<NumberWords.Parsed> behind = definite
                ? number(unit.get().to()).filter(parsed -> parsed.value() <= LARGEST)
                : Optional.empty();
        return Optional.of(new Amount(behind.map(NumberWords.Parsed::value).orElse(TimeWords.count(unit.get())), of, definite,
                behind.map(NumberWords.Parsed::next).orElse(unit.get().to())));
    }

    /** {@code عام 2011} is no amount of years. */
    private boolean isYearWithNumber(Match unit) {
        return TimeWords.unit(unit) == ChronoUnit.YEARS && document.token(unit.to()).isNumber();
    }

    private Optional<NumberWords.Parsed> number(int at) {
        Token token = document.token(at);
        boolean article = (token.is("ال") || token.is("ب") || token.is("بال")) && document.token(at + 1).isNumber();
        int start = article ? at + 1 : at;
        return start < document.tokens().size() ? numbers.parse(document.tokens(), start) : Optional.empty();
    }

    /** {@code الأربع والعشرين ساعة الماضية}: whether a number in words with the article stands there. */
    boolean beginsWithNumber(int at) {
        String text = document.token(at).text();
        return text.startsWith("ال") && numbers.isNumberWord(text, 2);
    }

    /** {@code لليوم السادس على التوالي}: it began five days before. Of the hundredth day only that day is told. */
    Optional<Core> dayInARow(int at) {
        Token token = document.token(at);
        if (!token.is("لليوم") && !token.is("لليله")) {
            return Optional.empty();
        }
        OptionalInt ordinal = words.day(at + 1);
        return ordinal.isPresent()
                ? Optional.of(new Core(new Ago(ordinal.getAsInt() - 1, ChronoUnit.DAYS), words.afterDay(at + 1)))
                : Optional.empty();
    }
}
