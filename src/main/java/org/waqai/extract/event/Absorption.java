package org.waqai.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense.OutcomeWord;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.Sense.Trigger;
import org.waqai.lexicon.Sense.TurningWord;
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

    /** So many clauses part the words of one truce at most. */
    private static final int FARTHEST_TRUCE = 2;

    /** So many words stand at most between a general word and its means. */
    private static final int FARTHEST_MEANS = 14;

    /** So many words behind a killing stands at most who did it. */
    private static final int FARTHEST_DOER = 12;

    private final Document document;
    private final Clauses clauses;

    Absorption(Document document, Clauses clauses) {
        this.document = document;
        this.clauses = clauses;
    }

    List<EventMention> absorb(List<EventMention> events) {
        boolean[] swallowed = new boolean[events.size()];
        boolean[] used = new boolean[events.size()];
        boolean[] assured = new boolean[events.size()];
        boolean[] fresh = new boolean[events.size()];
        for (int weaker = 0; weaker < swallowed.length; weaker++) {
            for (int stronger = 0; stronger < swallowed.length && !swallowed[weaker]; stronger++) {
                boolean counts = !swallowed[stronger] || isObject(events.get(stronger), events.get(weaker));
                swallowed[weaker] = stronger != weaker && counts && swallows(events.get(stronger), events.get(weaker));
                used[stronger] |= swallowed[weaker] && !isArm(events.get(weaker));
                fresh[stronger] |= swallowed[weaker] && isArm(events.get(stronger)) && isDeed(events.get(weaker));
                assured[stronger] |= swallowed[weaker] && assures(events.get(weaker), events.get(stronger));
            }
        }
        List<EventMention> kept = new ArrayList<>();
        for (int i = 0; i < swallowed.length; i++) {
            if (!swallowed[i] && (used[i] || !isArm(events.get(i)) || isMeans(events.get(i)))) {
                boolean truce = events.get(i).type() == IncidentType.CEASEFIRE;
                EventMention named = fresh[i] ? events.get(i).fresh() : events.get(i);
                EventMention told = assured[i] ? named.assured() : named;
                kept.add(truce ? fromItsFirstWord(events, i, swallowed) : told);
            }
        }
        return kept;
    }

    /** Two weak words of one violence in one clause, or a weapon and who aims it, leave no doubt. */
    private boolean assures(EventMention other, EventMention kept) {
        boolean same = other.type() == kept.type() || other.trigger().strong();
        return same && HARMFUL.contains(kept.type()) && !other.consequence() && clauses.together(other.at(), kept.at());
    }

    /** "لاتفاق بين الحكومة والوجهاء، ويقضي بوقف إطلاق النار": its sides stand by the word that comes first. */
    private EventMention fromItsFirstWord(List<EventMention> events, int truce, boolean[] swallowed) {
        EventMention told = events.get(truce);
        for (int i = 0; i < truce; i++) {
            EventMention word = events.get(i);
            if (swallowed[i] && word.type() == IncidentType.CEASEFIRE && clauses.distance(word.at(), told.at()) <= FARTHEST_TRUCE) {
                return told.standingAt(word);
            }
        }
        return told;
    }

    private boolean swallows(EventMention stronger, EventMention weaker) {
        int distance = clauses.distance(stronger.at(), weaker.at());
        if (isShotDown(stronger, weaker) || isShotDown(weaker, stronger)) {
            return isShotDown(stronger, weaker);
        }
        if (weaker.consequence() && !stronger.consequence()) {
            boolean turned = distance > 1 || isMeanwhile(clauses.startOf(stronger.at()));
            boolean apart = turned && weaker.trigger().strong() && !weaker.trigger().is(Trigger.Mark.CAPTIVE);
            return HARMFUL.contains(stronger.type()) && !apart && !(distance > 0 && isDoneByAnother(stronger, weaker));
        }
        if (isTakenBesideDead(stronger, weaker)) {
            return true;
        }
        if (isPartOf(stronger, weaker, distance) || isRelease(stronger, weaker)) {
            return true;
        }
        if (stronger.type() == weaker.type()) {
            return isSaidAgain(stronger, weaker, distance);
        }
        if (distance > 0) {
            return isFound(stronger, weaker) || (weaker.cause() && stronger.at() < weaker.at())
                    || (distance == 1 && (isFollowUp(stronger, weaker) || isToldOn(stronger, weaker)));
        }
        return switch (weaker.type()) {
            case ATTACK -> isFound(stronger, weaker)
                    || (ARMED.contains(stronger.type()) && !(isArm(stronger) && weaker.trigger().is(Trigger.Mark.ENTRY)))
                    || (stronger.type() == IncidentType.DETENTION && !weaker.trigger().strong() && !stronger.cause());
            case SHELLING -> stronger.type() == IncidentType.AIRSTRIKE;
            case EXPLOSION -> !weaker.trigger().strong() && ARMED.contains(stronger.type());
            case CLASH -> (stronger.type() == IncidentType.CEASEFIRE && weaker.referring() && weaker.at() == stronger.end())
                    || (!weaker.trigger().strong() && stronger.trigger().strong() && HARMFUL.contains(stronger.type()));
            case CEASEFIRE -> stronger.type() == IncidentType.CEASEFIRE_VIOLATION;
            case AIRSTRIKE -> !weaker.trigger().strong() && stronger.trigger().strong() && !isLoad(stronger, weaker);
            case DEPLOYMENT -> !weaker.trigger().strong() && stronger.trigger().strong()
                    && stronger.type() != IncidentType.CEASEFIRE;
            case DETENTION -> !weaker.trigger().strong()
                    && (stronger.trigger().strong() || (weaker.cause() && HARMFUL.contains(stronger.type())));
            case CONTROL_CHANGE, OTHER, PROTEST, DISPLACEMENT, CEASEFIRE_VIOLATION ->
                    !weaker.trigger().strong() && stronger.trigger().strong();
        };
    }

    /** What is burnt, who protests, what stands there and what it is hit with belong to the violence that the sentence tells. */
    private boolean isPartOf(EventMention violence, EventMention weaker, int distance) {
        if (!HARMFUL.contains(violence.type())) {
            return false;
        }
        boolean damage = weaker.type() == IncidentType.OTHER && violence.at() < weaker.at()
                && (!weaker.trigger().strong() || weaker.trigger().agent() != Trigger.Part.PARTICIPANT) && !isAnotherDeed(weaker);
        boolean protesters = weaker.type() == IncidentType.PROTEST && weaker.referring();
        return damage || protesters || (distance <= 1 && (isObject(violence, weaker) || isMeansOf(violence, weaker)));
    }

    /** "كما أحرق مستوطنون أشجار زيتون": a clause that turns to something else, with a verb of its own. */
    private boolean isAnotherDeed(EventMention deed) {
        return isActive(deed.at()) && isMeanwhile(clauses.startOf(deed.at()));
    }

    private boolean isMeanwhile(int at) {
        return document.sense(at, TurningWord.class).filter(word -> word.kind() == TurningWord.Kind.MEANWHILE).isPresent();
    }

    private boolean isActive(int at) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof Trigger trigger && trigger.form() == Trigger.Form.VERB_ACTIVE
                    && trigger.agent() == Trigger.Part.INITIATOR) {
                return true;
            }
        }
        return false;
    }

    /** Two words of one type: the stronger stays, else the first, unless the second tells of something new. */
    private static boolean isSaidAgain(EventMention stronger, EventMention weaker, int distance) {
        boolean outweighs = stronger.trigger().strong() && !weaker.trigger().strong();
        boolean outweighed = weaker.trigger().strong() && !stronger.trigger().strong();
        boolean truce = weaker.type() == IncidentType.CEASEFIRE;
        if (outweighs && weaker.trigger().is(Trigger.Mark.GENERAL)) {
            return true;
        }
        if ((outweighs || outweighed) && (distance == 0 || (truce && distance <= FARTHEST_TRUCE))) {
            return outweighs;
        }
        boolean near = distance <= (truce ? FARTHEST_TRUCE : 1);
        return near && stronger.at() < weaker.at() && (weaker.referring() || truce || distance == 0);
    }

    /** "قتلت 14 جنديا وأسرت ثمانية": captives taken beside the dead are no detention. */
    private static boolean isTakenBesideDead(EventMention killing, EventMention capture) {
        return capture.trigger().is(Trigger.Mark.CAPTIVE) && killing.consequence() && !killing.trigger().is(Trigger.Mark.CAPTIVE);
    }

    /** "اعتقلوا ثلاثة شبان ثم أفرجوا عنهم": how an arrest ended (GUIDELINES, ruling 10). */
    private boolean isRelease(EventMention arrest, EventMention release) {
        return arrest.type() == IncidentType.DETENTION && release.type() == IncidentType.OTHER && arrest.at() < release.at()
                && document.sense(release.at(), OutcomeWord.class).filter(word -> word.outcomes().isEmpty()).isPresent();
    }

    /** "…، وقتل شاب برصاص مجهولين": whom the clause itself tells to have been killed by somebody is no toll of another's fire. */
    private boolean isDoneByAnother(EventMention fire, EventMention killing) {
        boolean found = false;
        for (int i = killing.end(); i < killing.end() + FARTHEST_DOER && clauses.together(i, killing.at()); i++) {
            found |= document.sense(i, PartySense.RoleCue.class).filter(cue -> cue.cue() == PartySense.RoleCue.Cue.INITIATOR).isPresent()
                    && document.match(i, Trigger.class).isEmpty();
        }
        return found && fire.type() != IncidentType.CLASH;
    }

    /** "أسقط الحوثيون طائرة مسيرة": the aircraft hits nobody, it is hit. */
    private boolean isShotDown(EventMention downing, EventMention aircraft) {
        return downing.trigger().is(Trigger.Mark.DOWNING) && aircraft.type() == IncidentType.AIRSTRIKE && isArm(aircraft)
                && downing.at() < aircraft.at() && clauses.together(downing.at(), aircraft.at());
    }

    /** "هاجم مسلحون دوريات وحواجز": what is attacked does not deploy. */
    private static boolean isObject(EventMention attack, EventMention weaker) {
        return weaker.type() == IncidentType.DEPLOYMENT && weaker.trigger().form() == Trigger.Form.NOUN && attack.at() < weaker.at();
    }

    /** "استهدفت السيارة … بطائرة مسيّرة": the means stands behind whom it hit. */
    private boolean isMeansOf(EventMention means, EventMention weaker) {
        int gap = means.at() - weaker.end();
        return weaker.type() == IncidentType.ATTACK && weaker.trigger().is(Trigger.Mark.GENERAL) && isWeapon(means)
                && (!isArm(means) || isMeans(means)) && gap >= 0 && gap <= FARTHEST_MEANS;
    }

    /** "هاجمت طائرات النظام البلدة بالصواريخ": rockets behind the aircraft come from it. */
    private static boolean isLoad(EventMention stronger, EventMention aircraft) {
        return stronger.type() == IncidentType.SHELLING && aircraft.at() < stronger.at();
    }

    /** Arms by themselves hit nobody, a word beside them must say so: "طائرة تقل أسرى", "دخلت ثلاث دبابات". */
    private static boolean isArm(EventMention event) {
        return isWeapon(event) && !event.trigger().strong() && event.trigger().form() == Trigger.Form.NOUN;
    }

    /** "قصفت الطائرات البلدة": the article of the arms refers to no event told before. */
    private static boolean isDeed(EventMention word) {
        return word.trigger().form() == Trigger.Form.VERB_ACTIVE && !word.referring();
    }

    /** "استشهد طفلان بمسيّرة", "جراء قذيفة": what people died of was used. */
    private boolean isMeans(EventMention arm) {
        return arm.cause() || document.token(arm.at()).text().startsWith("ب");
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

    /** "نفذت الطائرات ضربتين، استهدفتا حقلا": a clause that opens with a bare verb tells of what was told right before. */
    private boolean isToldOn(EventMention strike, EventMention verb) {
        boolean opens = clauses.startOf(verb.at()) == verb.at() && !document.token(verb.at()).text().startsWith("و");
        return opens && ARMED.contains(strike.type()) && strike.at() < verb.at() && verb.type() == IncidentType.ATTACK
                && verb.trigger().is(Trigger.Mark.GENERAL) && verb.trigger().form() == Trigger.Form.VERB_ACTIVE;
    }

    /** "خرقت الاتفاق وأطلقت النار": the breach is told on as an attack. */
    private boolean isFollowUp(EventMention stronger, EventMention weaker) {
        boolean act = weaker.type() == IncidentType.ATTACK
                || (weaker.type() == IncidentType.SHELLING
                && document.token(clauses.startOf(weaker.at())).text().startsWith("و"));
        return act && stronger.type() == IncidentType.CEASEFIRE_VIOLATION && stronger.at() < weaker.at();
    }
}
