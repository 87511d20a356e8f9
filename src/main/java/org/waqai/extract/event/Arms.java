package org.waqai.extract.event;

import java.util.BitSet;
import java.util.Optional;
import org.waqai.arabic.WordForm;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense.Trigger;
import org.waqai.model.IncidentType;

/** Reads with what arms a deed was done from the name of who did it. */
final class Arms {

    /** How far from its verb a subject stands. */
    private static final int REACH = 6;

    private final Document document;
    private final BitSet armed;

    /**
     * Prepares a search.
     *
     * @param armed the tokens that name a faction
     */
    Arms(Document document, BitSet armed) {
        this.document = document;
        this.armed = armed;
    }

    /**
     * "قصف طيران التحالف الجسر", "مسيّرة إسرائيلية قصفت سيارة", "استهدفت المدفعية التركية القرية": who bombs names the means with his
     * name.
     */
    EventMention settle(EventMention event, Clauses clauses) {
        boolean deed = event.type() == IncidentType.ATTACK || isVerb(event.at());
        boolean verb = deed && !event.trigger().is(Trigger.Mark.DOWNING);
        boolean open = switch (event.type()) {
            case SHELLING, ATTACK -> true;
            case EXPLOSION -> verb;
            case CLASH, AIRSTRIKE, DETENTION, CONTROL_CHANGE, DEPLOYMENT, DISPLACEMENT, CEASEFIRE, CEASEFIRE_VIOLATION, PROTEST,
                    OTHER -> false;
        };
        int first = verb ? Math.max(event.from(), event.at() - REACH) : event.end();
        for (int i = first; open && i < event.end() + REACH; i++) {
            if (armed.get(i) && clauses.together(event.at(), i)) {
                if (are(i, IncidentType.AIRSTRIKE, WordForm.NONE)) {
                    return event.as(IncidentType.AIRSTRIKE, Optional.empty());
                }
                if (event.trigger().is(Trigger.Mark.GENERAL) && are(i, IncidentType.SHELLING, WordForm.NONE)) {
                    return event.as(IncidentType.SHELLING, Optional.empty());
                }
            }
        }
        return event;
    }

    /** قصف is a noun and a verb. */
    private boolean isVerb(int at) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof Trigger trigger && trigger.form() == Trigger.Form.VERB_ACTIVE && !match.form().definite()
                    && match.form().preposition() == WordForm.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word names arms that do what the type says, with this preposition before it. */
    boolean are(int at, IncidentType type, char preposition) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof Trigger trigger && trigger.type() == type && match.form().preposition() == preposition) {
                return true;
            }
        }
        return false;
    }
}
