package org.waqai.extract.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.waqai.arabic.Token;
import org.waqai.extract.reading.Document;
import org.waqai.extract.time.TimeExpression.Shift;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense.TimeWord;
import org.waqai.lexicon.Sense.TimeWord.Kind;

/** The words of time in a document, by their class, and the numbers that dates are made of. */
final class TimeWords {

    private static final Set<Kind> BEGINNING = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Kind.PAST, Kind.PAST_BUT_ONE,
            Kind.CURRENT, Kind.SAME, Kind.NEXT, Kind.FOLLOWING, Kind.FIRST_TIME, Kind.ANNIVERSARY, Kind.NAMED_AFTER)));
    private static final int LAST_DAY = 31;
    private static final int DIGITS_OF_YEAR = 4;

    private final Document document;

    /** The tokens with which an expression may begin. */
    private final BitSet beginning = new BitSet();

    /** The tokens at which words of each kind begin: few, so that most questions are answered here. */
    private final Map<Kind, BitSet> kinds = new EnumMap<>(Kind.class);

    TimeWords(Document document) {
        this.document = document;
        for (Match match : document.matches(TimeWord.class)) {
            Kind kind = ((TimeWord) match.sense()).kind();
            if (BEGINNING.contains(kind)) {
                beginning.set(match.from());
            }
            if (!match.form().pronoun()) {
                kinds.computeIfAbsent(kind, first -> new BitSet()).set(match.from());
            }
        }
    }

    /** An adjective that tells which one is meant, and the index after it. */
    record Shifted(Shift shift, int next) {
    }

    /** Whether an expression of time can begin at a token: with a number or a word of the table. */
    boolean canBegin(int at) {
        Token token = document.token(at);
        if (token.isNumber()) {
            return true;
        }
        return (at >= 0 && beginning.get(at)) || (token.is("ال") && document.token(at + 1).isNumber());
    }

    Optional<Match> word(int at, Kind kind) {
        if (!is(at, kind)) {
            return Optional.empty();
        }
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof TimeWord word && word.kind() == kind && !match.form().pronoun()) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    boolean is(int at, Kind kind) {
        BitSet tokens = kinds.get(kind);
        return tokens != null && at >= 0 && tokens.get(at);
    }

    /** What the table writes beside the word. */
    static String value(Match match) {
        return ((TimeWord) match.sense()).value();
    }

    static DayOfWeek weekday(Match match) {
        return DayOfWeek.valueOf(value(match));
    }

    /** The unit of {@code week:2}. */
    static ChronoUnit unit(Match match) {
        return switch (value(match).charAt(0)) {
            case 'h' -> ChronoUnit.HOURS;
            case 'd' -> ChronoUnit.DAYS;
            case 'w' -> ChronoUnit.WEEKS;
            case 'm' -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }

    /** The 2 of {@code week:2}; 0 where a number stands before the word. */
    static int count(Match match) {
        return value(match).charAt(value(match).length() - 1) - '0';
    }

    /** The adjective behind a month, weekday or unit. */
    Optional<Shifted> shift(int at) {
        if (!document.has(at, TimeWord.class)) {
            return Optional.empty();
        }
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof TimeWord word && !match.form().pronoun()) {
                Optional<Shift> shift = shift(word.kind());
                if (shift.isPresent()) {
                    return Optional.of(new Shifted(shift.get(), match.to()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Shift> shift(Kind kind) {
        return switch (kind) {
            case PAST -> Optional.of(Shift.PAST);
            case PAST_BUT_ONE -> Optional.of(Shift.PAST_BUT_ONE);
            case CURRENT -> Optional.of(Shift.CURRENT);
            case SAME -> Optional.of(Shift.SAME);
            case NEXT -> Optional.of(Shift.NEXT);
            case WEEKDAY, MONTH, HIJRI_MONTH, PART, DAY, FUTURE, ORDINAL, UNIT, FOLLOWING, SEASON, PHASE, AGO, AFTER, SINCE, UNTIL, FROM,
                    BETWEEN, THEN, BESIDE, LASTING, MORROW, VAGUE, THIS, FIRST_TIME, ANNIVERSARY, NAMED_AFTER -> Optional.empty();
        };
    }

    /** A day of the month in digits or as an ordinal: {@code 25}, {@code الـ25}, {@code الخامس والعشرين}. */
    OptionalInt day(int at) {
        Token token = document.token(articled(at));
        if (token.isNumber()) {
            int day = digits(token.text(), 1, 2);
            return day >= 1 && day <= LAST_DAY ? OptionalInt.of(day) : OptionalInt.empty();
        }
        Optional<Match> ordinal = word(at, Kind.ORDINAL);
        return ordinal.isPresent() ? OptionalInt.of(Integer.parseInt(value(ordinal.get()))) : OptionalInt.empty();
    }

    int afterDay(int at) {
        return document.token(articled(at)).isNumber() ? articled(at) + 1 : word(at, Kind.ORDINAL).map(Match::to).orElse(at + 1);
    }

    /** Steps over the article of {@code الـ25} and the "and" of {@code و25}. */
    private int articled(int at) {
        Token token = document.token(at);
        boolean prefix = token.is("ال") || token.is("و") || token.is("وال");
        return prefix && document.token(at + 1).isNumber() ? at + 1 : at;
    }

    /** A year of four digits. */
    OptionalInt year(int at, boolean hijri) {
        Token token = document.token(at);
        int year = token.isNumber() ? digits(token.text(), DIGITS_OF_YEAR, DIGITS_OF_YEAR) : -1;
        return NumericDates.isYear(year, hijri) ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** The number that so many digits and nothing else make, or -1. */
    static int digits(String text, int fewest, int most) {
        if (text.length() < fewest || text.length() > most) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
