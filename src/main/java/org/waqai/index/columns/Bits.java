package org.waqai.index.columns;

import java.util.Arrays;

/** Sets of row numbers as bits, 64 in a word. */
public final class Bits {

    private Bits() {
    }

    /** An empty set for so many rows. */
    public static long[] none(int rows) {
        return new long[(rows + 63) >>> 6];
    }

    /** The set of all of so many rows. */
    public static long[] all(int rows) {
        long[] bits = none(rows);
        Arrays.fill(bits, -1L);
        if ((rows & 63) != 0) {
            bits[bits.length - 1] = (1L << rows) - 1;
        }
        return bits;
    }

    public static void add(long[] bits, int row) {
        bits[row >>> 6] |= 1L << row;
    }

    public static void remove(long[] bits, int row) {
        bits[row >>> 6] &= ~(1L << row);
    }

    public static boolean has(long[] bits, int row) {
        return (bits[row >>> 6] >>> row & 1) != 0;
    }

    public static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    static int countCommon(long[] one, long[] other) {
        int count = 0;
        for (int i = 0; i < one.length; i++) {
            count += Long.bitCount(one[i] & other[i]);
        }
        return count;
    }

    /** Keeps in {@code bits} only what {@code others} has too. */
    public static void keep(long[] bits, long[] others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= others[i];
        }
    }

    /** Takes out of {@code bits} what {@code others} has. */
    public static void remove(long[] bits, long[] others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= ~others[i];
        }
    }
}
