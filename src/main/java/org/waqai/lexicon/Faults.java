package org.waqai.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.waqai.arabic.WordTable;

/** Collects what is wrong with lexicon files while they are read, so that all of it can be told at once. */
final class Faults {

    private final List<LexiconException.Fault> found = new ArrayList<>();

    void add(WordTable.Row row, String problem, String hint) {
        found.add(new LexiconException.Fault(row.file(), row.line(), problem, hint));
    }

    void add(String file, String problem, String hint) {
        found.add(new LexiconException.Fault(file, 0, problem, hint));
    }

    /** The constant that a cell names in small letters with hyphens, or a fault that lists the legal ones. */
    <E extends Enum<E>> Optional<E> constant(WordTable.Row row, int column, Class<E> type) {
        String code = row.cell(column);
        try {
            return Optional.of(Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException e) {
            add(row, "\"" + code + "\" in column " + (column + 1) + " is not known", "write one of " + codes(type));
            return Optional.empty();
        }
    }

    /** The constants that a cell names, parted by {@code ;}. */
    <E extends Enum<E>> List<E> constants(WordTable.Row row, int column, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (String code : row.parts(column)) {
            WordTable.Row single = new WordTable.Row(row.file(), row.line(), Collections.nCopies(column + 1, code));
            constant(single, column, type).ifPresent(constants::add);
        }
        return constants;
    }

    /** The value of a cell that may be empty. */
    <T> Optional<T> optional(WordTable.Row row, int column, String expected, Function<String, T> parser) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(cell));
        } catch (RuntimeException e) {
            add(row, "\"" + cell + "\" in column " + (column + 1) + " is not " + expected, "mend it or leave it empty");
            return Optional.empty();
        }
    }

    /** A cell that is yes or no. */
    boolean yes(WordTable.Row row, int column) {
        return switch (row.cell(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> {
                add(row, "\"" + row.cell(column) + "\" in column " + (column + 1) + " is neither yes nor no", "write yes or no");
                yield false;
            }
        };
    }

    void throwIfAny() throws LexiconException {
        if (!found.isEmpty()) {
            throw new LexiconException(found);
        }
    }

    private static <E extends Enum<E>> String codes(Class<E> type) {
        List<String> codes = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            codes.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return String.join(", ", codes);
    }
}
