package org.waqai.ui.reader.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waqai.model.Count;

/** A number of people as people type it: {@code 3}, {@code 4-9}, {@code 5+}; nothing for a number that the article does not give. */
final class TypedCount {

    private static final Pattern EXACT = Pattern.compile("(\\d{1,7})(\\+?)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BETWEEN = Pattern.compile("(\\d{1,7})\\s*[-\u2013]\\s*(\\d{1,7})", Pattern.UNICODE_CHARACTER_CLASS);

    private TypedCount() {
    }

    /** The number, or empty when the text is none. */
    static Optional<Count> parse(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.of(Count.vague(1));
        }
        Matcher exact = EXACT.matcher(typed);
        if (exact.matches()) {
            int people = Integer.parseInt(exact.group(1));
            return Optional.of(exact.group(2).isEmpty() ? Count.exactly(people) : Count.atLeast(people));
        }
        Matcher between = BETWEEN.matcher(typed);
        if (between.matches()) {
            int least = Integer.parseInt(between.group(1));
            int most = Integer.parseInt(between.group(2));
            return least <= most ? Optional.of(Count.between(least, most)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** How one types it. */
    static String text(Count count) {
        if (count.vague()) {
            return "";
        }
        if (count.max().isEmpty()) {
            return count.min() + "+";
        }
        return count.max().getAsInt() == count.min() ? Integer.toString(count.min()) : count.min() + "-" + count.max().getAsInt();
    }
}
