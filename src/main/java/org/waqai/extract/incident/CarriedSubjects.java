package org.waqai.extract.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.arabic.WordForm;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.party.RoleFinder.Part;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.Sense.Trigger;
import org.waqai.model.IncidentType;
import org.waqai.model.Role;

/**
 * Gives a verb without a subject of its own the subject of the verb told before it: "صدت القوة هجوما قبل أن تستعيد القرية",
 * "كما اعتقلت ثلاثة شبان".
 */
final class CarriedSubjects {

    /** How many sentences later a verb without a subject still has the one told before. */
    private static final int REACH = 1;

    /** In words. */
    private static final int LONGEST_SUBJECT = 3;

    /** Behind a verb, the ground told before. */
    private static final Set<String> THERE = Set.of("عليها", "عليه", "عليهما", "عليهم", "منها", "منه", "منهما", "منهم");

    private final Document document;

    CarriedSubjects(Document document) {
        this.document = document;
    }

    /** Carries the subjects on, in reading order, so that one goes through a chain of verbs. */
    void carry(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Optional<Role> missing = tells(draft, drafts.get(i - 1)) ? missing(draft, drafts.get(i - 1)) : Optional.empty();
            if (missing.isPresent()) {
                subject(drafts, i).filter(part -> !draft.factions().contains(part.faction()))
                        .ifPresent(part -> draft.part(new Part(part.faction(), missing.get(), part.mention(), "party.told-before")));
            }
        }
    }

    /** Whether it needs only its subject to be an incident; "واستولوا عليها" means the ground told before. */
    private boolean tells(Draft draft, Draft before) {
        boolean there = isTold(draft) && isOneSentence(draft, before) && THERE.contains(document.token(draft.event().end()).text());
        return draft.tellsOfItself() || (there && draft.event().trigger().strong());
    }

    /** The role of the subject that a deed leaves out. */
    private Optional<Role> missing(Draft draft, Draft before) {
        Role role = switch (draft.type()) {
            case SHELLING, AIRSTRIKE, EXPLOSION, ATTACK, DETENTION, CONTROL_CHANGE, DEPLOYMENT -> Role.INITIATOR;
            case CLASH -> Role.PARTICIPANT;
            case CEASEFIRE, CEASEFIRE_VIOLATION, DISPLACEMENT, PROTEST, OTHER -> Role.MEDIATOR;
        };
        long told = draft.parts().stream().filter(part -> part.role() == role).map(Part::faction).distinct().count();
        boolean alone = told == (role == Role.PARTICIPANT ? 1 : 0);
        return role != Role.MEDIATOR && alone && isVerb(draft, role, before) ? Optional.of(role) : Optional.empty();
    }

    /**
     * Whether it is told by a verb whose subject would have the role, or by a noun that such a verb carries: وشنت غارات. Arrests may
     * be told by a bare noun, too: وأوقف ستة بعد مداهمات.
     */
    private boolean isVerb(Draft draft, Role role, Draft before) {
        EventMention event = draft.event();
        Trigger trigger = event.trigger();
        if (role == Role.PARTICIPANT) {
            return trigger.form() == Trigger.Form.VERB_ACTIVE && trigger.agent() == Trigger.Part.PARTICIPANT;
        }
        boolean arrest = draft.type() == IncidentType.DETENTION && isOneSentence(draft, before);
        return trigger.agent() == Trigger.Part.INITIATOR
                && ((isTold(draft) && !isBehindSubject(event)) || (trigger.form() == Trigger.Form.NOUN && (arrest || isCarried(event))));
    }

    /** "غير أن طائرة مسيرة أغارت عليه": people or weapons right before the verb are its subject. */
    private boolean isBehindSubject(EventMention event) {
        Clauses clauses = document.clauses(event.sentence());
        for (int i = event.at() - 1; i >= Math.max(clauses.startOf(event.at()), event.at() - LONGEST_SUBJECT); i--) {
            for (Match match : document.matches(i)) {
                boolean acts = match.sense() instanceof HarmSense.VictimNoun
                        || (match.sense() instanceof PartySense.RoleCue cue && cue.cue() == PartySense.RoleCue.Cue.ARM)
                        || (match.sense() instanceof Trigger trigger && trigger.is(Trigger.Mark.WEAPON));
                if (acts && match.form().preposition() == WordForm.NONE) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isCarried(EventMention event) {
        Clauses clauses = document.clauses(event.sentence());
        int start = clauses.startOf(event.at());
        for (Match match : document.matches(start)) {
            if (match.sense() instanceof PartySense.RoleCue cue && cue.cue() == PartySense.RoleCue.Cue.INITIATOR
                    && match.form().conjunction() && match.to() <= event.at()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Part> subject(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        Optional<Part> nearest = Optional.empty();
        for (int i = index - 1; i >= 0 && isOneSentence(draft, drafts.get(i)); i--) {
            Optional<Part> subject = subject(drafts.get(i)).filter(part -> part.mention().from() < draft.event().at());
            if (subject.isPresent() && isTold(drafts.get(i))) {
                return subject;
            }
            nearest = nearest.or(() -> subject);
        }
        Draft before = drafts.get(index - 1);
        int distance = draft.event().sentence().index() - before.lastSentence().index();
        return nearest.or(() -> distance >= 0 && distance <= REACH ? initiator(before) : Optional.empty());
    }

    private static boolean isOneSentence(Draft one, Draft other) {
        return one.event().sentence().equals(other.event().sentence());
    }

    /** Whether a verb tells it, and not a noun within another's clause: "سيطر س على البلدة بعد دخول ص إليها". */
    private static boolean isTold(Draft draft) {
        return draft.event().trigger().form() == Trigger.Form.VERB_ACTIVE;
    }

    private static Optional<Part> subject(Draft draft) {
        Trigger trigger = draft.event().trigger();
        if (draft.event().trigger().form() != Trigger.Form.VERB_ACTIVE || trigger.agent() == Trigger.Part.INITIATOR) {
            return initiator(draft);
        }
        boolean acts = trigger.agent() == Trigger.Part.TARGET || trigger.agent() == Trigger.Part.PARTICIPANT;
        Role role = trigger.agent() == Trigger.Part.TARGET ? Role.TARGET : Role.PARTICIPANT;
        return draft.parts().stream().filter(part -> acts && (part.role() == role || draft.type() == IncidentType.CLASH)).findFirst();
    }

    private static Optional<Part> initiator(Draft draft) {
        return draft.parts().stream().filter(part -> part.role() == Role.INITIATOR).findFirst();
    }
}
