package org.waqai.extract.party;

import java.util.Set;
import org.waqai.arabic.WordForm;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.party.RoleFinder.Named;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PartySense.RoleCue.Cue;
import org.waqai.lexicon.Sense.Trigger;
import org.waqai.model.IncidentType;
import org.waqai.model.Role;

/**
 * The word that says who does what to whom in an event, and the roles it gives to the names around it. For the most part it is the
 * event's own word; where that is a mere weapon (طائرة مسيرة، قذائف) it is the verb before it.
 */
final class Predicate {

    /** How far a verb may stand from the weapon it names, or a name from what befalls it. */
    private static final int REACH = 12;

    /** How far before a name the word may stand that says that its people leave. */
    private static final int LEAVING = 2;

    /** So far behind its noun stands the verb that tells who does it: هجوم مباغت شنته. */
    private static final int CARRIER = 3;

    private final Document document;
    private final EventMention event;
    private final Trigger trigger;
    private final int at;
    private final int end;
    private final PeopleBeside people;

    private Predicate(Document document, EventMention event, Trigger trigger, int at, int end) {
        this.document = document;
        this.event = event;
        this.trigger = trigger;
        this.at = at;
        this.end = end;
        this.people = new PeopleBeside(document, event, trigger, end);
    }

    static Predicate of(EventMention event, Document document) {
        if (event.trigger().form() == Trigger.Form.NOUN && event.trigger().agent() != Trigger.Part.PARTICIPANT) {
            for (int i = event.at() - 1; i >= Math.max(event.from(), event.at() - REACH); i--) {
                for (Match match : document.matches(i)) {
                    if (match.sense() instanceof Trigger verb && isDeed(verb, event) && isVerb(match)
                            && (verb.strong() || !isOutcome(document, i))) {
                        return new Predicate(document, event, verb, i, match.to());
                    }
                }
            }
        }
        return new Predicate(document, event, reading(event, document), event.at(), event.end());
    }

    /** "قتل مستوطن مواطنا", "خطف مسلحون طفلا": a word that is noun and verb is the verb where it opens its clause. */
    private static Trigger reading(EventMention event, Document document) {
        boolean opens = event.at() == event.sentence().from() || !document.token(event.at() - 1).isWord();
        for (Match match : document.matches(event.at())) {
            if (opens && event.trigger().form() == Trigger.Form.NOUN && match.to() == event.end() && isVerb(match)
                    && match.sense() instanceof Trigger verb && verb.form() == Trigger.Form.VERB_ACTIVE && verb.type() == event.type()) {
                return verb;
            }
        }
        return event.trigger();
    }

    private static boolean isDeed(Trigger trigger, EventMention event) {
        boolean sure = trigger.strong() || trigger.type() == event.type();
        return trigger.form() == Trigger.Form.VERB_ACTIVE && sure && trigger.agent() == Trigger.Part.INITIATOR
                && trigger.object() == Trigger.Part.TARGET;
    }

    /** "قُتل 12 شرطيا في هجوم للتنظيم": what became of people is no deed of its own. */
    private static boolean isOutcome(Document document, int at) {
        return document.match(at, HarmSense.OutcomeWord.class).isPresent();
    }

    private static boolean isVerb(Match match) {
        return !match.form().definite() && match.form().preposition() == ' ';
    }

    int at() {
        return at;
    }

    boolean isVerb() {
        return trigger.form() == Trigger.Form.VERB_ACTIVE;
    }

    /** Whether it tells that somebody came upon something: عثر على جثة. */
    boolean isFinding() {
        return trigger.agent() == Trigger.Part.NONE;
    }

    /** "سيطروا على القرية بعد انسحاب قوة البيشمركة": who is told to leave the ground that others take. */
    boolean isLeftTo(Standing standing) {
        boolean leaves = trigger.is(Trigger.Mark.WITHDRAWAL);
        for (int i = standing.from() - 1; !leaves && i >= Math.max(end, standing.from() - LEAVING); i--) {
            for (Match match : document.matches(i)) {
                if (match.sense() instanceof Trigger word && word.is(Trigger.Mark.WITHDRAWAL)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the name stands right behind it or right before it. */
    boolean governs(Standing standing) {
        return standing.from() == end || standing.from() == end + 1;
    }

    /** Whether the name right behind the noun says who does it, as in قصف الجيش and هجوم للجيش. */
    boolean isDoneBy(PartyMention mention, Standing standing) {
        return trigger.form() == Trigger.Form.NOUN && trigger.agent() == Trigger.Part.INITIATOR && standing.from() == end
                && standing.cue().isEmpty() && !standing.people() && !standing.post() && !mention.form().conjunction()
                && (mention.form().preposition() == WordForm.NONE || isAttackOf(mention));
    }

    private boolean isAttackOf(PartyMention mention) {
        return mention.form().preposition() == 'ل' && trigger.type() == IncidentType.ATTACK;
    }

    /** The role of a name that no joining, speaking or brokering word governs. */
    Role role(Named named) {
        PartyMention mention = named.mention();
        Standing standing = named.standing();
        if (standing.is(Cue.TARGET)) {
            boolean mutual = trigger.agent() == Trigger.Part.PARTICIPANT && !named.taken().contains(Role.INITIATOR);
            return mutual ? Role.PARTICIPANT : Role.TARGET;
        }
        if (standing.is(Cue.INITIATOR) || standing.is(Cue.ACCUSED)) {
            return Role.INITIATOR;
        }
        return switch (trigger.form()) {
            case VERB_PASSIVE -> object();
            case VERB_ACTIVE -> mention.from() < at ? beforeVerb(standing) : behindVerb(named);
            case NOUN -> mention.from() < at ? beforeNoun(mention, standing) : behindNoun(mention, standing, named.taken());
        };
    }

    private Role subject() {
        return role(trigger.agent(), event.type() == IncidentType.CLASH ? Role.PARTICIPANT : Role.INITIATOR);
    }

    private Role object() {
        return role(trigger.object(), event.type() == IncidentType.CLASH ? Role.PARTICIPANT : Role.TARGET);
    }

    private static Role role(Trigger.Part part, Role otherwise) {
        return switch (part) {
            case INITIATOR -> Role.INITIATOR;
            case TARGET -> Role.TARGET;
            case PARTICIPANT -> Role.PARTICIPANT;
            case MEDIATOR -> Role.MEDIATOR;
            case NONE -> otherwise;
        };
    }

    private Role beforeVerb(Standing standing) {
        return people.areHarmed(standing) || trigger.agent() == Trigger.Part.NONE ? object() : subject();
    }

    /** Behind a verb stands its subject, unless it has one already or the name only tells whose place or people are meant. */
    private Role behindVerb(Named named) {
        Standing standing = named.standing();
        boolean direct = standing.from() <= end;
        boolean post = standing.post() && event.type() != IncidentType.DETENTION;
        boolean belonging = post || (!standing.post() && standing.preposition() == 'ل' && !standing.belonging() && !standing.arm());
        boolean passive = trigger.is(Trigger.Mark.ALSO_PASSIVE) && direct && standing.people() && !people.areNominative(standing)
                && !named.object() && !people.act(standing) && event.type() != IncidentType.CEASEFIRE_VIOLATION;
        boolean suffers = people.areAccusative(standing) || belonging || passive || people.areHarmed(standing);
        return suffers || trigger.agent() == Trigger.Part.NONE || named.taken().contains(subject()) ? object() : subject();
    }

    private Role beforeNoun(PartyMention mention, Standing standing) {
        boolean suffers = false;
        for (int i = mention.to(); i < Math.min(at, mention.to() + REACH); i++) {
            for (Match match : document.matches(i)) {
                suffers |= match.sense() instanceof PartySense.RoleCue cue && cue.cue() == Cue.TARGET && match.to() <= at
                        && document.token(i).text().length() > 3;
            }
        }
        return suffers || standing.post() || people.areHarmed(standing) || trigger.agent() == Trigger.Part.NONE ? object() : subject();
    }

    /** Behind a noun: قصف الجيش, هجوم لتنظيم الدولة name who does it; قصف مواقع الجيش, اغتيال قيادي في the one it befalls. */
    private Role behindNoun(PartyMention mention, Standing standing, Set<Role> taken) {
        boolean direct = standing.from() <= end;
        boolean suffering = standing.people() && direct && !people.areNominative(standing) && !isAttackBy(mention);
        if (direct && (isAircraft() ? !suffering && !standing.post() : isWeaponOf(mention, standing))) {
            return Role.INITIATOR;
        }
        boolean belonging = standing.post() || suffering;
        boolean done = taken.contains(subject()) || isDoneBefore(mention);
        return trigger.agent() == Trigger.Part.NONE || belonging || done || people.areHarmed(standing) ? object() : subject();
    }

    /** "بعد هجوم شنته ليلا انتهى بفرار مسلحين من …": the verb behind the noun means somebody told of before. */
    private boolean isDoneBefore(PartyMention mention) {
        for (int i = end; i < Math.min(end + CARRIER, mention.from() - LEAVING); i++) {
            String word = document.token(i).text();
            for (Match match : document.matches(i)) {
                if (match.sense() instanceof PartySense.RoleCue cue && cue.cue() == Cue.INITIATOR && match.to() == i + 1
                        && (word.endsWith("ه") || word.endsWith("ها"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "اعتداء مستوطنين على قرية", "خرق المرتزقة الهدنة": a noun that takes who does it, with what it befalls behind على. */
    private boolean isAttackBy(PartyMention mention) {
        boolean harm = document.match(event.at(), HarmSense.OutcomeWord.class).isPresent();
        return event.type() == IncidentType.CEASEFIRE_VIOLATION
                || (trigger.is(Trigger.Mark.GENERAL) && !harm && document.token(mention.to()).is("علي"));
    }

    /** "شن طيران إماراتي ضربات": whose aircraft they are stands right behind them. */
    private boolean isAircraft() {
        return trigger.is(Trigger.Mark.WEAPON) && trigger.type() == IncidentType.AIRSTRIKE;
    }

    /** "انفجار لغم حوثي", "قذيفة حوثية": the adjective right behind a weapon tells whose it is. */
    private boolean isWeaponOf(PartyMention mention, Standing standing) {
        boolean weapon = trigger.type() == IncidentType.EXPLOSION || trigger.type() == IncidentType.SHELLING;
        return weapon && standing.from() == mention.from() && mention.to() == mention.from() + 1
                && mention.form().preposition() == WordForm.NONE && !mention.form().conjunction() && isAdjective(mention.from());
    }

    /** By its form: حوثي, إسرائيلية. */
    private boolean isAdjective(int at) {
        String word = document.token(at).text();
        return !word.startsWith("ال") && (word.endsWith("ي") || word.endsWith("يه"));
    }
}
