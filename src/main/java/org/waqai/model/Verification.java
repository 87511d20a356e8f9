package org.waqai.model;

import java.util.List;
import java.util.Optional;

/**
 * What a check of a case found.
 *
 * @param articles how many were hashed anew
 * @param changedArticles identifiers of those whose original bytes or text are not what came in
 * @param entries how many decisions the journal holds
 * @param brokenEntry the first entry of the journal that is not as it was written, or is missing
 * @param damage what SQLite says of the file; empty when it is sound
 */
public record Verification(
        long articles, List<String> changedArticles, long entries, Optional<Long> brokenEntry, List<String> damage) {

    public Verification {
        changedArticles = List.copyOf(changedArticles);
        damage = List.copyOf(damage);
    }

    public boolean isSound() {
        return changedArticles.isEmpty() && brokenEntry.isEmpty() && damage.isEmpty();
    }
}
