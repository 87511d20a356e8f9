package org.waqai.index.columns;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waqai.index.columns.CaseColumns.Live;
import org.waqai.model.Facet;

/** The values of a facet in a whole case, numbered, so that they are counted without looking them up. */
final class FacetValues<T> {

    private final List<T> values = new ArrayList<>();
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<Present> segments = new ArrayList<>();

    /** The values of a segment that any incident has: their rows, and their numbers in the case. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; never changed after it was made.
    private record Present(List<Rows> rows, int[] numbers) {
    }

    private FacetValues() {
    }

    /** The values that any incident has. */
    static <T> FacetValues<T> of(Facet<T> facet, List<Live> segments) {
        FacetValues<T> all = new FacetValues<>();
        segments.forEach(live -> all.add(live, live.segment().column(facet)));
        return all;
    }

    private void add(Live live, FacetColumn<T> column) {
        List<Rows> rows = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < column.values().size(); i++) {
            Rows having = column.rows(i);
            if (!live.partly() || having.countIn(live.incidents()) > 0) {
                rows.add(having);
                found.add(number(column.values().get(i)));
            }
        }
        segments.add(new Present(rows, found.stream().mapToInt(Integer::intValue).toArray()));
    }

    private Integer number(T value) {
        return numbers.computeIfAbsent(value, unknown -> {
            values.add(unknown);
            return values.size() - 1;
        });
    }

    /** Nothing counted yet. */
    int[] zeros() {
        return new int[values.size()];
    }

    /** Adds to {@code counts} how many rows of a segment have each value. */
    void count(int segment, long[] bits, int[] counts) {
        Present present = segments.get(segment);
        for (int i = 0; i < present.numbers.length; i++) {
            counts[present.numbers[i]] += present.rows.get(i).countIn(bits);
        }
    }

    /** The counts by value. */
    Map<T, Integer> told(int[] counts) {
        return new Counts<>(values, numbers, counts);
    }

    /** Counts that share their keys with all other answers of the case. */
    private static final class Counts<T> extends AbstractMap<T, Integer> {

        private final List<T> values;
        private final Map<T, Integer> numbers;
        private final int[] counts;

        Counts(List<T> values, Map<T, Integer> numbers, int[] counts) {
            this.values = values;
            this.numbers = numbers;
            this.counts = counts;
        }

        @Override
        public @Nullable Integer get(Object value) {
            Integer number = numbers.get(value);
            return number == null ? null : counts[number];
        }

        @Override
        public boolean containsKey(Object value) {
            return numbers.containsKey(value);
        }

        @Override
        public Set<Entry<T, Integer>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<T, Integer>> iterator() {
                    return IntStream.range(0, counts.length)
                            .mapToObj(number -> Map.entry(values.get(number), counts[number]))
                            .iterator();
                }

                @Override
                public int size() {
                    return counts.length;
                }
            };
        }
    }
}
