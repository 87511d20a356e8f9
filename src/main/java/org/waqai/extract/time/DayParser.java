package org.waqai.extract.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.arabic.Token;
import org.waqai.extract.reading.Document;
import org.waqai.extract.time.TimeExpression.MonthDay;
import org.waqai.extract.time.TimeExpression.Shift;
import org.waqai.extract.time.TimeExpression.Weekday;
import org.waqai.extract.time.TimeWords.Shifted;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense.TimeWord.Kind;

/** The grammar of days: told ones (اليوم), weekdays, days of a month, and nights and spans from one day to another. */
final class DayParser {

    private static final int LAST_DAY = 31;

    private final Document document;
    private final TimeWords words;
    private final NumericDates numeric;
    private final MonthParser months;
    private final EventTimeParser sequels;

    DayParser(Document document, TimeWords words, MonthParser months, EventTimeParser sequels) {
        this.document = document;
        this.words = words;
        this.numeric = new NumericDates(document, words);
        this.months = months;
        this.sequels = sequels;
    }

    Optional<Core> parse(int at) {
        return told(at).or(() -> weekday(at)).or(() -> date(at));
    }

    /** A date, also one that both calendars tell: then the Gregorian one counts. */
    private Optional<Core> date(int at) {
        Optional<Core> first = numeric.at(at).or(() -> monthDay(at)).or(() -> monthFirst(at));
        if (first.isEmpty() || !(first.get().expression() instanceof MonthDay day)) {
            return first;
        }
        int other = afterJoint(first.get().next());
        Optional<Core> second = numeric.at(other).or(() -> monthDay(other))
                .filter(core -> core.expression() instanceof MonthDay twin && twin.hijri() != day.hijri());
        return second.map(twin -> day.hijri() ? twin : first.get().endingAt(twin.next())).or(() -> first);
    }

    private int afterJoint(int at) {
        int next = months.afterEra(at);
        Token token = document.token(next);
        boolean joint = token.is("الموافق") || token.is("الموافقه") || token.is("الموافقين") || token.isMark('(') || token.isMark('-')
                || token.isMark('/') || token.is("،");
        return joint ? (document.token(next + 1).is("ل") || document.token(next + 1).is("الموافق") ? next + 2 : next + 1) : next;
    }

    /** اليوم، أمس: alone, or with the weekday and the date that it names. */
    private Optional<Core> told(int at) {
        Optional<Match> told = words.word(at, Kind.DAY).or(() -> words.word(at, Kind.FUTURE));
        if (told.isEmpty()) {
            return Optional.empty();
        }
        int next = told.get().to();
        Optional<Core> sequel = sequels.sequel(next);
        if (sequel.isPresent()) {
            return sequel;
        }
        int after = skip(next);
        Optional<Core> dated = weekday(after).or(() -> date(after));
        if (dated.isPresent() && dated.get().expression() instanceof MonthDay) {
            return dated;
        }
        boolean named = dated.isPresent() && dated.get().expression() instanceof Weekday weekday && weekday.shift() == Shift.LATEST;
        TimeExpression offset = new TimeExpression.Offset(Integer.parseInt(TimeWords.value(told.get())));
        return Optional.of(new Core(offset, named ? dated.get().next() : next));
    }

    private Optional<Core> weekday(int at) {
        Optional<Match> first = words.word(at, Kind.WEEKDAY);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek day = TimeWords.weekday(first.get());
        int next = first.get().to();
        Optional<Core> dated = date(skip(next))
                .map(core -> core.expression() instanceof MonthDay date ? new Core(date.on(day), core.next()) : core);
        if (dated.isPresent()) {
            return dated;
        }
        Optional<Match> until = words.word(afterNightJoint(next), Kind.WEEKDAY)
                .filter(match -> TimeWords.weekday(match) == day.plus(1));
        int end = until.map(Match::to).orElse(next);
        Optional<Shifted> shift = words.shift(end);
        return Optional.of(new Core(new Weekday(day, until.map(TimeWords::weekday), shift.map(Shifted::shift).orElse(Shift.LATEST)),
                shift.map(Shifted::next).orElse(end)));
    }

    /** What stands between the two days of a night: {@code الثلاثاء-الأربعاء}, {@code السبت على الأحد}. */
    private int afterNightJoint(int at) {
        Token token = document.token(at);
        return token.isMark('-') || token.isMark('/') || token.is("علي") || token.is("الي") ? at + 1 : at;
    }

    /** {@code 25 من نيسان 2021}, {@code الخامس من أيلول}, {@code 3-7 أيار}, {@code بين 3 و7 من أيار الماضي}. */
    private Optional<Core> monthDay(int at) {
        OptionalInt day = words.day(at);
        if (day.isEmpty()) {
            return twoInOne(at);
        }
        int next = words.afterDay(at);
        Optional<Core> one = ofMonth(next, day.getAsInt());
        if (one.isPresent()) {
            return one;
        }
        int joint = afterDayJoint(next);
        OptionalInt last = joint > next || document.token(next).text().startsWith("و") ? words.day(joint) : OptionalInt.empty();
        return last.isPresent() ? lastOf(words.afterDay(joint), day.getAsInt(), last.getAsInt()) : Optional.empty();
    }

    private int afterDayJoint(int at) {
        Token token = document.token(at);
        boolean joint = token.isMark('-') || token.isMark('/') || token.is("الي") || token.is("حتي") || token.is("وحتي");
        return joint ? at + 1 : at;
    }

    /** The token {@code 3-7} or {@code 12/13} before a month. */
    private Optional<Core> twoInOne(int at) {
        String text = document.token(at).text();
        int joint = document.token(at).isNumber() ? Math.max(text.indexOf('-'), text.indexOf('/')) : -1;
        if (joint < 0) {
            return Optional.empty();
        }
        int first = TimeWords.digits(text.substring(0, joint), 1, 2);
        int last = TimeWords.digits(text.substring(joint + 1), 1, 2);
        return first >= 1 && last <= LAST_DAY ? lastOf(at + 1, first, last) : Optional.empty();
    }

    /** The last of two or more days: {@code 12 و13 و14 آب}. */
    private Optional<Core> lastOf(int next, int first, int last) {
        OptionalInt later = document.token(next).text().startsWith("و") ? words.day(next) : OptionalInt.empty();
        if (later.isPresent() && later.getAsInt() > last) {
            return lastOf(words.afterDay(next), first, later.getAsInt());
        }
        return ofMonth(next, last).filter(core -> first < last)
                .map(core -> core.expression() instanceof MonthDay day
                        ? new Core(new TimeExpression.Range(day.withDay(first), day), core.next())
                        : core);
    }

    private Optional<Core> ofMonth(int next, int day) {
        int at = afterOf(next);
        Optional<Core> month = months.month(at, false);
        if (month.isPresent() && month.get().expression() instanceof TimeExpression.Month found) {
            return Optional.of(new Core(
                    new MonthDay(found.year(), found.month(), day, Optional.empty(), found.hijri(), found.shift()), month.get().next()));
        }
        return at > next && document.token(at).is("الشهر") ? sameMonth(at + 1, day) : ofIt(next, day);
    }

    private int afterOf(int next) {
        Token token = document.token(next);
        int at = token.is("من") || token.isMark('/') || token.isMark('-') ? next + 1 : next;
        return document.token(at).is("شهر") || document.token(at).is("لشهر") ? at + 1 : at;
    }

    /** {@code السابع من الشهر الجاري}: told as so many days into the month around the publication or the one told before. */
    private Optional<Core> sameMonth(int at, int day) {
        return words.shift(at).map(shift -> new Core(
                new MonthDay(OptionalInt.empty(), 0, day, Optional.empty(), false, shift.shift()), shift.next()));
    }

    /** {@code في الخامس منه}: of the month told before. */
    private Optional<Core> ofIt(int next, int day) {
        return document.token(next).is("منه")
                ? Optional.of(new Core(new MonthDay(OptionalInt.empty(), 0, day, Optional.empty(), false, Shift.SAME), next + 1))
                : Optional.empty();
    }

    /** {@code مايو 12, 2019}. */
    private Optional<Core> monthFirst(int at) {
        Optional<Match> month = words.word(at, Kind.MONTH);
        if (month.isEmpty() || !document.token(month.get().to()).isNumber()) {
            return Optional.empty();
        }
        int dayAt = month.get().to();
        OptionalInt day = words.day(dayAt);
        int yearAt = document.token(dayAt + 1).is(",") || document.token(dayAt + 1).is("،") ? dayAt + 2 : dayAt + 1;
        OptionalInt year = words.year(yearAt, false);
        return day.isPresent() && year.isPresent()
                ? Optional.of(new Core(new MonthDay(year, Integer.parseInt(TimeWords.value(month.get())), day.getAsInt(),
                        Optional.empty(), false, Shift.LATEST), yearAt + 1))
                : Optional.empty();
    }

    private int skip(int at) {
        Token token = document.token(at);
        return token.is("،") || token.is(",") || token.is("الموافق") || token.isMark('(') || token.isMark('-') || token.isMark('/')
                ? at + 1 : at;
    }
}
