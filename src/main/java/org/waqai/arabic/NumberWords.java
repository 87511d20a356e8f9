package org.waqai.arabic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waqai.model.LexiconFault.Expected;

/**
 * Reads whole numbers from tokens: digits, words and both mixed ({@code 36 ألف}, {@code خمس وثلاثين}, {@code مئة واثني عشر}).
 *
 * <p>The words come from a table with the columns form, value, kind: {@code unit} (1–10 and 0), {@code ten}, {@code hundred},
 * {@code scale} (thousand, million; multiplies what stands before it).
 */
public final class NumberWords {

    /** The عشر of أحد عشر. */
    private static final int TEN_OF_TEENS = 10;
    private static final String TABLE = "numbers.tsv";
    private static final String[] PREFIXES = {"", "و", "ب", "ل", "ف", "ال", "وال", "بال", "لل", "وب", "ول", "فب"};
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:(?:,\\d{3})+|(?:\\.\\d{3})+)");
    private static final int LONGEST_NUMBER = 9;

    private final Map<String, Word> words;
    private final WordSet written;

    private NumberWords(Map<String, Word> words) {
        this.words = words;
        this.written = WordSet.of(words.keySet());
    }

    /**
     * A number in a text.
     *
     * @param value at most {@link Integer#MAX_VALUE}
     * @param next index of the first token after it
     * @param prefix the proclitics of its first word: {@code و}, {@code ب} and the like; empty for none
     */
    public record Parsed(int value, int next, String prefix) {
    }

    private record Word(long value, Kind kind) {
    }

    private enum Kind {
        UNIT, TEN, HUNDRED, SCALE
    }

    /** Reads the table. */
    public static NumberWords of(TableFiles files) {
        Map<String, Word> words = new HashMap<>();
        Faults faults = files.faults();
        for (WordTable.Row row : files.read(NumberWords.class, TABLE).rows()) {
            Optional<Kind> kind = faults.constant(row, 2, Kind.class);
            Optional<Long> value = faults.required(row, 1, Expected.NUMBER, Long::valueOf);
            if (faults.filled(row, 0) && kind.isPresent() && value.isPresent()) {
                words.putIfAbsent(Folding.key(row.cell(0)), new Word(value.get(), kind.get()));
            }
        }
        return new NumberWords(words);
    }

    /** Whether the word, without the first letters, is one of a number. */
    public boolean isNumberWord(String folded, int without) {
        return written.contains(folded, without);
    }

    /** The number that begins at token {@code at}, if one does. */
    public Optional<Parsed> parse(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        if (first.isNumber()) {
            return digits(first.text()).flatMap(value -> scaled(tokens, at, value));
        }
        if (!first.isWord()) {
            return Optional.empty();
        }
        for (String prefix : PREFIXES) {
            if (first.text().startsWith(prefix) && isNumberWord(first.text(), prefix.length())) {
                Word word = Objects.requireNonNull(words.get(first.text().substring(prefix.length())));
                return Optional.of(new Reader(tokens).words(at, word, prefix));
            }
        }
        return Optional.empty();
    }

    /** A whole number, in groups of three or not: 12,500 and 12.500; a date or a time is none. */
    private static Optional<Integer> digits(String text) {
        String plain = GROUPED.matcher(text).matches() ? text.replace(",", "").replace(".", "") : text;
        if (plain.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) < '0' || plain.charAt(i) > '9') {
                return Optional.empty();
            }
        }
        return Optional.of(Integer.valueOf(plain));
    }

    /** {@code 36 ألف}, {@code 35 ألفا و800}. */
    private Optional<Parsed> scaled(List<Token> tokens, int at, int value) {
        Optional<Word> scale = wordAt(tokens, at + 1).filter(word -> word.kind() == Kind.SCALE);
        if (scale.isEmpty()) {
            return Optional.of(new Parsed(value, at + 1, ""));
        }
        long factor = scale.get().value();
        boolean more = at + 3 < tokens.size() && tokens.get(at + 2).is("و") && tokens.get(at + 3).isNumber();
        Optional<Integer> rest = more ? digits(tokens.get(at + 3).text()).filter(small -> small < factor) : Optional.empty();
        return Optional.of(new Parsed(clamp(value * factor + rest.orElse(0)), rest.isPresent() ? at + 4 : at + 2, ""));
    }

    private Optional<Word> wordAt(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isWord() ? Optional.ofNullable(words.get(tokens.get(at).text())) : Optional.empty();
    }

    private static int clamp(long value) {
        return (int) Math.min(value, Integer.MAX_VALUE);
    }

    /** Adds words up: units, tens and hundreds into a group, groups times their scale into the whole. */
    private final class Reader {
        private final List<Token> tokens;
        private long whole;
        private long group;

        Reader(List<Token> tokens) {
            this.tokens = tokens;
        }

        Parsed words(int at, Word first, String prefix) {
            int next = take(at, first);
            boolean more = true;
            while (more) {
                more = false;
                Optional<Word> joined = wordAt(tokens, next);
                if (joined.isPresent() && joined.get().kind() == Kind.SCALE && group > 0) {
                    next = take(next, joined.get());
                    more = true;
                    continue;
                }
                Optional<Word> added = afterAnd(next);
                if (added.isPresent() && fits(added.get())) {
                    next = take(next, added.get());
                    more = true;
                }
            }
            return new Parsed(clamp(whole + group), next, prefix);
        }

        private Optional<Word> afterAnd(int at) {
            if (at >= tokens.size() || !tokens.get(at).isWord() || !tokens.get(at).text().startsWith("و")) {
                return Optional.empty();
            }
            String rest = tokens.get(at).text().substring(1);
            return Optional.ofNullable(words.get(rest.startsWith("ال") && !words.containsKey(rest) ? rest.substring(2) : rest));
        }

        /** Arabic says units before tens, and hundreds before both: "three and twenty", "a hundred and five". */
        private boolean fits(Word word) {
            return switch (word.kind()) {
                case UNIT -> group % 100 == 0 && (group > 0 || whole > 0);
                case TEN -> group % 100 < 10 && (group > 0 || whole > 0);
                case HUNDRED -> group == 0 && whole > 0;
                case SCALE -> group == 0 && whole > word.value();
            };
        }

        private int take(int at, Word word) {
            int next = at + 1;
            switch (word.kind()) {
                case SCALE -> {
                    whole += Math.max(group, 1) * word.value();
                    group = 0;
                }
                case UNIT -> {
                    group += word.value();
                    Optional<Word> after = wordAt(tokens, next);
                    if (after.isPresent() && after.get().value() == TEN_OF_TEENS && word.value() < 10) {
                        group += TEN_OF_TEENS;
                        next++;
                    } else if (after.isPresent() && after.get().kind() == Kind.HUNDRED && word.value() > 2 && word.value() < 10) {
                        group += word.value() * 100 - word.value();
                        next++;
                    }
                }
                case TEN, HUNDRED -> group += word.value();
            }
            return next;
        }
    }
}
