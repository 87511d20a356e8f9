package org.waqai.evaluation;

import java.util.List;
import java.util.Map;

/**
 * What came of holding predictions against gold.
 *
 * @param evidence of the pairs, how many have evidence that overlaps the gold's sentence
 * @param spansOutside how many spans lie outside their text
 * @param judgements every value of every prediction
 */
record Score(
        Map<Component, Counts> components,
        Counts evidence,
        int spansOutside,
        List<Disagreement> disagreements,
        List<Judgement> judgements) {

    /** The mean F1 of the components that make it up. */
    double headline() {
        return Component.ofHeadline().stream().mapToDouble(this::f1).average().orElseThrow();
    }

    double f1(Component component) {
        return of(component).f1();
    }

    Counts of(Component component) {
        return components.getOrDefault(component, Counts.NONE);
    }
}
