package org.waqai.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person decides about what the machine read. Decisions are never changed or taken away: a later one undoes an earlier
 * one. They name incidents by identifier, so they outlive a new reading of the article.
 */
public sealed interface Decision {

    /** One field holds another value. */
    record Correct(String incident, Change change) implements Decision {
    }

    /** The incident is as the machine read it. */
    record Confirm(String incident) implements Decision {
    }

    /** There was no such incident, or it is none. */
    record Reject(String incident) implements Decision {
    }

    /**
     * An incident that the machine did not read.
     *
     * @param incident under an identifier that its article has not used; its evidence are the words that were marked
     * @param splitFrom the incident that held it until now, where there is one
     */
    record Add(Incident incident, Optional<String> splitFrom) implements Decision {
    }

    /**
     * Two records of one article tell the same incident.
     *
     * @param incident stays and takes over the sentences of the other
     * @param other is shown no longer
     */
    record Merge(String incident, String other) implements Decision {

        public Merge {
            if (incident.equals(other)) {
                throw new IllegalArgumentException("An incident cannot be merged with itself: " + incident);
            }
        }
    }

    /** Two incidents of different articles are one, however little they look like it. */
    record Join(String incident, String other) implements Decision {
    }

    /** Two incidents of different articles are two, however alike they look. */
    record Separate(String incident, String other) implements Decision {
    }

    /** An article was published on this day, whatever its source or its words tell; all that hangs on that day follows. */
    record Date(String article, LocalDate published) implements Decision {
    }

    /**
     * An earlier decision counts no longer; if that was an {@code Undo} itself, what it undid counts again.
     *
     * @param entry its number in the journal
     */
    record Undo(long entry) implements Decision {
    }

    /** The incident it is about; empty for an {@link Undo}, and for a {@link Date}, which is about a whole article. */
    default Optional<String> about() {
        return switch (this) {
            case Correct(var incident, var change) -> Optional.of(incident);
            case Confirm(var incident) -> Optional.of(incident);
            case Reject(var incident) -> Optional.of(incident);
            case Add(var incident, var splitFrom) -> Optional.of(incident.id());
            case Merge(var incident, var other) -> Optional.of(incident);
            case Join(var incident, var other) -> Optional.of(incident);
            case Separate(var incident, var other) -> Optional.of(incident);
            case Date date -> Optional.empty();
            case Undo undo -> Optional.empty();
        };
    }
}
