package org.waqai.link;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.waqai.model.Incident;

/**
 * One article's telling of an incident.
 *
 * @param published when the article was published, where that is known
 * @param teller who tells it
 * @param origin the article that its words go back to: its own, or the one that it copies
 * @param quoted the outlet that told it first, where its sentences, or those that it copies, say so
 * @param cues what its sentences say beyond what happened
 */
public record Report(
        Incident incident, Optional<LocalDate> published, Teller teller, String origin, Optional<Outlet> quoted, Set<Cue> cues) {

    public Report {
        cues = Set.copyOf(cues);
    }

    /**
     * Who tells it.
     *
     * @param outlet the name that the article came with, where it did
     * @param title of the article, where it has one
     * @param known what is known of the outlet
     */
    public record Teller(Optional<String> outlet, Optional<String> title, Optional<Outlet> known) {
    }

    /** The identifier of the incident. */
    public String id() {
        return incident.id();
    }

    /** The outlet that told it first, where that is known: the one that is quoted, or a known one that tells it in its own words. */
    Optional<Outlet> firstTold() {
        boolean isItsOwn = origin.equals(incident.article());
        return quoted.or(() -> isItsOwn ? teller.known() : Optional.empty());
    }
}
