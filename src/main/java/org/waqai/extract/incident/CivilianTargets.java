package org.waqai.extract.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.extract.casualty.TollMention;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.Lexicon;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.model.Evidence;
import org.waqai.model.Faction;
import org.waqai.model.IncidentType;
import org.waqai.model.Party;
import org.waqai.model.Reading;
import org.waqai.model.Role;
import org.waqai.model.Victim;

/** Sees civilians attacked where no armed body is the target and no fighter comes to harm (rulings 4 and 17 of the guidelines). */
final class CivilianTargets {

    private static final Set<String> WANTED = Set.of("any.outlaws", "any.smugglers");

    private final Document document;
    private final Optional<Faction> civilians;

    CivilianTargets(Document document, Lexicon lexicon) {
        this.document = document;
        this.civilians = lexicon.factions().byId("any.civilians").map(entry -> entry.faction());
    }

    /** The civilians as the target of the draft, if they are. */
    Optional<Reading<Party>> of(Draft draft, List<Reading<Party>> parties) {
        if (draft.tolls().isEmpty() || !isOneSided(draft.type()) || !isUnarmed(draft.tolls())) {
            return Optional.empty();
        }
        boolean targeted = parties.stream().anyMatch(party -> party.value().role() == Role.TARGET);
        boolean sure = draft.type() != IncidentType.CEASEFIRE_VIOLATION || draft.tolls().stream().noneMatch(CivilianTargets::isUnknown);
        if (targeted || !sure || draft.tolls().stream().allMatch(this::isWanted)) {
            return Optional.empty();
        }
        return civilians.map(faction -> new Reading<>(new Party(faction, Role.TARGET, List.of()), Evidence.unmeasured(
                draft.tolls().stream().filter(toll -> !toll.isZero()).map(toll -> document.span(toll.from(), toll.to())).toList(),
                "party.victims-are-civilians", Optional.empty())));
    }

    /** Whether a party is the civilians. */
    boolean are(Faction faction) {
        return civilians.equals(Optional.of(faction));
    }

    private static boolean isOneSided(IncidentType type) {
        return switch (type) {
            case SHELLING, AIRSTRIKE, EXPLOSION, ATTACK, DETENTION, CEASEFIRE_VIOLATION -> true;
            case CLASH, CONTROL_CHANGE, DEPLOYMENT, DISPLACEMENT, CEASEFIRE, PROTEST, OTHER -> false;
        };
    }

    /** Suspects and wanted men are nobody's target. */
    private boolean isWanted(TollMention toll) {
        for (int i = toll.from(); i < toll.to(); i++) {
            for (Match match : document.matches(i)) {
                boolean wanted = match.sense() instanceof PartySense.FactionName name && WANTED.contains(name.faction().faction().id());
                if (wanted) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUnknown(TollMention toll) {
        return toll.who() == Victim.UNKNOWN;
    }

    private static boolean isUnarmed(List<TollMention> harmed) {
        return harmed.stream().anyMatch(toll -> !toll.isZero()) && harmed.stream().noneMatch(toll -> toll.who() == Victim.FIGHTER);
    }
}
