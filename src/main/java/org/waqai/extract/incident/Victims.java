package org.waqai.extract.incident;

import org.waqai.extract.casualty.TollMention;
import org.waqai.extract.party.RoleFinder.Part;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.Role;

/** Sees that who is only named as those who came to harm did not do it: "أربعة من البيشمركة قتلوا بعدما انفجرت عبوة". */
final class Victims {

    /** So many words behind the people stands at most the body that they belong to: جندي في الجيش. */
    private static final int BELONGING = 3;

    private Victims() {
    }

    static void correct(Draft draft) {
        if (isOneSided(draft.type())) {
            draft.parts().replaceAll(part -> isOnlyVictim(part, draft)
                    ? new Part(part.faction(), Role.TARGET, part.mention(), part.rule())
                    : part);
        }
    }

    private static boolean isOnlyVictim(Part part, Draft draft) {
        return part.role() == Role.INITIATOR && part.rule().equals("party.position")
                && draft.tolls().stream().anyMatch(toll -> tellsOf(toll, part));
    }

    private static boolean tellsOf(TollMention toll, Part part) {
        boolean harmed = toll.outcome() != Outcome.CAPTURED && !toll.isZero();
        int at = part.mention().from();
        return harmed && toll.side().filter(part.faction()::equals).isPresent() && at >= toll.from() && at < toll.to() + BELONGING;
    }

    private static boolean isOneSided(IncidentType type) {
        return switch (type) {
            case SHELLING, AIRSTRIKE, EXPLOSION, ATTACK -> true;
            case CLASH, DETENTION, CONTROL_CHANGE, DEPLOYMENT, DISPLACEMENT, CEASEFIRE, CEASEFIRE_VIOLATION, PROTEST, OTHER -> false;
        };
    }
}
