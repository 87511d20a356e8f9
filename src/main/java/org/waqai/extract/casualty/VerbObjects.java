package org.waqai.extract.casualty;

import org.waqai.extract.reading.Document;
import org.waqai.model.Outcome;

/** Tells whom an active verb befell: of two groups behind it the first did it, "قتل مسلحون ثلاثة مدنيين". */
final class VerbObjects {

    /** So many words part doer and victims at most. */
    private static final int NEAR = 2;

    /** And so many where the ending tells the victim: اغتال مسلحون يستقلون سيارة مدنية ضابطا. */
    private static final int NEAR_ENDING = 6;

    private final Document document;
    private final Tolls tolls;
    private final Reach reach;

    VerbObjects(Document document, Tolls tolls, Reach reach) {
        this.document = document;
        this.tolls = tolls;
        this.reach = reach;
    }

    /**
     * Whether these people are the victims, and those read for the verb before did it.
     *
     * @param answerStart how many tolls were read before the verb's
     */
    boolean isObject(Cue verb, PeopleGroup group, int answerStart) {
        boolean active = verb.kind() == Cue.Kind.EITHER || verb.kind() == Cue.Kind.DONE;
        boolean onlyAgents = tolls.size() > 0 && tolls.size() == answerStart + verb.outcomes().size() && tolls.lastIsUncounted();
        return active && onlyAgents && looksLikeObject(verb, group) && isApart(group) && reach.reaches(verb, group)
                && !reach.countsSomethingElse(group, Outcome.INJURED);
    }

    private boolean looksLikeObject(Cue verb, PeopleGroup group) {
        boolean adjacent = group.from() == verb.to();
        if (group.definite()) {
            return adjacent || !group.names().isEmpty();
        }
        String noun = document.token(group.noun()).text();
        boolean accusative = noun.endsWith("ا") || noun.endsWith("ين");
        return adjacent || accusative || group.counted() || (group.single() && tolls.lastIsManyFighters());
    }

    /** Whether the people stand by themselves behind those read last, and are not joined to them. */
    private boolean isApart(PeopleGroup group) {
        boolean ending = document.token(group.noun()).text().endsWith("ا") && !group.definite();
        int farthest = ending ? NEAR_ENDING : NEAR;
        return reach.heavy(tolls.end(), group.from()) <= farthest && !tolls.isJoined(group.from()) && !tolls.isBesides(group);
    }
}
