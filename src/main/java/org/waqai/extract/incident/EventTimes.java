package org.waqai.extract.incident;

import java.util.List;
import java.util.Optional;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.extract.time.TimeMention;
import org.waqai.model.IncidentType;

/**
 * Decides which of a sentence's times is the time of which of its events.
 *
 * <p>A time in an event's own stretch is its own, the nearest in its clause first. Without one it has the time told last before it: the
 * one that opens the sentence, or that of the event before. What a relative clause tells of one event is not the time of another.
 */
final class EventTimes {

    private static final int ANOTHER_CLAUSE = 10;
    private static final int NAMED_WITHIN = 3;

    private final List<TimeMention> times;
    private final List<EventMention> events;
    private final Clauses clauses;
    private final RelativeClauses relatives;

    EventTimes(Document document, Sentence sentence, List<TimeMention> times, List<EventMention> events, Clauses clauses) {
        this.times = times.stream().filter(mention -> !mention.isFuture()).toList();
        this.events = events;
        this.clauses = clauses;
        this.relatives = new RelativeClauses(document, sentence, clauses, events);
    }

    Optional<EventTime> of(EventMention event) {
        Optional<TimeMention> named = times.stream()
                .filter(mention -> mention.countsFromNamed() && names(mention, event))
                .findFirst();
        Optional<TimeMention> own = own(event);
        if (named.isPresent() && own.isEmpty()) {
            return Optional.of(time(event, named.get().inverse(), sentenceTime(event)));
        }
        Optional<TimeMention> found = own.or(() -> countedFromNamed(event)).or(() -> toldBefore(event));
        return found.map(mention -> time(event, mention, before(mention)));
    }

    private EventTime time(EventMention event, TimeMention mention, Optional<TimeMention> before) {
        return new EventTime(mention, before, mention.since() ? Optional.empty() : end(event, mention));
    }

    /** The nearest time of the event's own stretch. */
    private Optional<TimeMention> own(EventMention event) {
        TimeMention best = null;
        int least = Integer.MAX_VALUE;
        for (TimeMention mention : times) {
            if (governs(mention, event) && !mention.countsFromNamed() && event.covers(mention.from()) && distance(event, mention) < least) {
                least = distance(event, mention);
                best = mention;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean governs(TimeMention mention, EventMention event) {
        boolean truce = event.type() == IncidentType.CEASEFIRE;
        return !mention.until() && !(truce && mention.since()) && relatives.reaches(mention, event);
    }

    private int distance(EventMention event, TimeMention mention) {
        int tokens = mention.from() < event.at() ? event.at() - mention.to() : mention.from() - event.end();
        return tokens + ANOTHER_CLAUSE * clauses.distance(event.at(), mention.from());
    }

    /** "غداة معارك": whether the event is the one that the time is counted from. */
    private boolean names(TimeMention mention, EventMention event) {
        boolean first = events.stream().noneMatch(other -> other.at() >= mention.to() && other.at() < event.at());
        return first && event.at() >= mention.to() && event.at() - mention.to() < NAMED_WITHIN;
    }

    /** The time of the event that happened so long after the one it names: only that one's own time can tell it. */
    private Optional<TimeMention> countedFromNamed(EventMention event) {
        return times.stream()
                .filter(mention -> mention.countsFromNamed() && event.covers(mention.from())
                        && events.stream().anyMatch(other -> names(mention, other) && own(other).isPresent()))
                .findFirst()
                .map(TimeMention::countedFromTold);
    }

    /** The time of the sentence that an event named behind غداة is counted back from. */
    private Optional<TimeMention> sentenceTime(EventMention named) {
        return events.stream().filter(other -> !other.equals(named)).flatMap(other -> own(other).stream()).findFirst()
                .or(() -> toldBefore(named));
    }

    /** The time told last before the event; none that only tells since when another one has gone on. */
    private Optional<TimeMention> toldBefore(EventMention event) {
        TimeMention last = null;
        for (TimeMention mention : times) {
            if (mention.from() < event.at() && governs(mention, event) && !mention.since() && !mention.countsFromNamed()) {
                last = mention;
            }
        }
        return Optional.ofNullable(last);
    }

    /** What a time that counts from another one is counted from, if that stands in the sentence. */
    private Optional<TimeMention> before(TimeMention mention) {
        TimeMention last = null;
        for (TimeMention other : times) {
            if (other.from() < mention.from() && !other.until() && !other.countsFromNamed()) {
                last = other;
            }
        }
        return Optional.ofNullable(last);
    }

    /** "استمرت حتى فجر اليوم": the end told behind the event, before another one begins. */
    private Optional<TimeMention> end(EventMention event, TimeMention start) {
        for (TimeMention mention : times) {
            boolean behind = mention.until() && mention.from() > event.at() && mention.from() > start.from();
            if (behind && events.stream().noneMatch(other -> other.at() > event.at() && other.at() < mention.from())) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }
}
