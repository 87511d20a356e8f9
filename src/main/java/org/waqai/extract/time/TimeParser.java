package org.waqai.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waqai.arabic.NumberWords;
import org.waqai.arabic.Token;
import org.waqai.arabic.WordForm;
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

    private final Document document;
    private final TimeWords words;
    private final CountedTimeParser counted;

    TimeParser(Document document, NumberWords numbers) {
        this.document = document;
        this.words = new TimeWords(document);
        this.counted = new CountedTimeParser(document, numbers);
    }

    /** An expression without what stands around it, and the index after it. */
    record Core(TimeExpression expression, int next) {
    }

    Optional<TimeMention> mention(int at) {
        int next = at;
        boolean since = words.word(next, Kind.SINCE).isPresent();
        if (since) {
            next++;
        }
        if (!since && document.token(at).is("حتي")) {
            return Optional.empty();
        }
        Optional<DayPart> part = Optional.empty();
        Optional<Match> partWord = words.word(next, Kind.DAY).isPresent() ? Optional.empty() : words.word(next, Kind.PART);
        if (partWord.isPresent()) {
            part = Optional.of(DayPart.valueOf(TimeWords.value(partWord.get())));
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
        Optional<Match> after = mention.part().isEmpty() ? words.word(mention.to(), Kind.PART) : Optional.empty();
        return after.filter(match -> match.form().preposition() == WordForm.NONE && !match.form().conjunction())
                .map(match -> new TimeMention(mention.from(), match.to(), mention.expression(),
                        Optional.of(DayPart.valueOf(TimeWords.value(match))), mention.since()))
                .orElse(mention);
    }

    private int skipDayNoun(int at) {
        boolean noun = document.token(at).is("يوم") || document.token(at).is("نهار") || document.token(at).is("ويوم");
        return noun && (words.word(at + 1, Kind.WEEKDAY).isPresent() || isNumber(at + 1)) ? at + 1 : at;
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
                .or(() -> counted.around(at))
                .or(() -> counted.ago(at, since))
                .or(() -> counted.fromEvent(at));
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
        Optional<Match> told = words.word(at, Kind.DAY).or(() -> words.word(at, Kind.FUTURE));
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
        TimeExpression offset = new TimeExpression.Offset(Integer.parseInt(TimeWords.value(told.get())));
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
        Optional<Match> first = words.word(at, Kind.WEEKDAY);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.valueOf(TimeWords.value(first.get()));
        int next = first.get().to();
        Optional<Core> dated = monthDay(skip(next), Optional.of(day)).or(() -> weekdayAndDigits(skip(next), day));
        if (dated.isPresent()) {
            return dated;
        }
        int second = document.token(next).is("-") || document.token(next).is("/") ? next + 1 : next;
        Optional<Match> until = words.word(second, Kind.WEEKDAY)
                .filter(match -> DayOfWeek.valueOf(TimeWords.value(match)) == day.plus(1));
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

    private Core shifted(int at, Function<Shift, TimeExpression> expression) {
        Optional<Shift> shift = words.shift(at);
        return new Core(expression.apply(shift.orElse(Shift.LATEST)), shift.isPresent() ? at + 1 : at);
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
        return words.shift(next + 1).map(shift -> new Core(
                new TimeExpression.MonthDay(OptionalInt.empty(), 0, day, Optional.empty(), false, shift), next + 2));
    }

    private OptionalInt dayNumber(int at) {
        Token token = document.token(at);
        if (token.isNumber() && token.text().length() <= 2) {
            int day = Integer.parseInt(token.text().replaceAll("\\D", "0"));
            return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
        }
        return words.word(at, Kind.ORDINAL)
                .map(match -> OptionalInt.of(Integer.parseInt(TimeWords.value(match))))
                .orElse(OptionalInt.empty());
    }

    private int dayEnd(int at) {
        return words.word(at, Kind.ORDINAL).map(Match::to).orElse(at + 1);
    }

    /**
     * A month, with its name of another region ({@code آذار/مارس}), year or adjective.
     *
     * @param alone whether no day stands before it; then only a year, an adjective or the word شهر make it a month, since مارس
     *     and رجب are other words too
     */
    private Optional<Core> month(int at, boolean alone) {
        int start = document.token(at).is("شهر") || document.token(at).is("بشهر") ? at + 1 : at;
        Optional<Match> name = words.word(start, Kind.MONTH).or(() -> words.word(start, Kind.HIJRI_MONTH));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean hijri = ((TimeWord) name.get().sense()).kind() == Kind.HIJRI_MONTH;
        int month = Integer.parseInt(TimeWords.value(name.get()));
        int next = name.get().to();
        int slash = document.token(next).is("/") || document.token(next).is("-") ? next + 1 : next;
        Optional<Match> twin = slash > next ? words.word(slash, Kind.MONTH) : Optional.empty();
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
        if (words.word(at, Kind.PHASE).isEmpty()) {
            return Optional.empty();
        }
        return month(at + 1, false).or(() -> year(at + 1)).or(() -> counted.around(at + 1)).or(() -> season(at + 1));
    }

    private Optional<Core> season(int at) {
        Optional<Match> season = words.word(at, Kind.SEASON);
        if (season.isEmpty()) {
            return Optional.empty();
        }
        int yearAt = document.token(at + 1).is("عام") || document.token(at + 1).is("العام") ? at + 2 : at + 1;
        OptionalInt year = yearNumber(yearAt, false);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        int firstMonth = switch (TimeWords.value(season.get())) {
            case "spring" -> SPRING;
            case "summer" -> 6;
            case "autumn" -> 9;
            default -> 12;
        };
        return Optional.of(new Core(new TimeExpression.Season(year.getAsInt(), firstMonth), yearAt + 1));
    }

    private Optional<Core> year(int at) {
        boolean named = words.word(at, Kind.UNIT).filter(match -> TimeWords.value(match).equals("year:1")).isPresent();
        int digits = named ? at + 1 : at;
        OptionalInt year = yearNumber(digits, false);
        boolean introduced = named || document.token(at - 1).is("في") || document.token(at - 1).is("منذ");
        return year.isPresent() && introduced
                ? Optional.of(new Core(new TimeExpression.Year(year.getAsInt()), digits + 1))
                : Optional.empty();
    }

    private int skip(int at) {
        return document.token(at).is("،") || document.token(at).is(",") || document.token(at).is("الموافق")
                || document.token(at).is("(") || document.token(at).is("-") ? at + 1 : at;
    }

    private boolean isNumber(int at) {
        return document.token(at).isNumber();
    }
}
