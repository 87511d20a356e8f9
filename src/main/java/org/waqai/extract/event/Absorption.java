package org.waqai.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waqai.extract.reading.Clauses;
import org.waqai.lexicon.Sense.Trigger;
import org.waqai.model.IncidentType;

/**
 * One event is often told with several words: "قصفت طائرة مسيرة", "هجوم بسيارة مفخخة", "خرقت الهدنة وأطلقت النار". Of the words of one
 * clause the most telling stays; of words of one type in neighbouring clauses the first.
 */
final class Absorption {

    private static final Set<IncidentType> ARMED = EnumSet.of(
            IncidentType.SHELLING, IncidentType.AIRSTRIKE, IncidentType.EXPLOSION, IncidentType.CLASH, IncidentType.CEASEFIRE_VIOLATION);

    private static final Set<IncidentType> HARMFUL = EnumSet.of(IncidentType.SHELLING, IncidentType.AIRSTRIKE,
            IncidentType.EXPLOSION, IncidentType.CLASH, IncidentType.CEASEFIRE_VIOLATION, IncidentType.ATTACK);

    private Absorption() {
    }

    static List<EventMention> absorb(List<EventMention> events, Clauses clauses) {
        boolean[] swallowed = new boolean[events.size()];
        for (int weaker = 0; weaker < swallowed.length; weaker++) {
            for (int stronger = 0; stronger < swallowed.length && !swallowed[weaker]; stronger++) {
                swallowed[weaker] = stronger != weaker && !swallowed[stronger]
                        && swallows(events.get(stronger), events.get(weaker), clauses);
            }
        }
        List<EventMention> kept = new ArrayList<>();
        for (int i = 0; i < swallowed.length; i++) {
            if (!swallowed[i]) {
                kept.add(events.get(i));
            }
        }
        return kept;
    }

    private static boolean swallows(EventMention stronger, EventMention weaker, Clauses clauses) {
        int distance = clauses.distance(stronger.at(), weaker.at());
        if (weaker.consequence() && !stronger.consequence()) {
            return HARMFUL.contains(stronger.type());
        }
        boolean damage = weaker.type() == IncidentType.OTHER
                && (!weaker.trigger().strong() || weaker.trigger().agent() == Trigger.Part.INITIATOR);
        if (damage && HARMFUL.contains(stronger.type()) && stronger.at() < weaker.at()) {
            return true;
        }
        if (stronger.type() == weaker.type()) {
            if (weaker.trigger().is(Trigger.Mark.GENERAL) && !weaker.trigger().strong() && stronger.trigger().strong()) {
                return true;
            }
            if (distance == 0 && weaker.trigger().strong() != stronger.trigger().strong()) {
                return stronger.trigger().strong();
            }
            boolean truce = weaker.type() == IncidentType.CEASEFIRE;
            if (truce && distance <= 2 && weaker.trigger().strong() != stronger.trigger().strong()) {
                return stronger.trigger().strong();
            }
            return distance <= (truce ? 2 : 1) && stronger.at() < weaker.at() && (weaker.referring() || truce || distance == 0);
        }
        if (distance > 0) {
            return isFound(stronger, weaker) || (weaker.cause() && stronger.at() < weaker.at())
                    || (distance == 1 && isFollowUp(stronger, weaker));
        }
        return switch (weaker.type()) {
            case ATTACK -> isFound(stronger, weaker) || isWeapon(stronger) || ARMED.contains(stronger.type())
                    || (stronger.type() == IncidentType.DETENTION && !weaker.trigger().strong());
            case SHELLING -> stronger.type() == IncidentType.AIRSTRIKE;
            case EXPLOSION -> !weaker.trigger().strong() && ARMED.contains(stronger.type());
            case CLASH -> (stronger.type() == IncidentType.CEASEFIRE && weaker.referring() && weaker.at() == stronger.end())
                    || (!weaker.trigger().strong() && stronger.trigger().strong());
            case CEASEFIRE -> stronger.type() == IncidentType.CEASEFIRE_VIOLATION;
            case CONTROL_CHANGE, DEPLOYMENT, OTHER, PROTEST, DISPLACEMENT, DETENTION, AIRSTRIKE, CEASEFIRE_VIOLATION ->
                    !weaker.trigger().strong() && stronger.trigger().strong();
        };
    }

    /** A means decides the type of a general word beside it: هجوم بسيارة مفخخة. */
    private static boolean isWeapon(EventMention event) {
        return event.trigger().is(Trigger.Mark.WEAPON) && event.type() != IncidentType.ATTACK;
    }

    /** "عثر على جثة شاب أعدم": how somebody died tells no other incident than that he was found. */
    private static boolean isFound(EventMention stronger, EventMention weaker) {
        return stronger.type() == IncidentType.OTHER && stronger.trigger().strong() && weaker.type() == IncidentType.ATTACK
                && stronger.at() < weaker.at();
    }

    /** "خرقت الاتفاق وأطلقت النار": the breach is told on as an attack. */
    private static boolean isFollowUp(EventMention stronger, EventMention weaker) {
        return stronger.type() == IncidentType.CEASEFIRE_VIOLATION && weaker.type() == IncidentType.ATTACK
                && stronger.at() < weaker.at();
    }
}
