package org.waqai.link;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.waqai.model.Incident;

/**
 * One article's telling of an incident.
 *
 * @param published when the article was published, where that is known
 * @param outlet who published it, where that is known
 * @param origin the article that its words go back to: its own, or the one that it copies
 * @param cues what its sentences say beyond what happened
 */
public record Report(Incident incident, Optional<LocalDate> published, Optional<String> outlet, String origin, Set<Cue> cues) {

    public Report {
        cues = Set.copyOf(cues);
    }

    /** The identifier of the incident. */
    public String id() {
        return incident.id();
    }
}
