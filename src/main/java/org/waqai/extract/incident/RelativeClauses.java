package org.waqai.extract.incident;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.waqai.arabic.WordSet;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.extract.reading.TextOrder;
import org.waqai.extract.time.TimeMention;

/** The relative clauses of a sentence (الذي، التي) that tell of an event of their own: their times are not those of the others. */
final class RelativeClauses {

    private static final WordSet PRONOUNS = WordSet.of(
            "الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللواتي", "اللاتي");

    /** So far before its relative clause stands the noun that it tells of. */
    private static final int HEAD = 6;

    /** The index behind each relative clause, by the index of its pronoun. */
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();
    private final Clauses clauses;

    RelativeClauses(Document document, Sentence sentence, Clauses clauses, List<EventMention> events) {
        this.clauses = clauses;
        int at = sentence.from();
        while (at < sentence.to()) {
            int end = at + 1;
            if (PRONOUNS.contains(document.token(at).text())) {
                while (end < sentence.to() && clauses.together(at, end)) {
                    end++;
                }
                if (tellsOfEvent(at, end, events)) {
                    ends.put(at, end);
                }
            }
            at = end;
        }
    }

    private boolean tellsOfEvent(int pronoun, int end, List<EventMention> events) {
        int first = TextOrder.before(Math.max(pronoun - HEAD, clauses.startOf(pronoun)), events, EventMention::at);
        return first < events.size() && events.get(first).at() < end;
    }

    /** Whether a time stands in a relative clause. */
    boolean hold(TimeMention mention) {
        Map.Entry<Integer, Integer> clause = ends.floorEntry(mention.from());
        return clause != null && mention.from() < clause.getValue();
    }

    /** Whether a time can be that of an event, as far as relative clauses go. */
    boolean reaches(TimeMention mention, EventMention event) {
        Map.Entry<Integer, Integer> clause = ends.floorEntry(mention.from());
        return clause == null || !hold(mention) || (event.at() >= clause.getKey() - HEAD && event.at() < clause.getValue()
                && clauses.together(event.at(), clause.getKey()));
    }
}
