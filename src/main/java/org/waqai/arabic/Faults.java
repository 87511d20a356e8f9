package org.waqai.arabic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.waqai.model.LexiconFault;
import org.waqai.model.LexiconFault.Expected;
import org.waqai.model.LexiconFault.Problem;

/** Collects what is wrong with tables while they are read, so that all of it can be told at once. Columns count from 0 here. */
public final class Faults {

    private final List<LexiconFault> found = new ArrayList<>();

    public void add(WordTable.Row row, Problem problem) {
        found.add(new LexiconFault(row.file(), row.line(), problem));
    }

    /** A fault of a whole file. */
    public void add(String file, Problem problem) {
        found.add(new LexiconFault(file, 0, problem));
    }

    /** What was found so far. */
    public List<LexiconFault> found() {
        return List.copyOf(found);
    }

    /** Whether the cell is filled. */
    public boolean filled(WordTable.Row row, int column) {
        if (row.cell(column).isEmpty()) {
            add(row, new Problem.EmptyCell(column + 1));
            return false;
        }
        return true;
    }

    /** The constant that a cell names in small letters with hyphens or low lines, or a fault that lists the legal ones. */
    public <E extends Enum<E>> Optional<E> constant(WordTable.Row row, int column, Class<E> type) {
        String code = row.cell(column);
        try {
            return Optional.of(Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException e) {
            add(row, new Problem.UnknownCode(column + 1, code, codes(type)));
            return Optional.empty();
        }
    }

    /** The constants that a cell names, parted by {@code ;}. */
    public <E extends Enum<E>> List<E> constants(WordTable.Row row, int column, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (String code : row.parts(column)) {
            WordTable.Row single = new WordTable.Row(row.file(), row.line(), Collections.nCopies(column + 1, code));
            constant(single, column, type).ifPresent(constants::add);
        }
        return constants;
    }

    /** A cell that says yes or no. */
    public boolean yes(WordTable.Row row, int column) {
        return switch (row.cell(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> {
                add(row, new Problem.UnknownCode(column + 1, row.cell(column), List.of("yes", "no")));
                yield false;
            }
        };
    }

    /** The value of a cell that may be empty. */
    public <T> Optional<T> optional(WordTable.Row row, int column, Expected expected, Function<String, T> parser) {
        return row.cell(column).isEmpty() ? Optional.empty() : required(row, column, expected, parser);
    }

    /** The value of a cell. */
    public <T> Optional<T> required(WordTable.Row row, int column, Expected expected, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(row.cell(column)));
        } catch (RuntimeException e) {
            add(row, new Problem.BadValue(column + 1, row.cell(column), expected));
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> List<String> codes(Class<E> type) {
        List<String> codes = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            codes.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return codes;
    }
}
