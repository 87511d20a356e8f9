package org.waqai.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Items of a list of the gold and a list of the program that are paired one to one, first come, first served.
 *
 * @param matched the pairs
 * @param leftOver the predicted items without a partner
 */
record Pairs<T>(List<Pair<T>> matched, List<T> leftOver) {

    record Pair<T>(T gold, T predicted) {
    }

    static <T> Pairs<T> of(List<T> gold, List<T> predicted, BiPredicate<T, T> same) {
        List<Pair<T>> matched = new ArrayList<>();
        List<T> leftOver = new ArrayList<>(predicted);
        for (T asked : gold) {
            for (int i = 0; i < leftOver.size(); i++) {
                if (same.test(asked, leftOver.get(i))) {
                    matched.add(new Pair<>(asked, leftOver.remove(i)));
                    break;
                }
            }
        }
        return new Pairs<>(matched, leftOver);
    }

    /** The measure of two lists: the harmonic mean of the shares that have a partner. */
    static <T> double agreement(List<T> gold, List<T> predicted, BiPredicate<T, T> same) {
        return new Counts(of(gold, predicted, same).matched.size(), gold.size(), predicted.size()).f1();
    }
}
