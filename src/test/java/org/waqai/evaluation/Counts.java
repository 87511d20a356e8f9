package org.waqai.evaluation;

/**
 * Slots of one component.
 *
 * @param hits slots in which both sides agree
 * @param gold slots that the gold asks for
 * @param predicted slots that the program filled
 */
record Counts(int hits, int gold, int predicted) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts more) {
        return new Counts(hits + more.hits, gold + more.gold, predicted + more.predicted);
    }

    /** The share of the filled slots that are right; 1 when none is filled. */
    double precision() {
        return predicted == 0 ? 1 : (double) hits / predicted;
    }

    /** The share of the asked slots that are found; 1 when none is asked for. */
    double recall() {
        return gold == 0 ? 1 : (double) hits / gold;
    }

    /** The harmonic mean of the two: 2 · hits / (gold + predicted); 1 when there is nothing on either side. */
    double f1() {
        return gold + predicted == 0 ? 1 : 2.0 * hits / (gold + predicted);
    }
}
