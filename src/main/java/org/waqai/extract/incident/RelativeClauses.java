package org.waqai.extract.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.extract.time.TimeMention;

/** The relative clauses of a sentence (الذي، التي) that tell of an event of their own: their times are not those of the others. */
final class RelativeClauses {

    private static final Set<String> PRONOUNS = Set.of(
            "الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللواتي", "اللاتي");

    /** So far before its relative clause stands the noun that it tells of. */
    private static final int HEAD = 6;

    private final List<Region> regions = new ArrayList<>();

    /** Tokens {@code [from, to)} behind a relative pronoun, and the events that they tell of. */
    private record Region(int from, int to, List<EventMention> events) {

        boolean holds(int token) {
            return from <= token && token < to;
        }
    }

    RelativeClauses(Document document, Sentence sentence, Clauses clauses, List<EventMention> events) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (PRONOUNS.contains(document.token(i).text())) {
                region(i, clauses, sentence, events);
            }
        }
    }

    private void region(int pronoun, Clauses clauses, Sentence sentence, List<EventMention> events) {
        int to = pronoun + 1;
        while (to < sentence.to() && clauses.together(pronoun, to)) {
            to++;
        }
        int end = to;
        List<EventMention> told = events.stream()
                .filter(event -> event.at() >= pronoun - HEAD && event.at() < end && clauses.together(event.at(), pronoun))
                .toList();
        if (!told.isEmpty()) {
            regions.add(new Region(pronoun, to, told));
        }
    }

    /** Whether a time can be that of an event, as far as relative clauses go. */
    boolean reaches(TimeMention mention, EventMention event) {
        for (Region region : regions) {
            if (region.holds(mention.from())) {
                return region.events().contains(event);
            }
        }
        return true;
    }
}
