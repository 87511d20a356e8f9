package org.waqai.extract.event;

import java.util.Optional;
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

    TruceReader(Document document, Sentence sentence) {
        this.document = document;
        this.sentence = sentence;
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

    private Status nearest(EventMention mention) {
        Status status = Status.AGREED;
        int best = Integer.MAX_VALUE;
        for (int i = Math.max(sentence.from(), mention.at() - REACH); i < Math.min(sentence.to(), mention.end() + REACH); i++) {
            Optional<Match> word = document.match(i, Sense.TruceWord.class);
            int distance = i < mention.at() ? mention.at() - i : i - mention.end() + 1;
            if (word.isPresent() && weight(word.get(), distance) < best) {
                best = weight(word.get(), distance);
                status = ((Sense.TruceWord) word.get().sense()).status();
            }
        }
        return status;
    }

    /** An agreement is only the background of what else is said of it, so its words count from further away. */
    private static int weight(Match word, int distance) {
        return ((Sense.TruceWord) word.sense()).status() == Status.AGREED ? distance + REACH : distance;
    }
}
