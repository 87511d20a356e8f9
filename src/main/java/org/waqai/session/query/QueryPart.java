package org.waqai.session.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A word of a query, with what stands before it.
 *
 * @param start where the part begins, the sign of exclusion and the key included
 * @param end where it ends
 * @param excluded whether a minus stands before it
 * @param key what stands before the colon
 * @param value without quotes and escapes; empty when it is missing
 */
record QueryPart(int start, int end, boolean excluded, Optional<String> key, String value) {

    private static final String OPENING = "\"«“";
    private static final String CLOSING = "\"»”";
    private static final String MINUS = "-\u2212\u2013";

    /** All parts of a query; a quote that is not closed reaches to the end and is told. */
    static List<QueryPart> of(String query, Consumer<QueryProblem> problems) {
        List<QueryPart> parts = new ArrayList<>();
        Scanner scanner = new Scanner(query, problems);
        while (scanner.skipBlanks()) {
            parts.add(scanner.part());
        }
        return parts;
    }

    /** A value as it is written, in quotes where it needs them. */
    static String quoted(String value) {
        boolean plain = !value.isEmpty() && MINUS.indexOf(value.charAt(0)) < 0
                && value.chars().noneMatch(c -> isBlank((char) c) || c == ':' || c == '\\' || OPENING.indexOf(c) >= 0);
        return plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static final class Scanner {

        private final String query;
        private final Consumer<QueryProblem> problems;
        private int at;

        Scanner(String query, Consumer<QueryProblem> problems) {
            this.query = query;
            this.problems = problems;
        }

        boolean skipBlanks() {
            while (at < query.length() && isBlank(query.charAt(at))) {
                at++;
            }
            return at < query.length();
        }

        QueryPart part() {
            int start = at;
            boolean excluded = MINUS.indexOf(query.charAt(at)) >= 0 && at + 1 < query.length() && !isBlank(query.charAt(at + 1));
            if (excluded) {
                at++;
            }
            Optional<String> key = key();
            if (key.isPresent() && !skipBlanks()) {
                return new QueryPart(start, at, excluded, key, "");
            }
            String value = value();
            return new QueryPart(start, at, excluded, key, value);
        }

        /** Letters before a colon; the time 12:30 has no key. */
        private Optional<String> key() {
            int end = at;
            while (end < query.length() && (Character.isLetter(query.charAt(end)) || isMark(query.charAt(end)))) {
                end++;
            }
            if (end == at || end == query.length() || query.charAt(end) != ':') {
                return Optional.empty();
            }
            String key = query.substring(at, end);
            at = end + 1;
            return Optional.of(key);
        }

        private static boolean isMark(char letter) {
            return Character.getType(letter) == Character.NON_SPACING_MARK || letter == '_';
        }

        private String value() {
            int quote = OPENING.indexOf(query.charAt(at));
            if (quote >= 0) {
                return inQuotes(CLOSING.charAt(quote));
            }
            int start = at;
            while (at < query.length() && !isBlank(query.charAt(at))) {
                at++;
            }
            return query.substring(start, at);
        }

        private String inQuotes(char closing) {
            int start = at++;
            StringBuilder value = new StringBuilder();
            while (at < query.length() && query.charAt(at) != closing) {
                if (query.charAt(at) == '\\' && at + 1 < query.length()) {
                    at++;
                }
                value.append(query.charAt(at++));
            }
            if (at == query.length()) {
                problems.accept(new QueryProblem(
                        QueryProblem.Kind.UNCLOSED_QUOTE, start, at, query.substring(start, start + 1), ""));
            } else {
                at++;
            }
            return value.toString();
        }
    }
}
