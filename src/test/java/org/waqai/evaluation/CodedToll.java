package org.waqai.evaluation;

import java.util.List;
import java.util.OptionalInt;

/**
 * Casualties as a coder or the program wrote them down.
 *
 * @param who who the people are, and in the gold the others that are right too
 * @param support why the program believes it; {@link Support#OF_GOLD} in the gold
 */
record CodedToll(String outcome, int min, OptionalInt max, boolean vague, List<String> who, Support support) {

    /** Whether both count the same; how far a vague number may reach does not matter. */
    boolean sameCount(CodedToll other) {
        return outcome.equals(other.outcome) && min == other.min && vague == other.vague && (vague || max.equals(other.max));
    }

    /** Whether a prediction says the same of the same people. */
    boolean accepts(CodedToll predicted) {
        return sameCount(predicted) && who.contains(predicted.who.getFirst());
    }

    @Override
    public String toString() {
        String most = max.isPresent() ? (max.getAsInt() == min ? "" : "-" + max.getAsInt()) : "+";
        return outcome + " " + min + most + (vague ? "~ " : " ") + String.join("/", who);
    }
}
