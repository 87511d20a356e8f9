package org.waqai.model;

import java.util.List;
import java.util.Optional;

/**
 * Why the program believes a value.
 *
 * @param spans the words it was read from, in reading order; empty only when the value says that nothing was found
 * @param rule name of the rule that read it, such as {@code time.weekday-day-month}
 * @param confidence the share of such values that prove right, 0 to 1
 * @param reason what an inferred value was inferred from; empty when the words say it themselves
 */
public record Evidence(List<Span> spans, String rule, double confidence, Optional<Reason> reason) {

    public Evidence {
        spans = isInOrder(spans) ? List.copyOf(spans) : spans.stream().distinct().sorted().toList();
        if (rule.isBlank()) {
            throw new IllegalArgumentException("Evidence names its rule");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1: " + confidence);
        }
    }

    private static boolean isInOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i - 1).compareTo(spans.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    public static Evidence of(Span span, String rule, double confidence) {
        return new Evidence(List.of(span), rule, confidence, Optional.empty());
    }

    /** Evidence whose confidence is still to be told: 0 until then. */
    public static Evidence unmeasured(List<Span> spans, String rule, Optional<Reason> reason) {
        return new Evidence(spans, rule, 0, reason);
    }

    public Evidence withConfidence(double share) {
        return new Evidence(spans, rule, share, reason);
    }

    /** The evidence of an absence: nothing in the text speaks of the value. */
    public static Evidence none(String rule) {
        return new Evidence(List.of(), rule, 0, Optional.empty());
    }
}
