package org.waqai.extract.incident;

import org.waqai.extract.event.EventMention;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense.Modality;

/** Knows what only happens again and again: general background with neither a day nor a toll is no incident (GUIDELINES). */
final class Habits {

    private final Document document;

    Habits(Document document) {
        this.document = document;
    }

    /** "تتعرض القرى بشكل شبه يومي لقصف": no day is told; "الخروقات المتكررة" has none, whatever the sentence tells else. */
    boolean isOnlyHabit(Draft draft) {
        if (!draft.tolls().isEmpty()) {
            return false;
        }
        EventMention event = draft.event();
        return isHabit(event.end()) || (draft.days().isEmpty() && standsWithHabit(event));
    }

    private boolean standsWithHabit(EventMention event) {
        Clauses clauses = document.clauses(event.sentence());
        for (Match match : document.matches(Modality.class, event.sentence())) {
            if (isHabit(match) && clauses.together(match.from(), event.at())) {
                return true;
            }
        }
        return false;
    }

    private boolean isHabit(int at) {
        for (Match match : document.matches(at)) {
            if (isHabit(match)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHabit(Match match) {
        return match.sense() instanceof Modality word && word.kind() == Modality.Kind.HABIT;
    }
}
