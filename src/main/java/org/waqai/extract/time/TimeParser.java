package org.waqai.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waqai.arabic.NumberWords;
import org.waqai.arabic.Token;
import org.waqai.extract.reading.Document;
import org.waqai.extract.time.TimeExpression.Shift;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense.TimeWord;
import org.waqai.lexicon.Sense.TimeWord.Kind;
import org.waqai.model.DayPart;

/** The grammar of times: since? phase? part-of-day? core. Every method takes a token index and gives what begins there. */
final class TimeParser {

    private static final Pattern DIGITS_DATE = Pattern.compile("(\\d{1,4})[/.-](\\d{1,2})[/.-](\\d{1,4})");
    private static final Set<String> JOINTS = Set.of("من", "شهر", "في", "/", "-", "،", ",", "(", "الموافق", "يوم");
    private static final int SPRING = 3;
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;

    private final Document document;
    private final NumberWords numbers;

    TimeParser(Document document, NumberWords numbers) {
        this.document = document;
        this.numbers = numbers;
    }

    /** An expression without what stands around it, and the index after it. */
    private record Core(TimeExpression expression, int next) {
    }

    Optional<TimeMention> mention(int at) {
        int next = at;
        boolean since = word(next, Kind.SINCE).isPresent();
        if (since) {
            next++;
        }
        if (!since && document.token(at).is("حتي")) {
            return Optional.empty();
        }
        Optional<DayPart> part = Optional.empty();
        Optional<Match> partWord = word(next, Kind.PART);
        if (partWord.isPresent()) {
            part = Optional.of(DayPart.valueOf(value(partWord.get())));
            next = partWord.get().to();
        }
        Optional<Core> core = core(skipDayNoun(next), since);
        if (core.isEmpty() && partWord.isPresent()) {
            return Optional.empty();
        }
        boolean opened = since;
        Optional<DayPart> before = part;
        return core.map(found -> withPartAfter(new TimeMention(at, found.next(), found.expression(), before, opened)));
    }

    /** "أمس ظهرا": the part of the day may stand behind. */
    private TimeMention withPartAfter(TimeMention mention) {
        Optional<Match> after = mention.part().isEmpty() ? word(mention.to(), Kind.PART) : Optional.empty();
        return after.filter(match -> match.form().preposition() == org.waqai.arabic.WordForm.NONE && !match.form().conjunction())
                .map(match -> new TimeMention(mention.from(), match.to(), mention.expression(),
                        Optional.of(DayPart.valueOf(value(match))), mention.since()))
                .orElse(mention);
    }

    private int skipDayNoun(int at) {
        boolean noun = document.token(at).is("يوم") || document.token(at).is("نهار") || document.token(at).is("ويوم");
        return noun && (word(at + 1, Kind.WEEKDAY).isPresent() || isNumber(at + 1)) ? at + 1 : at;
    }

    private Optional<Core> core(int at, boolean since) {
        return digitsDate(at)
                .or(() -> toldDay(at))
                .or(() -> weekday(at))
                .or(() -> monthDay(at, Optional.empty()))
                .or(() -> phase(at))
                .or(() -> month(at, true))
                .or(() -> season(at))
                .or(() -> year(at))
                .or(() -> around(at))
                .or(() -> ago(at, since))
                .or(() -> fromEvent(at));
    }

    private Optional<Core> digitsDate(int at) {
        Token token = document.token(at);
        if (!token.isNumber()) {
            return Optional.empty();
        }
        Matcher matcher = DIGITS_DATE.matcher(token.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int month = Integer.parseInt(matcher.group(2));
        int last = Integer.parseInt(matcher.group(3));
        boolean yearFirst = matcher.group(1).length() == 4;
        return date(yearFirst ? first : last, month, yearFirst ? last : first)
                .map(date -> new Core(day(date, Optional.empty()), at + 1));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < 1900 || year > 2100 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static TimeExpression day(LocalDate date, Optional<DayOfWeek> weekday) {
        return new TimeExpression.MonthDay(
                OptionalInt.of(date.getYear()), date.getMonthValue(), date.getDayOfMonth(), weekday, false, Shift.LATEST);
    }

    /** اليوم، أمس: alone, or with the weekday and the date that it names. */
    private Optional<Core> toldDay(int at) {
        Optional<Match> told = word(at, Kind.DAY).or(() -> word(at, Kind.FUTURE));
        if (told.isEmpty() || document.token(at - 1).is("حتي")) {
            return Optional.empty();
        }
        int next = told.get().to();
        Optional<Core> sequel = sequel(next);
        if (sequel.isPresent()) {
            return sequel;
        }
        int after = skip(next);
        Optional<Core> dated = weekday(after).or(() -> monthDay(after, Optional.empty())).or(() -> digitsDate(after));
        if (dated.isPresent() && dated.get().expression() instanceof TimeExpression.MonthDay) {
            return dated;
        }
        boolean named = dated.isPresent() && after <= next + 1 && isPlainWeekday(dated.get());
        TimeExpression offset = new TimeExpression.Offset(Integer.parseInt(value(told.get())));
        return Optional.of(new Core(offset, named ? dated.get().next() : next));
    }

    private static boolean isPlainWeekday(Core core) {
        return core.expression() instanceof TimeExpression.Weekday weekday && weekday.shift() == Shift.LATEST;
    }

    /** "في اليوم التالي", "اليوم نفسه": counted from the event told before. */
    private Optional<Core> sequel(int at) {
        Token token = document.token(at);
        if (token.is("التالي")) {
            return Optional.of(new Core(new TimeExpression.FromEvent(1), at + 1));
        }
        if (token.is("نفسه") || token.is("ذاته")) {
            return Optional.of(new Core(new TimeExpression.FromEvent(0), at + 1));
        }
        return Optional.empty();
    }

    private Optional<Core> weekday(int at) {
        Optional<Match> first = word(at, Kind.WEEKDAY);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.valueOf(value(first.get()));
        int next = first.get().to();
        Optional<Core> dated = monthDay(skip(next), Optional.of(day)).or(() -> weekdayAndDigits(skip(next), day));
        if (dated.isPresent()) {
            return dated;
        }
        int second = document.token(next).is("-") || document.token(next).is("/") ? next + 1 : next;
        Optional<Match> until = word(second, Kind.WEEKDAY)
                .filter(match -> DayOfWeek.valueOf(value(match)) == day.plus(1));
        if (until.isPresent()) {
            return Optional.of(new Core(
                    new TimeExpression.Weekday(day, Optional.of(day.plus(1)), Shift.LATEST), until.get().to()));
        }
        return Optional.of(shifted(next, shift -> new TimeExpression.Weekday(day, Optional.empty(), shift)));
    }

    private Optional<Core> weekdayAndDigits(int at, DayOfWeek day) {
        return digitsDate(at).map(core -> core.expression() instanceof TimeExpression.MonthDay date
                ? new Core(new TimeExpression.MonthDay(date.year(), date.month(), date.day(), Optional.of(day), false, date.shift()),
                        core.next())
                : core);
    }

    private Core shifted(int at, java.util.function.Function<Shift, TimeExpression> expression) {
        Optional<Shift> shift = shift(at);
        return new Core(expression.apply(shift.orElse(Shift.LATEST)), shift.isPresent() ? at + 1 : at);
    }

    private Optional<Shift> shift(int at) {
        if (word(at, Kind.PAST).isPresent()) {
            return Optional.of(Shift.PAST);
        }
        if (word(at, Kind.CURRENT).isPresent()) {
            return Optional.of(Shift.CURRENT);
        }
        return word(at, Kind.NEXT).map(match -> Shift.NEXT);
    }

    /** {@code 25 من نيسان 2021}, {@code الخامس من أيلول}, {@code 5 تشرين الأول/أكتوبر الماضي}. */
    private Optional<Core> monthDay(int at, Optional<DayOfWeek> weekday) {
        OptionalInt day = dayNumber(at);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int next = dayEnd(at);
        for (int skipped = 0; skipped < 2 && JOINTS.contains(document.token(next).text()); skipped++) {
            next++;
        }
        Optional<Core> month = month(next, false);
        if (month.isEmpty() || !(month.get().expression() instanceof TimeExpression.Month found)) {
            return sameMonth(at, next, day.getAsInt());
        }
        return Optional.of(new Core(
                new TimeExpression.MonthDay(found.year(), found.month(), day.getAsInt(), weekday, found.hijri(), found.shift()),
                month.get().next()));
    }

    /** {@code السابع من الشهر الجاري}: told as so many days into the month around the publication. */
    private Optional<Core> sameMonth(int at, int next, int day) {
        if (next == dayEnd(at) || !document.token(next).is("الشهر")) {
            return Optional.empty();
        }
        return shift(next + 1).map(shift -> new Core(
                new TimeExpression.MonthDay(OptionalInt.empty(), 0, day, Optional.empty(), false, shift), next + 2));
    }

    private OptionalInt dayNumber(int at) {
        Token token = document.token(at);
        if (token.isNumber() && token.text().length() <= 2) {
            int day = Integer.parseInt(token.text().replaceAll("\\D", "0"));
            return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
        }
        return word(at, Kind.ORDINAL).map(match -> OptionalInt.of(Integer.parseInt(value(match)))).orElse(OptionalInt.empty());
    }

    private int dayEnd(int at) {
        return word(at, Kind.ORDINAL).map(Match::to).orElse(at + 1);
    }

    /**
     * A month, with its name of another region ({@code آذار/مارس}), year or adjective.
     *
     * @param alone whether no day stands before it; then only a year, an adjective or the word شهر make it a month, since مارس
     *     and رجب are other words too
     */
    private Optional<Core> month(int at, boolean alone) {
        int start = document.token(at).is("شهر") || document.token(at).is("بشهر") ? at + 1 : at;
        Optional<Match> name = word(start, Kind.MONTH).or(() -> word(start, Kind.HIJRI_MONTH));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean hijri = ((TimeWord) name.get().sense()).kind() == Kind.HIJRI_MONTH;
        int month = Integer.parseInt(value(name.get()));
        int next = name.get().to();
        int slash = document.token(next).is("/") || document.token(next).is("-") ? next + 1 : next;
        Optional<Match> twin = slash > next ? word(slash, Kind.MONTH) : Optional.empty();
        next = twin.map(Match::to).orElse(next);
        if (document.token(next).is(")")) {
            next++;
        }
        int yearAt = document.token(next).is("من") || document.token(next).is("عام") || document.token(next).is("العام")
                || document.token(next).is("سنه") || document.token(next).is("،") ? next + 1 : next;
        yearAt = document.token(yearAt).is("عام") || document.token(yearAt).is("العام") ? yearAt + 1 : yearAt;
        OptionalInt year = yearNumber(yearAt, hijri);
        if (year.isPresent()) {
            int end = document.token(yearAt + 1).is("ه") || document.token(yearAt + 1).is("م") ? yearAt + 2 : yearAt + 1;
            return Optional.of(new Core(new TimeExpression.Month(year, month, hijri, Shift.LATEST), end));
        }
        Core shifted = shifted(next, shift -> new TimeExpression.Month(OptionalInt.empty(), month, hijri, shift));
        boolean sure = !alone || start > at || shifted.next() > next || twin.isPresent() || isAfterIn(at, hijri);
        return sure ? Optional.of(shifted) : Optional.empty();
    }

    /** "في أيلول": a bare month after a preposition; the Islamic ones are first names too often. */
    private boolean isAfterIn(int at, boolean hijri) {
        return !hijri && (document.token(at - 1).is("في") || document.token(at - 1).is("منذ"));
    }

    private OptionalInt yearNumber(int at, boolean hijri) {
        Token token = document.token(at);
        if (!token.isNumber() || token.text().length() != 4 || !token.text().chars().allMatch(Character::isDigit)) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(token.text());
        boolean plausible = hijri ? year >= 1400 && year < 1500 : year >= 1900 && year < 2100;
        return plausible ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** {@code أواخر تموز الماضي}, {@code مطلع عام 2023}, {@code مطلع الشهر الجاري}: the whole of what they belong to. */
    private Optional<Core> phase(int at) {
        if (word(at, Kind.PHASE).isEmpty()) {
            return Optional.empty();
        }
        return month(at + 1, false).or(() -> year(at + 1)).or(() -> around(at + 1)).or(() -> season(at + 1));
    }

    private Optional<Core> season(int at) {
        Optional<Match> season = word(at, Kind.SEASON);
        if (season.isEmpty()) {
            return Optional.empty();
        }
        int yearAt = document.token(at + 1).is("عام") || document.token(at + 1).is("العام") ? at + 2 : at + 1;
        OptionalInt year = yearNumber(yearAt, false);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        int firstMonth = switch (value(season.get())) {
            case "spring" -> SPRING;
            case "summer" -> 6;
            case "autumn" -> 9;
            default -> 12;
        };
        return Optional.of(new Core(new TimeExpression.Season(year.getAsInt(), firstMonth), yearAt + 1));
    }

    private Optional<Core> year(int at) {
        boolean named = word(at, Kind.UNIT).filter(match -> value(match).equals("year:1")).isPresent();
        int digits = named ? at + 1 : at;
        OptionalInt year = yearNumber(digits, false);
        boolean introduced = named || document.token(at - 1).is("في") || document.token(at - 1).is("منذ");
        return year.isPresent() && introduced
                ? Optional.of(new Core(new TimeExpression.Year(year.getAsInt()), digits + 1))
                : Optional.empty();
    }

    /** {@code الشهر الجاري}, {@code الأسبوع الماضي}, {@code العام الفائت}. */
    private Optional<Core> around(int at) {
        Optional<Match> unit = word(at, Kind.UNIT).filter(match -> value(match).endsWith(":1") && match.form().definite());
        return unit.flatMap(match -> shift(match.to()).map(shift ->
                new Core(new TimeExpression.Around(unit(value(match)), shift), match.to() + 1)));
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
    private Optional<Core> ago(int at, boolean since) {
        boolean before = word(at, Kind.AGO).isPresent();
        if (!before && !since) {
            return Optional.empty();
        }
        return amount(before ? at + 1 : at).map(amount -> new Core(new TimeExpression.Ago(amount.count(), amount.unit()), amount.next()));
    }

    private record Amount(int count, ChronoUnit unit, int next) {
    }

    private Optional<Amount> amount(int at) {
        int start = document.sense(at, org.waqai.lexicon.Sense.Quantity.class).isPresent() ? at + 1 : at;
        Optional<NumberWords.Parsed> number = numbers.parse(document.tokens(), Math.min(start, document.tokens().size() - 1))
                .filter(parsed -> start < document.tokens().size());
        Optional<Match> unit = word(number.map(NumberWords.Parsed::next).orElse(start), Kind.UNIT)
                .filter(match -> !match.form().definite());
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int own = Integer.parseInt(value(unit.get()).substring(value(unit.get()).indexOf(':') + 1));
        int count = number.map(NumberWords.Parsed::value).orElse(own);
        return count == 0 ? Optional.empty() : Optional.of(new Amount(count, unit(value(unit.get())), unit.get().to()));
    }

    /** {@code وقبل هذه الحادثة بنحو أسبوع}, {@code وقبل ذلك بيومين}, {@code حينها}. */
    private Optional<Core> fromEvent(int at) {
        if (document.token(at).is("حينها") || document.token(at).is("وقتها") || document.token(at).is("عندها")) {
            return Optional.of(new Core(new TimeExpression.FromEvent(0), at + 1));
        }
        if (word(at, Kind.AGO).isEmpty()) {
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

    private int skip(int at) {
        return document.token(at).is("،") || document.token(at).is(",") || document.token(at).is("الموافق")
                || document.token(at).is("(") || document.token(at).is("-") ? at + 1 : at;
    }

    private boolean isNumber(int at) {
        return document.token(at).isNumber();
    }

    private Optional<Match> word(int at, Kind kind) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof TimeWord word && word.kind() == kind && !match.form().pronoun()) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    private static String value(Match match) {
        return ((TimeWord) match.sense()).value();
    }
}
