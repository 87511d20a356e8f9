package org.waqai.evaluation;

import java.util.Optional;

/**
 * An incident that the two sides do not have alike.
 *
 * @param gold empty when the program invented it
 * @param predicted empty when the program missed it
 */
record Disagreement(String article, Optional<CodedIncident> gold, Optional<CodedIncident> predicted) {

    @Override
    public String toString() {
        return article
                + "\n   gold      " + gold.map(CodedIncident::toString).orElse("-")
                + "\n   predicted " + predicted.map(CodedIncident::toString).orElse("-");
    }
}
