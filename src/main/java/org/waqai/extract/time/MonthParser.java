package org.waqai.extract.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.arabic.NumberWords;
import org.waqai.arabic.Token;
import org.waqai.arabic.WordForm;
import org.waqai.extract.reading.Document;
import org.waqai.extract.time.TimeExpression.Month;
import org.waqai.extract.time.TimeExpression.Season;
import org.waqai.extract.time.TimeExpression.Shift;
import org.waqai.extract.time.TimeExpression.Year;
import org.waqai.extract.time.TimeWords.Shifted;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense.TimeWord.Kind;

/** The grammar of what is longer than a day: months, seasons, years and their beginnings and ends. */
final class MonthParser {

    private static final int MONTHS = 12;
    private static final int SHORT_NAME = 2;

    private final Document document;
    private final TimeWords words;
    private final NumberWords numbers;
    private final CountedTimeParser counted;

    MonthParser(Document document, TimeWords words, NumberWords numbers, CountedTimeParser counted) {
        this.document = document;
        this.words = words;
        this.numbers = numbers;
        this.counted = counted;
    }

    /** The name of a month with the name that another region gives it: {@code آذار/مارس}, {@code كانون الثاني (يناير)}. */
    private record Name(int month, boolean hijri, boolean twin, int next) {
    }

    /**
     * A month, with its other name, year or adjective.
     *
     * @param alone whether no day stands before it; then only a year, an adjective, its other name, the word شهر or a preposition
     *     make it a month, since مارس and رجب are other words too
     */
    Optional<Core> month(int at, boolean alone) {
        boolean noun = document.token(at).is("شهر") || document.token(at).is("بشهر") || document.token(at).is("لشهر");
        Optional<Name> name = name(at).or(() -> noun ? name(at + 1).or(() -> numbered(at + 1)) : ordinalMonth(at));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Name found = name.get();
        Optional<Core> dated = withYear(found);
        if (dated.isPresent()) {
            return dated;
        }
        Optional<Shifted> shift = words.shift(found.next());
        boolean sure = !alone || noun || shift.isPresent() || found.twin() || isAfterPreposition(at, found.hijri());
        return sure ? Optional.of(new Core(new Month(OptionalInt.empty(), found.month(), found.hijri(),
                shift.map(Shifted::shift).orElse(Shift.LATEST)), shift.map(Shifted::next).orElse(found.next()))) : Optional.empty();
    }

    private Optional<Name> name(int at) {
        Optional<Match> found = words.word(at, Kind.MONTH).filter(match -> !isOtherWord(match));
        boolean hijri = found.isEmpty();
        Optional<Match> name = hijri ? words.word(at, Kind.HIJRI_MONTH) : found;
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(TimeWords.value(name.get()));
        int next = name.get().to();
        Token mark = document.token(next);
        int other = mark.is("/") || mark.is("-") || mark.is("(") || mark.is("او") ? next + 1 : next;
        Optional<Match> twin = words.word(other, Kind.MONTH)
                .filter(match -> !hijri && Integer.parseInt(TimeWords.value(match)) == month);
        int end = twin.map(Match::to).orElse(next);
        boolean closed = twin.isPresent() && mark.is("(") && document.token(end).is(")");
        return Optional.of(new Name(month, hijri, twin.isPresent(), closed ? end + 1 : end));
    }

    /** A preposition and so short a name as آب are more likely one word: باب. */
    private static boolean isOtherWord(Match name) {
        return name.form().preposition() != WordForm.NONE && name.form().stem().length() <= SHORT_NAME;
    }

    /** {@code شهر 3 2020}. */
    private Optional<Name> numbered(int at) {
        int month = document.token(at).isNumber() ? TimeWords.digits(document.token(at).text(), 1, 2) : -1;
        boolean sure = month >= 1 && month <= MONTHS && (words.year(at + 1, false).isPresent() || words.shift(at + 1).isPresent());
        return sure ? Optional.of(new Name(month, false, false, at + 1)) : Optional.empty();
    }

    /** {@code الشهر الثالث من عام 2020}. */
    private Optional<Name> ordinalMonth(int at) {
        Optional<Match> ordinal = document.token(at).is("الشهر") ? words.word(at + 1, Kind.ORDINAL) : Optional.empty();
        return ordinal
                .filter(match -> Integer.parseInt(TimeWords.value(match)) <= MONTHS && yearAt(match.to()) > match.to())
                .map(match -> new Name(Integer.parseInt(TimeWords.value(match)), false, false, match.to()));
    }

    /** The year behind a month: {@code 2018}, {@code من عام 2018}, {@code 1442 هـ}, {@code من العام الماضي}. */
    private Optional<Core> withYear(Name name) {
        int at = yearAt(name.next());
        OptionalInt year = words.year(at, name.hijri());
        if (year.isPresent()) {
            return Optional.of(new Core(new Month(year, name.month(), name.hijri(), Shift.LATEST), afterEra(at + 1)));
        }
        Optional<Match> unit = words.word(at, Kind.UNIT).or(() -> words.word(at - 1, Kind.UNIT))
                .filter(match -> TimeWords.value(match).equals("year:1") && at > name.next());
        return unit.flatMap(match -> words.shift(match.to())).flatMap(shift -> ofYear(shift.shift())
                .map(which -> new Core(new Month(OptionalInt.empty(), name.month(), name.hijri(), which), shift.next())));
    }

    private static Optional<Shift> ofYear(Shift shift) {
        return switch (shift) {
            case PAST -> Optional.of(Shift.LAST_YEAR);
            case CURRENT -> Optional.of(Shift.THIS_YEAR);
            case SAME -> Optional.of(Shift.SAME);
            case LATEST, PAST_BUT_ONE, NEXT, LAST_YEAR, THIS_YEAR -> Optional.empty();
        };
    }

    /** Steps over what may stand between a month and its year. */
    private int yearAt(int next) {
        int at = next;
        if (document.token(at).is("من") || document.token(at).is("،") || document.token(at).is(",") || document.token(at).is("/")
                || document.token(at).is("-")) {
            at++;
        }
        return isYearNoun(at) ? at + 1 : at;
    }

    private boolean isYearNoun(int at) {
        Token token = document.token(at);
        return token.is("عام") || token.is("العام") || token.is("سنه") || token.is("السنه") || token.is("لعام") || token.is("للعام")
                || token.is("بعام") || token.is("وعام") || token.is("لسنه") || token.is("وسنه");
    }

    /** Steps over هـ and م. */
    int afterEra(int at) {
        Token token = document.token(at);
        return token.is("ه") || token.is("م") || token.is("هجري") || token.is("هجريه") || token.is("ميلادي") || token.is("ميلاديه")
                ? at + 1 : at;
    }

    /** "في أيلول": a bare month after a preposition; the Islamic ones are first names too often. */
    private boolean isAfterPreposition(int at, boolean hijri) {
        Token before = document.token(at - 1);
        return !hijri && (before.is("في") || before.is("وفي") || before.is("منذ") || before.is("ومنذ") || before.is("خلال")
                || before.is("بين"));
    }

    /** {@code أواخر تموز الماضي}, {@code مطلع عام 2023}, {@code مطلع الشهر الجاري}: the whole of what they belong to. */
    Optional<Core> phase(int at) {
        Optional<Match> phase = words.word(at, Kind.PHASE);
        if (phase.isEmpty()) {
            return Optional.empty();
        }
        int next = phase.get().to();
        return month(next, false).or(() -> year(next, true)).or(() -> counted.around(next)).or(() -> season(next))
                .or(() -> counted.bare(next));
    }

    /** {@code خريف 2020}, {@code صيف العام الماضي}, {@code الشتاء الماضي}. */
    Optional<Core> season(int at) {
        Optional<Match> season = words.word(at, Kind.SEASON);
        if (season.isEmpty()) {
            return Optional.empty();
        }
        int firstMonth = switch (TimeWords.value(season.get())) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "autumn" -> 9;
            default -> 12;
        };
        int next = season.get().to();
        int yearAt = yearAt(next);
        OptionalInt year = words.year(yearAt, false);
        if (year.isPresent()) {
            return Optional.of(new Core(new Season(year, firstMonth, Shift.LATEST), afterEra(yearAt + 1)));
        }
        boolean ofYear = yearAt > next;
        return words.shift(yearAt)
                .filter(shift -> ofYear || season.get().form().definite())
                .flatMap(shift -> (ofYear ? ofYear(shift.shift()) : Optional.of(shift.shift()))
                        .map(which -> new Core(new Season(OptionalInt.empty(), firstMonth, which), shift.next())));
    }

    /** {@code عام 2007}, {@code سنة ألفين وأربعة عشر}, {@code عامي 2014 و2016}, {@code في 2013}. */
    Optional<Core> year(int at) {
        return year(at, isAfterPreposition(at, false));
    }

    private Optional<Core> year(int at, boolean introduced) {
        Optional<Match> unit = words.word(at, Kind.UNIT).filter(match -> TimeWords.value(match).startsWith("year:"));
        int digits = unit.isPresent() ? at + 1 : at;
        OptionalInt year = words.year(digits, false);
        if (year.isEmpty()) {
            return unit.isPresent() ? spelled(digits) : span(at);
        }
        if (unit.isEmpty() && !introduced) {
            return Optional.empty();
        }
        int joint = document.token(digits + 1).is("و") || document.token(digits + 1).is("-") ? digits + 2 : digits + 1;
        OptionalInt second = joint > digits + 1 ? words.year(joint, false) : OptionalInt.empty();
        TimeExpression first = new Year(year.getAsInt());
        return Optional.of(second.isPresent() && second.getAsInt() > year.getAsInt()
                ? new Core(new TimeExpression.Range(first, new Year(second.getAsInt())), joint + 1)
                : new Core(first, afterEra(digits + 1)));
    }

    private Optional<Core> spelled(int at) {
        return document.token(at).isWord()
                ? numbers.parse(document.tokens(), at)
                        .filter(number -> NumericDates.isYear(number.value(), false))
                        .map(number -> new Core(new Year(number.value()), number.next()))
                : Optional.empty();
    }

    /** {@code في 2014-2016}. */
    private Optional<Core> span(int at) {
        String text = document.token(at).text();
        int dash = document.token(at).isNumber() ? text.indexOf('-') : -1;
        if (dash < 0 || !isAfterPreposition(at, false)) {
            return Optional.empty();
        }
        int first = TimeWords.digits(text.substring(0, dash), 4, 4);
        int last = TimeWords.digits(text.substring(dash + 1), 4, 4);
        return NumericDates.isYear(first, false) && NumericDates.isYear(last, false) && first < last
                ? Optional.of(new Core(new TimeExpression.Range(new Year(first), new Year(last)), at + 1))
                : Optional.empty();
    }
}
