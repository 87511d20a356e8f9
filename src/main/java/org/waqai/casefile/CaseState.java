package org.waqai.casefile;

import java.util.Optional;

/**
 * How far a case has come: what was in it at some moment. A case goes on by articles and decisions that are added, so an index of
 * an earlier state lacks only these, unless articles were read anew since.
 *
 * @param rereads how often articles had been read anew
 * @param article the number of the last article; 0 for none
 * @param articleHash its digest
 * @param entry the number of the last entry of the journal; 0 for none
 * @param entryHash the hash that seals it and all before it
 */
public record CaseState(long rereads, long article, String articleHash, long entry, String entryHash) {

    private static final String BAR = "/";
    private static final int PARTS = 5;

    /** The state as one word. */
    public String written() {
        return String.join(BAR, Long.toString(rereads), Long.toString(article), articleHash, Long.toString(entry), entryHash);
    }

    /** The state that was {@link #written} so; empty for anything else. */
    public static Optional<CaseState> parse(String written) {
        String[] parts = written.split(BAR, -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CaseState(
                    Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2], Long.parseLong(parts[3]), parts[4]));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
