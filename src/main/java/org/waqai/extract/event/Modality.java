package org.waqai.extract.event;

import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense;

/** Tells what happened from what is denied, planned, feared or asked for, by the words before it in its clause. */
final class Modality {

    /** How far before the event's word a denial or a plan reaches. */
    private static final int REACH = 8;

    /** A negation stands right before what it negates. */
    private static final int NEGATION_REACH = 2;

    private final Document document;
    private final Clauses clauses;

    Modality(Document document, Clauses clauses) {
        this.document = document;
        this.clauses = clauses;
    }

    /** Whether the event is told as something that happened, whoever says so. */
    boolean isFact(Match event) {
        return scan(event, true);
    }

    /** Whether a truce is only imagined: if, fear, threat. A truce that is asked for or planned is told as proposed. */
    boolean isConditional(Match event) {
        return !scan(event, false);
    }

    private boolean scan(Match event, boolean requestsCount) {
        for (int i = event.from(); i >= Math.max(0, event.from() - REACH); i--) {
            if (!clauses.together(i, event.from())) {
                return true;
            }
            for (Match match : document.matches(i)) {
                if (match.sense() instanceof Sense.Modality modality && match.to() <= event.from() + 1 && plain(match)
                        && undoes(modality.kind(), event.from() - match.to(), requestsCount)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean plain(Match match) {
        return !match.form().definite() && !match.form().pronoun();
    }

    private static boolean undoes(Sense.Modality.Kind kind, int distance, boolean requestsCount) {
        return switch (kind) {
            case NEGATION -> distance < NEGATION_REACH && requestsCount;
            case DENIAL, THREAT, HYPOTHETICAL, FEAR -> true;
            case PLAN, REQUEST -> requestsCount;
            case CLAIM, ACCUSATION -> false;
        };
    }
}
