package org.waqai.link;

import java.util.Arrays;

/** A set of numbers that stand for words or runs of words, small in memory and quick to compare. Immutable. */
final class NumberSet {

    static final NumberSet EMPTY = new NumberSet(new int[0]);

    /** In ascending order, each once. */
    private final int[] numbers;

    private NumberSet(int[] numbers) {
        this.numbers = numbers;
    }

    static NumberSet of(int[] numbers) {
        return new NumberSet(Arrays.stream(numbers).sorted().distinct().toArray());
    }

    boolean isEmpty() {
        return numbers.length == 0;
    }

    /** How much of the smaller set the larger one has, 0 to 1; 0 when one is empty. */
    double overlap(NumberSet other) {
        int smaller = Math.min(numbers.length, other.numbers.length);
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    /** The share of all numbers of the two that both have (Jaccard), 0 to 1. */
    double resemblance(NumberSet other) {
        int shared = shared(other);
        return shared == 0 ? 0 : (double) shared / (numbers.length + other.numbers.length - shared);
    }

    /** The smallest of the numbers once each is mixed with a seed. */
    long smallest(long seed) {
        long smallest = Long.MAX_VALUE;
        for (int number : numbers) {
            smallest = Math.min(smallest, mix(number ^ seed));
        }
        return smallest;
    }

    /** The finalizer of SplitMix64: every bit of the input changes half of those of the output. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private int shared(NumberSet other) {
        int shared = 0;
        int theirs = 0;
        for (int number : numbers) {
            while (theirs < other.numbers.length && other.numbers[theirs] < number) {
                theirs++;
            }
            if (theirs < other.numbers.length && other.numbers[theirs] == number) {
                shared++;
            }
        }
        return shared;
    }
}
