package org.waqai.evaluation;

import java.util.List;
import java.util.Set;

/**
 * A party as a coder or the program wrote it down.
 *
 * @param roles the role, and in the gold the others that are right too
 * @param support why the program believes it; {@link Support#OF_GOLD} in the gold
 */
record CodedParty(String name, Set<String> forms, List<String> roles, boolean optional, Support support) implements Named {

    /** Whether a prediction's role is right for this party of the gold. */
    boolean accepts(CodedParty predicted) {
        return roles.contains(predicted.roles.getFirst());
    }

    @Override
    public String toString() {
        return name + " " + String.join("/", roles);
    }
}
