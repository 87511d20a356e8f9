package org.waqai.extract.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.extract.casualty.TollMention;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Lexicon;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PartySense.PartyWord;
import org.waqai.lexicon.PlaceSense;
import org.waqai.model.Evidence;
import org.waqai.model.Faction;
import org.waqai.model.IncidentType;
import org.waqai.model.Party;
import org.waqai.model.Reading;
import org.waqai.model.Role;
import org.waqai.model.Span;
import org.waqai.model.Victim;

/** Sees civilians attacked where no armed body is the target and no fighter comes to harm (rulings 4 and 17 of the guidelines). */
final class CivilianTargets {

    private static final Set<String> WANTED = Set.of("any.outlaws", "any.smugglers");

    /** So many words behind the event's own stands what it hits at most. */
    private static final int OBJECT = 9;

    /** So many words behind the people stands at most what they are held for. */
    private static final int REASON = 6;

    private final Document document;
    private final Optional<Faction> civilians;

    CivilianTargets(Document document, Lexicon lexicon) {
        this.document = document;
        this.civilians = lexicon.factions().byId("any.civilians").map(entry -> entry.faction());
    }

    /** The civilians as the target of the draft, if they are. */
    Optional<Reading<Party>> of(Draft draft, List<Reading<Party>> parties) {
        Optional<Span> thing = isFire(draft.type()) && isUnarmedOrUnharmed(draft) ? civilianThing(draft) : Optional.empty();
        if (thing.isPresent() && parties.stream().noneMatch(party -> party.value().role() == Role.TARGET)) {
            return civilians.map(faction -> new Reading<>(new Party(faction, Role.TARGET, List.of()),
                    Evidence.unmeasured(List.of(thing.get()), "party.civilian-thing", Optional.empty())));
        }
        if (draft.tolls().isEmpty() || !isOneSided(draft.type()) || !isUnarmed(draft.tolls())) {
            return Optional.empty();
        }
        boolean targeted = parties.stream().anyMatch(party -> party.value().role() == Role.TARGET);
        boolean sure = draft.type() != IncidentType.CEASEFIRE_VIOLATION || draft.tolls().stream().noneMatch(CivilianTargets::isUnknown);
        if (targeted || !sure || isStatistic(draft) || draft.tolls().stream().anyMatch(this::isOfBothSides)
                || draft.tolls().stream().allMatch(this::isWanted) || isSuspected(draft)) {
            return Optional.empty();
        }
        return civilians.map(faction -> new Reading<>(new Party(faction, Role.TARGET, List.of()), Evidence.unmeasured(
                draft.tolls().stream().filter(toll -> !toll.isZero()).map(toll -> document.span(toll.from(), toll.to())).toList(),
                "party.victims-are-civilians", Optional.empty())));
    }

    /** "خلال آب 31 عملية اغتيال قتل فيها 19 شخصا": those whom a month's acts killed are of all sorts. */
    private static boolean isStatistic(Draft draft) {
        return draft.isDatedRoughly() && draft.tolls().stream().allMatch(CivilianTargets::isUnknown);
    }

    /** "اعتقلت تسعة من طرفي النزاع". */
    private boolean isOfBothSides(TollMention toll) {
        for (int i = toll.from(); i < toll.to() + 2; i++) {
            if (document.match(i, PartySense.BothSides.class).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFire(IncidentType type) {
        return switch (type) {
            case SHELLING, AIRSTRIKE, EXPLOSION, ATTACK -> true;
            case CLASH, DETENTION, CONTROL_CHANGE, DEPLOYMENT, DISPLACEMENT, CEASEFIRE, CEASEFIRE_VIOLATION, PROTEST, OTHER -> false;
        };
    }

    private static boolean isUnarmedOrUnharmed(Draft draft) {
        return draft.tolls().stream().noneMatch(toll -> toll.who() == Victim.FIGHTER);
    }

    /** "قصف مستشفى", "قذيفة سقطت على منزل": a thing of civilians behind the event's word, which is hit and not only near. */
    private Optional<Span> civilianThing(Draft draft) {
        EventMention event = draft.event();
        Clauses clauses = document.clauses(event.sentence());
        for (int i = event.end(); i < Math.min(event.to(), event.end() + OBJECT); i++) {
            Optional<Match> thing = word(i, PartyWord.Kind.CIVILIAN);
            if (thing.isPresent() && clauses.together(event.at(), i)) {
                return isHit(thing.get()) ? Optional.of(document.span(i, thing.get().to())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Nothing hits what stands behind "near", nor the house of a fighter, and nobody is taken to hospital by the blast. */
    private boolean isHit(Match thing) {
        boolean apart = document.sense(thing.from() - 1, PlaceSense.PlaceCue.class)
                .filter(cue -> cue.cue() == PlaceSense.PlaceCue.Cue.NEAR || cue.cue() == PlaceSense.PlaceCue.Cue.TO
                || cue.cue() == PlaceSense.PlaceCue.Cue.FROM || cue.cue() == PlaceSense.PlaceCue.Cue.COMPASS).isPresent();
        boolean fighters = document.sense(thing.to(), HarmSense.VictimNoun.class)
                .filter(noun -> noun.who().equals(Optional.of(Victim.FIGHTER))).isPresent()
                || document.match(thing.to(), PartySense.FactionName.class).isPresent();
        return !apart && !fighters;
    }

    /** "اعتقلت رجلا يشتبه بانتمائه": the words behind the people tell what for. */
    private boolean isSuspected(Draft draft) {
        if (draft.type() != IncidentType.DETENTION || draft.tolls().stream().anyMatch(toll -> toll.who() == Victim.CIVILIAN)) {
            return false;
        }
        for (TollMention toll : draft.tolls()) {
            for (int i = toll.from(); i < toll.to() + REASON; i++) {
                if (word(i, PartyWord.Kind.SUSPICION).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Match> word(int at, PartyWord.Kind kind) {
        return document.match(at, PartyWord.class).filter(match -> ((PartyWord) match.sense()).kind() == kind);
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
