package org.waqai.index.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * One part of the outlines of a segment. Values are read from their bytes when they are first asked for.
 *
 * @param <T> the values
 */
public final class OutlineColumn<T> {

    private final OutlinePart<T> part;
    private final int[] numbers;
    private final Labels values;
    private final Shared shared;
    private final AtomicReferenceArray<@Nullable T> known;

    /**
     * A column.
     *
     * @param numbers for each row the number of its value; rows that are no incidents may have any
     * @param values the values by number, as the part writes them
     */
    public OutlineColumn(OutlinePart<T> part, int[] numbers, Labels values, Shared shared) {
        this.part = part;
        this.numbers = numbers;
        this.values = values;
        this.shared = shared;
        this.known = new AtomicReferenceArray<>(values.size());
    }

    /** How many different values there are. */
    int size() {
        return known.length();
    }

    int number(int row) {
        return numbers[row];
    }

    T at(int row) {
        return value(numbers[row]);
    }

    T value(int number) {
        T before = known.get(number);
        if (before != null) {
            return before;
        }
        try {
            T read = shared.one(part.read(values.read(number), shared));
            known.set(number, read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
