package org.waqai.session.query;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waqai.model.PeopleRange;

/** Numbers of people as people type them: 5, >5, >=5, <5, 3-7, in Latin or Arabic-Indic digits. */
final class PeopleWords {

    private static final Pattern BOUND = Pattern.compile("(>=|≥|<=|≤|>|<|=)?\\s*(\\d{1,9})(\\+)?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\s*[-\u2013\u2212]\\s*(\\d{1,9})", Pattern.UNICODE_CHARACTER_CLASS);

    private PeopleWords() {
    }

    /** The range that is meant. */
    static Optional<PeopleRange> range(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            int least = Integer.parseInt(range.group(1));
            int most = Integer.parseInt(range.group(2));
            return most < least ? Optional.empty() : Optional.of(new PeopleRange(least, OptionalInt.of(most)));
        }
        Matcher bound = BOUND.matcher(text);
        return bound.matches()
                ? range(bound.group(3) != null ? ">=" : bound.group(1) == null ? "=" : bound.group(1), Integer.parseInt(bound.group(2)))
                : Optional.empty();
    }

    private static Optional<PeopleRange> range(String sign, int people) {
        return switch (sign) {
            case ">" -> Optional.of(PeopleRange.atLeast(people + 1));
            case ">=", "≥" -> Optional.of(PeopleRange.atLeast(people));
            case "<=", "≤" -> Optional.of(new PeopleRange(0, OptionalInt.of(people)));
            case "<" -> people == 0 ? Optional.empty() : Optional.of(new PeopleRange(0, OptionalInt.of(people - 1)));
            default -> Optional.of(new PeopleRange(people, OptionalInt.of(people)));
        };
    }

    static String text(PeopleRange range) {
        if (range.most().isEmpty()) {
            return ">=" + range.least();
        }
        int most = range.most().getAsInt();
        return range.least() == most ? String.valueOf(most) : range.least() + "-" + most;
    }
}
