package org.waqai.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which prediction of an article is which incident of its gold.
 *
 * @param pairs every incident of the gold with its partner, if it has one, in the gold's order
 * @param invented the predictions without a partner
 */
record Matching(List<Pair> pairs, List<CodedIncident> invented) {

    /** An optional incident of the gold steps back where another fits as well. */
    private static final double STEP_BACK = 0.05;

    record Pair(CodedIncident gold, Optional<CodedIncident> predicted) {
    }

    static Matching of(List<CodedIncident> gold, List<CodedIncident> predicted) {
        double[][] worth = worth(gold, predicted);
        int[] columnOfRow = Assignment.best(worth, predicted.size());
        boolean[] taken = new boolean[predicted.size()];
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < worth.length; row++) {
            int column = columnOfRow[row];
            boolean paired = column >= 0 && worth[row][column] >= Similarity.LEAST;
            if (paired) {
                taken[column] = true;
            }
            pairs.add(new Pair(gold.get(row), paired ? Optional.of(predicted.get(column)) : Optional.empty()));
        }
        List<CodedIncident> invented = new ArrayList<>();
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                invented.add(predicted.get(column));
            }
        }
        return new Matching(pairs, invented);
    }

    private static double[][] worth(List<CodedIncident> gold, List<CodedIncident> predicted) {
        double[][] worth = new double[gold.size()][predicted.size()];
        for (int row = 0; row < worth.length; row++) {
            for (int column = 0; column < predicted.size(); column++) {
                double similarity = Similarity.of(gold.get(row), predicted.get(column));
                worth[row][column] = gold.get(row).optional() ? Math.max(0, similarity - STEP_BACK) : similarity;
            }
        }
        return worth;
    }
}
