package org.waqai.session.query;

import org.waqai.model.Coded;

/** What stands before the colon. */
enum QueryKey implements Coded {
    PLACE, PARTY, INITIATOR, TARGET, PARTICIPANT, MEDIATOR, ROLE, TYPE, CASUALTIES, CEASEFIRE, SOURCE, PRECISION, REVIEW, GRADE,
    SINCE, UNTIL, ON, KILLED, INJURED, CAPTURED, MISSING, SYNONYMS
}
