package org.waqai.index.columns;

import java.util.Arrays;

/** The rows that have one value. */
public sealed interface Rows {

    /** How many there are. */
    int size();

    /** How many of them are in {@code bits}. */
    int countIn(long[] bits);

    /** Adds them to {@code bits}. */
    void addTo(long[] bits);

    /** Collects the rows of one value, in ascending order. */
    final class Collector {

        private final int rows;
        private int[] found;
        private int size;

        /**
         * Collects from so many rows.
         *
         * @param rows how many rows there are in all
         * @param expected about how many will have the value
         */
        public Collector(int rows, int expected) {
            this.rows = rows;
            this.found = new int[Math.max(1, expected)];
        }

        public void add(int row) {
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = row;
        }

        /** The rows in the form that takes less memory: a bit for each row there is, or a number for each that has the value. */
        public Rows rows() {
            if (size <= rows / Integer.SIZE) {
                return new Few(Arrays.copyOf(found, size));
            }
            long[] bits = Bits.none(rows);
            for (int i = 0; i < size; i++) {
                Bits.add(bits, found[i]);
            }
            return new Many(bits, size);
        }
    }

    /** The numbers of the rows. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; never changed after it was made.
    record Few(int[] numbers) implements Rows {

        @Override
        public int size() {
            return numbers.length;
        }

        @Override
        public int countIn(long[] bits) {
            int count = 0;
            for (int row : numbers) {
                count += (int) (bits[row >>> 6] >>> row & 1);
            }
            return count;
        }

        @Override
        public void addTo(long[] bits) {
            for (int row : numbers) {
                Bits.add(bits, row);
            }
        }
    }

    /** A bit for each row. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; never changed after it was made.
    record Many(long[] has, int size) implements Rows {

        @Override
        public int countIn(long[] bits) {
            return Bits.countCommon(has, bits);
        }

        @Override
        public void addTo(long[] bits) {
            for (int i = 0; i < bits.length; i++) {
                bits[i] |= has[i];
            }
        }
    }
}
