package org.waqai.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A decision as it stands in the journal of a case.
 *
 * @param number counted from 1, without gaps
 * @param author who decided, in that person's own words
 * @param machine the value that the machine had read, for a {@link Decision.Correct}
 * @param reason why, in the author's words; may be blank
 */
public record JournalEntry(
        long number, Instant time, String author, Decision decision, Optional<Change> machine, String reason) {
}
