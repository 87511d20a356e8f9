package org.waqai.extract.incident;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waqai.extract.incident.SentenceDrafts.Timed;
import org.waqai.extract.party.RoleFinder.Part;
import org.waqai.lexicon.Sense.Trigger;
import org.waqai.model.Faction;
import org.waqai.model.IncidentType;
import org.waqai.model.Role;

/**
 * Joins the drafts of one sentence that tell of one incident: an attack that turns into a fight between both sides is one clash
 * whose attacker is the initiator and whose other side is the target; a raid and the arrests made in it are one detention.
 */
final class Joining {

    private static final Set<IncidentType> ARMED = EnumSet.of(IncidentType.CLASH, IncidentType.ATTACK, IncidentType.SHELLING,
            IncidentType.AIRSTRIKE, IncidentType.EXPLOSION);

    private Joining() {
    }

    /** Whether weapons are used in it. */
    static boolean isArmed(IncidentType type) {
        return ARMED.contains(type);
    }

    /** The drafts of one sentence, each attack joined to the clash that it set off, what goes on to what it goes on with. */
    static List<Timed> join(List<Timed> drafts) {
        return withoutEchoes(withFights(drafts));
    }

    private static List<Timed> withoutEchoes(List<Timed> drafts) {
        List<Timed> kept = new ArrayList<>();
        for (Timed timed : drafts) {
            if (!kept.isEmpty() && isEcho(kept.getLast(), timed)) {
                Timed before = kept.getLast();
                yieldGround(before.draft(), timed.draft());
                before.draft().absorb(timed.draft());
                kept.set(kept.size() - 1, new Timed(before.draft(), before.time().or(timed::time)));
            } else {
                kept.add(timed);
            }
        }
        return kept;
    }

    /** "داهمت الدورية الحي واعتقلت شابين": told on with neither place, time nor people of its own. */
    private static boolean isEcho(Timed before, Timed timed) {
        Draft one = before.draft();
        Draft other = timed.draft();
        boolean bothToll = !one.tolls().isEmpty() && !other.tolls().isEmpty();
        boolean samePeople = changesHands(one, other) || !differ(one, other) || (isReferred(one, other) && tellsOnlyDoer(one, other));
        boolean sameKind = one.type() == other.type() || isReferred(one, other);
        return sameKind && !bothToll && !other.hasOwnPlace() && samePeople && !atAnotherTime(before, timed);
    }

    /** "انفجرت عبوة في السوق وتبنى التنظيم الهجوم": a general word that refers stands for what was told before. */
    private static boolean isReferred(Draft one, Draft other) {
        return other.event().referring() && other.event().trigger().is(Trigger.Mark.GENERAL) && isArmed(one.type())
                && isArmed(other.type());
    }

    /** "… ونسبت الشرطة الهجوم إلى تنظيم الدولة": who did what was told without its doer. */
    private static boolean tellsOnlyDoer(Draft one, Draft other) {
        return one.parts().stream().noneMatch(part -> part.role() == Role.INITIATOR)
                && other.parts().stream().allMatch(part -> part.role() == Role.INITIATOR);
    }

    /** "دارت معارك. وذكر الجيش أن قواته قتلت 14 مسلحا": who killed in a fight between both is a side of it like the other. */
    static void settle(Draft deed, Draft fight) {
        boolean oneSided = deed.type() != IncidentType.CLASH && fight.type() == IncidentType.CLASH;
        if (oneSided && fight.parts().stream().allMatch(part -> part.role() == Role.PARTICIPANT)) {
            deed.parts().replaceAll(part -> new Part(part.faction(), Role.PARTICIPANT, part.mention(), part.rule()));
        }
    }

    /** "سيطرت الفصائل على القرية بعد انسحاب الجيش منها": one side takes what the other leaves. */
    private static boolean changesHands(Draft one, Draft other) {
        return one.type() == IncidentType.CONTROL_CHANGE && other.type() == IncidentType.CONTROL_CHANGE
                && leaves(one) != leaves(other);
    }

    private static boolean leaves(Draft draft) {
        return draft.event().trigger().is(Trigger.Mark.WITHDRAWAL);
    }

    /** Who leaves the ground that another takes is the target of its taking. */
    private static void yieldGround(Draft one, Draft other) {
        if (changesHands(one, other)) {
            Draft leaving = leaves(one) ? one : other;
            leaving.parts().replaceAll(part -> new Part(part.faction(), Role.TARGET, part.mention(), part.rule()));
        }
    }

    private static List<Timed> withFights(List<Timed> drafts) {
        List<Timed> joined = new ArrayList<>(drafts);
        Optional<Timed> clash = drafts.stream()
                .filter(timed -> timed.draft().type() == IncidentType.CLASH && !timed.draft().event().referring())
                .findFirst();
        clash.ifPresent(fight -> drafts.stream()
                .filter(timed -> timed.draft().type() == IncidentType.ATTACK && isOne(timed, fight))
                .forEach(attack -> {
                    takeOver(attack.draft(), fight.draft());
                    joined.remove(attack);
                    if (fight.time().isEmpty() && joined.contains(fight)) {
                        joined.set(joined.indexOf(fight), new Timed(fight.draft(), attack.time()));
                    }
                }));
        return joined;
    }

    private static boolean isOne(Timed attack, Timed fight) {
        boolean elsewhere = attack.draft().hasOwnPlace() && fight.draft().hasOwnPlace() && !attack.draft().sharesPlace(fight.draft());
        return !elsewhere && !atAnotherTime(attack, fight) && !differ(attack.draft(), fight.draft());
    }

    private static boolean atAnotherTime(Timed one, Timed other) {
        return one.time().isPresent() && other.time().isPresent() && !one.time().equals(other.time());
    }

    private static boolean differ(Draft one, Draft other) {
        return !one.parts().isEmpty() && !other.parts().isEmpty() && !one.sharesParty(other);
    }

    private static void takeOver(Draft attack, Draft fight) {
        Set<Faction> attackers = attack.parts().stream()
                .filter(part -> part.role() == Role.INITIATOR)
                .map(Part::faction)
                .collect(Collectors.toSet());
        fight.absorb(attack);
        if (!attackers.isEmpty()) {
            fight.parts().replaceAll(part -> attackers.contains(part.faction())
                    ? new Part(part.faction(), Role.INITIATOR, part.mention(), part.rule())
                    : new Part(part.faction(), Role.TARGET, part.mention(), part.rule()));
        }
    }
}
