package org.waqai.extract.incident;

import org.waqai.extract.casualty.TollMention;
import org.waqai.extract.party.RoleFinder.Part;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.Role;

/**
 * Holds the roles of bodies against the people who came to harm: who is only named among them did not do it ("أربعة من البيشمركة قتلوا
 * بعدما انفجرت عبوة"), and who stands between the verb and its victims did ("قتل عناصر من قسد شابا").
 */
final class Victims {

    /** So many words behind the people stands at most the body that they belong to: جندي في الجيش. */
    private static final int BELONGING = 3;

    /** So many words behind the verb stands its subject at most. */
    private static final int NEAR = 5;

    private Victims() {
    }

    static void correct(Draft draft) {
        if (isOneSided(draft.type())) {
            draft.parts().replaceAll(part -> {
                Role role = isOnlyVictim(part, draft) ? Role.TARGET : isKiller(part, draft) ? Role.INITIATOR : part.role();
                return new Part(part.faction(), role, part.mention(), part.rule());
            });
        }
    }

    private static boolean isKiller(Part part, Draft draft) {
        return part.role() == Role.TARGET && part.mention().mayFight() && part.rule().equals("party.position")
                && draft.tolls().stream().noneMatch(toll -> tellsOf(toll, part))
                && draft.tolls().stream().anyMatch(toll -> isBetween(part, toll));
    }

    /** Whether a body stands between the word that says what became of people and those people, who are of no body. */
    private static boolean isBetween(Part part, TollMention toll) {
        int at = part.mention().from();
        return toll.side().isEmpty() && at > toll.cue() && at - toll.cue() <= NEAR && part.mention().to() <= toll.from()
                && toll.from() - part.mention().to() <= NEAR;
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
