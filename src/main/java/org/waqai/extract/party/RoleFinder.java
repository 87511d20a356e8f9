package org.waqai.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.arabic.Token;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.Sense.RoleCue.Cue;
import org.waqai.lexicon.Sense.Trigger;
import org.waqai.model.Faction;
import org.waqai.model.IncidentType;
import org.waqai.model.Role;

/**
 * Tells what each faction does in an event, from the words before its name (على يد، ضد، بوساطة) and from its place before or
 * behind the event's own word.
 */
public final class RoleFinder {

    /** Words that may stand between a cue and the name: "من قبل عناصر في", "على حاجز لـ". */
    private static final int CUE_REACH = 5;

    private static final Set<String> SIDES = Set.of("جهه", "جهه,", "اخري");

    private final Document document;

    public RoleFinder(Document document) {
        this.document = document;
    }

    /** A faction's part in an event, and the mention that tells it. */
    public record Part(Faction faction, Role role, PartyMention mention, String rule) {
    }

    /** The parts of the factions named in the event's stretch; whoever only speaks or is only somebody's patron has none. */
    public List<Part> parts(EventMention event, List<PartyMention> mentions, Clauses clauses) {
        List<Part> parts = new ArrayList<>();
        boolean agentFound = false;
        for (PartyMention mention : mentions) {
            Optional<Cue> cue = cue(mention, event, clauses);
            if (isAccuser(mention) && hasOwnPeople(mention, event)) {
                cue = Optional.of(Cue.TARGET);
            }
            if (cue.isPresent() && (isPatron(cue.get(), mention, mentions) || cue.get() == Cue.SPEAKER)) {
                continue;
            }
            Role role = role(event, mention, cue.filter(found -> found != Cue.AFFILIATE && found != Cue.ALSO_CALLED), agentFound);
            agentFound |= role == Role.INITIATOR;
            String rule = cue.map(found -> "party.cue-" + found.name().toLowerCase(java.util.Locale.ROOT)).orElse("party.position");
            for (Faction faction : mention.factions()) {
                parts.add(new Part(faction, role, mention, rule));
            }
        }
        return parts;
    }

    /**
     * "الدفاع الوطني التابعة للنظام" tells whose the body is, "وكالة تابعة لقسد" whose the agency; "طائرة تابعة للجيش" tells who
     * flies it.
     */
    private boolean isPatron(Cue cue, PartyMention mention, List<PartyMention> mentions) {
        return cue == Cue.AFFILIATE && (isSpeakers(mention) || mentions.stream()
                .anyMatch(other -> other.to() < mention.from() && mention.from() - other.to() <= CUE_REACH));
    }

    private boolean isSpeakers(PartyMention mention) {
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - CUE_REACH - 3); i--) {
            if (document.token(i).is("ان")) {
                return false;
            }
            if (document.sense(i, Sense.RoleCue.class).filter(cue -> cue.cue() == Cue.SPEAKER).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "اتهمت الأسايش … بقتل أحد عناصرها": the accuser speaks of its own people or posts, and so is the target. */
    private boolean hasOwnPeople(PartyMention accuser, EventMention event) {
        for (int i = accuser.to(); i < event.to(); i++) {
            boolean own = document.matches(i).stream().anyMatch(match -> match.form().pronoun()
                    && (match.sense() instanceof Sense.VictimNoun || match.sense() instanceof Sense.PlaceHead));
            if (own) {
                return true;
            }
        }
        return false;
    }

    /** The nearest cue before the name that nothing but words of rank and kind parts from it. */
    private Optional<Cue> cue(PartyMention mention, EventMention event, Clauses clauses) {
        if (isAccuser(mention)) {
            return Optional.of(Cue.SPEAKER);
        }
        for (int i = mention.from() - 1; i >= Math.max(event.from(), mention.from() - CUE_REACH); i--) {
            Optional<Cue> found = cueAt(i, mention.from());
            if (found.isPresent()) {
                return found;
            }
            if (!isFiller(i)) {
                return joined(mention, event, clauses);
            }
        }
        return Optional.empty();
    }

    private Optional<Cue> cueAt(int at, int before) {
        Optional<Cue> found = Optional.empty();
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof Sense.RoleCue cue && match.to() <= before && !match.form().pronoun()
                    && (before == match.to() || isAllFiller(match.to(), before))
                    && (found.isEmpty() || cue.cue() == Cue.AFFILIATE)) {
                found = Optional.of(cue.cue() == Cue.ACCUSED ? Cue.INITIATOR : cue.cue());
            }
        }
        return found;
    }

    private boolean isAllFiller(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isFiller(i)) {
                return false;
            }
        }
        return true;
    }

    /** Quotes, and nouns for members and positions of a body. */
    private boolean isFiller(int at) {
        Token token = document.token(at);
        if (token.isMark('"') || token.isMark('-') || token.is("ل") || token.is("ب")) {
            return true;
        }
        if (token.is("احد") || token.is("احدي")) {
            return true;
        }
        for (int i = Math.max(0, at - 2); i <= at; i++) {
            for (Match match : document.matches(i)) {
                if (match.to() > at && isKindOfBody(match.sense())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isKindOfBody(Sense sense) {
        return sense instanceof Sense.VictimNoun || sense instanceof Sense.FactionHead || sense instanceof Sense.PlaceHead
                || sense instanceof Sense.Quantity;
    }

    /** "اتهمت الأسايش الدفاع الوطني": the first name behind the verb accuses, the second is accused. */
    private boolean isAccuser(PartyMention mention) {
        int at = mention.from() - 1;
        while (isFiller(at)) {
            at--;
        }
        return isAccusing(at);
    }

    private boolean isAccusing(int at) {
        return document.matches(at).stream().anyMatch(match -> match.to() == at + 1
                && match.sense() instanceof Sense.RoleCue cue && cue.cue() == Cue.ACCUSED
                && document.token(at).text().matches("(و|ف)?(ا|ت|ي)?تهم.*"));
    }

    /** "بين س وص": the second side shares the cue of the first. */
    private Optional<Cue> joined(PartyMention mention, EventMention event, Clauses clauses) {
        for (int i = mention.from() - 1; i >= event.from(); i--) {
            for (Match match : document.matches(i)) {
                if (match.sense() instanceof Sense.RoleCue cue && cue.cue() == Cue.SIDES && clauses.distance(i, mention.from()) <= 1
                        && (document.token(mention.from()).text().startsWith("و") || isOtherSide(mention))) {
                    return Optional.of(Cue.SIDES);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOtherSide(PartyMention mention) {
        return SIDES.contains(document.token(mention.to()).text()) || SIDES.contains(document.token(mention.to() + 1).text())
                || document.token(mention.from() - 1).is("و") || document.token(mention.from() - 2).is("و");
    }

    private Role role(EventMention event, PartyMention mention, Optional<Cue> cue, boolean agentFound) {
        if (cue.isPresent() && cue.get() == Cue.MEDIATOR) {
            return Role.MEDIATOR;
        }
        return switch (event.type()) {
            case CEASEFIRE -> isThird(event, mention) ? Role.MEDIATOR : Role.PARTICIPANT;
            case CLASH -> clashRole(cue, event, mention);
            case DEPLOYMENT -> Role.INITIATOR;
            case SHELLING, AIRSTRIKE, EXPLOSION, ATTACK, DETENTION, CONTROL_CHANGE, DISPLACEMENT, CEASEFIRE_VIOLATION, PROTEST, OTHER ->
                    oneSided(event, mention, cue, agentFound);
        };
    }

    /** "أجبر الروس الطرفين على توقيع اتفاق": whoever stands beside "the two sides" of a truce is between them. */
    private boolean isThird(EventMention event, PartyMention mention) {
        if (mention.collective()) {
            return false;
        }
        for (int i = event.from(); i < event.to(); i++) {
            if (document.match(i, Sense.BothSides.class).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Role clashRole(Optional<Cue> cue, EventMention event, PartyMention mention) {
        boolean verb = event.trigger().form() == Trigger.Form.VERB_ACTIVE && event.trigger().agent() == Trigger.Part.INITIATOR;
        if (!verb) {
            return Role.PARTICIPANT;
        }
        return cue.filter(found -> found == Cue.TARGET).isPresent() ? Role.TARGET
                : mention.from() >= event.end() ? Role.INITIATOR : Role.PARTICIPANT;
    }

    private Role oneSided(EventMention event, PartyMention mention, Optional<Cue> cue, boolean agentFound) {
        if (cue.isPresent()) {
            return switch (cue.get()) {
                case INITIATOR, ACCUSED -> Role.INITIATOR;
                case TARGET -> Role.TARGET;
                case SIDES -> Role.PARTICIPANT;
                case MEDIATOR -> Role.MEDIATOR;
                case AFFILIATE, SPEAKER, ALSO_CALLED -> throw new IllegalStateException("Neither speakers nor patrons take part");
            };
        }
        if (agentFound || isObject(event, mention)) {
            return Role.TARGET;
        }
        Trigger trigger = event.trigger();
        boolean objectFirst = (trigger.agent() == Trigger.Part.NONE && trigger.object() != Trigger.Part.NONE)
                || trigger.form() == Trigger.Form.VERB_PASSIVE;
        boolean victims = isVictims(mention);
        return objectFirst || victims ? Role.TARGET : Role.INITIATOR;
    }

    /** Behind an active verb a name with ل, or one behind a noun for a thing, belongs to the object: استهدفت نقاطا لـ"الأسايش". */
    private boolean isObject(EventMention event, PartyMention mention) {
        if (event.trigger().form() != Trigger.Form.VERB_ACTIVE || mention.from() < event.end()) {
            return false;
        }
        Token first = document.token(mention.from());
        boolean possessive = first.text().startsWith("ل") || isPossessiveBefore(mention.from() - 1);
        boolean thing = mention.from() > event.end() && document.match(event.end(), Sense.PlaceHead.class).isPresent();
        return (possessive && mention.from() > event.end()) || thing;
    }

    private boolean isPossessiveBefore(int at) {
        int before = document.token(at).isMark('"') ? at - 1 : at;
        return document.token(before).is("ل");
    }

    /** "مقتل عنصرين من الأسايش", "عناصر الأسايش" behind a number: the body whose people came to harm. */
    private boolean isVictims(PartyMention mention) {
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - CUE_REACH); i--) {
            boolean people = document.match(i, Sense.VictimNoun.class).isPresent();
            boolean from = document.token(i).is("من");
            if (people && hasOutcomeBefore(i)) {
                return true;
            }
            if (!people && !from && !isFiller(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean hasOutcomeBefore(int at) {
        for (int i = at; i >= Math.max(0, at - CUE_REACH); i--) {
            if (document.match(i, Sense.OutcomeWord.class).isPresent()
                    || document.sense(i, Sense.VictimNoun.class).filter(noun -> noun.outcome().isPresent()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a type of incident has parties at all. */
    public static boolean hasParties(IncidentType type) {
        return type != IncidentType.PROTEST;
    }
}
