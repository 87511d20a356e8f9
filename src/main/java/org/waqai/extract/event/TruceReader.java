package org.waqai.extract.event;

import java.util.List;
import java.util.Optional;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense;
import org.waqai.model.Ceasefire.Status;
import org.waqai.model.IncidentType;

/** Reads how far a truce has come, from the word of that kind nearest to the truce's own. */
final class TruceReader {

    private static final int REACH = 12;

    private final Document document;
    private final Sentence sentence;
    private final Clauses clauses;

    TruceReader(Document document, Sentence sentence, Clauses clauses) {
        this.document = document;
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** The mention with its status; one that is broken becomes a violation. Other events stay as they are. */
    EventMention settle(EventMention mention) {
        if (mention.type() != IncidentType.CEASEFIRE && mention.type() != IncidentType.CEASEFIRE_VIOLATION) {
            return mention;
        }
        Status found = nearest(mention);
        boolean broken = found == Status.VIOLATED || found == Status.COLLAPSED;
        if (mention.type() == IncidentType.CEASEFIRE_VIOLATION) {
            return mention.as(IncidentType.CEASEFIRE_VIOLATION, Optional.of(broken ? found : Status.VIOLATED));
        }
        return mention.as(broken ? IncidentType.CEASEFIRE_VIOLATION : IncidentType.CEASEFIRE, Optional.of(found));
    }

    /** "… إلا أنه خرق مرتين": a breach told behind the truce of the same sentence by a pronoun. */
    Optional<EventMention> laterBreach(List<EventMention> events) {
        Optional<EventMention> truce = events.stream().filter(event -> event.type() == IncidentType.CEASEFIRE).findFirst();
        boolean told = events.stream().anyMatch(event -> event.type() == IncidentType.CEASEFIRE_VIOLATION);
        if (truce.isEmpty() || told) {
            return Optional.empty();
        }
        for (int i = truce.get().end(); i < sentence.to(); i++) {
            Optional<Status> status = document.sense(i, Sense.TruceWord.class).map(Sense.TruceWord::status)
                    .filter(found -> found == Status.VIOLATED || found == Status.COLLAPSED);
            if (status.isPresent() && !clauses.together(i, truce.get().at())) {
                EventMention agreed = truce.get();
                return Optional.of(new EventMention(sentence, i, i + 1, i, sentence.to(), IncidentType.CEASEFIRE_VIOLATION,
                        agreed.trigger(), false, false, false, status));
            }
        }
        return Optional.empty();
    }

    private Status nearest(EventMention mention) {
        Status status = Status.AGREED;
        int best = Integer.MAX_VALUE;
        for (int i = Math.max(sentence.from(), mention.at() - REACH); i < Math.min(sentence.to(), mention.end() + REACH); i++) {
            Optional<Match> word = document.match(i, Sense.TruceWord.class);
            int distance = i < mention.at() ? mention.at() - i : i - mention.end() + 1;
            boolean breach = word.isPresent() && !clauses.together(i, mention.at()) && isBreach(word.get());
            if (word.isPresent() && !breach && weight(word.get(), distance) < best) {
                best = weight(word.get(), distance);
                status = ((Sense.TruceWord) word.get().sense()).status();
            }
        }
        return status;
    }

    private static boolean isBreach(Match word) {
        Status status = ((Sense.TruceWord) word.sense()).status();
        return status == Status.VIOLATED || status == Status.COLLAPSED;
    }

    /** An agreement is only the background of what else is said of it, so its words count from further away. */
    private static int weight(Match word, int distance) {
        return ((Sense.TruceWord) word.sense()).status() == Status.AGREED ? distance + REACH : distance;
    }
}
