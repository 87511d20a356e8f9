package org.waqai.extract.party;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PartySense.RoleCue.Cue;
import org.waqai.lexicon.Sense;
import org.waqai.model.Faction;
import org.waqai.model.IncidentType;
import org.waqai.model.Role;

/**
 * Tells what each faction does in an event, from the words before its name (على يد، ضد، بوساطة) and from its place before or
 * behind the event's own word.
 */
public final class RoleFinder {

    private static final int LONGEST_NOUN = 6;

    /** How far behind the subject of a verb the body stands whom it befalls. */
    private static final int LONGEST_OBJECT = 8;
    private static final int REMEMBERED = 8;

    private final Document document;
    private final StandingReader standings;
    private final Statements statements;
    private final Joining joining;

    public RoleFinder(Document document) {
        this.document = document;
        this.standings = new StandingReader(document);
        this.statements = new Statements(document);
        this.joining = new Joining(document);
    }

    /** A faction's part in an event, and the mention that tells it. */
    public record Part(Faction faction, Role role, PartyMention mention, String rule) {
    }

    /** Whether a type of incident has parties at all. */
    public static boolean hasParties(IncidentType type) {
        return type != IncidentType.PROTEST;
    }

    /** The parts of the factions named in the event's stretch; whoever only speaks or is only somebody's patron has none. */
    public List<Part> parts(EventMention event, List<PartyMention> mentions, Clauses clauses) {
        Predicate predicate = Predicate.of(event, document);
        List<Part> parts = new ArrayList<>();
        EnumSet<Role> taken = EnumSet.noneOf(Role.class);
        PartyMention doer = doer(predicate, mentions);
        PartyMention before = null;
        Role roleBefore = null;
        boolean accuses = false;
        for (PartyMention mention : mentions) {
            Standing standing = standings.read(mention, before == null ? event.from() : before.to(), predicate.at());
            boolean joined = roleBefore != null && takesOver(standing) && joining.joins(before, mention, standing);
            Named named = new Named(mention, standing, before, hasObject(mention, mentions, clauses), accuses, taken);
            Role role = joined ? roleBefore : standing.is(Cue.COMPANION) && !parts.isEmpty()
                    ? parts.getFirst().role()
                    : role(event, predicate, named, clauses);
            boolean onlooker = doer != null && role == Role.INITIATOR && mention.to() <= predicate.at() && standing.cue().isEmpty()
                    && (doer.from() > predicate.at() || !clauses.together(doer.from(), mention.from()));
            if (role == null || onlooker || !canTake(mention, role, event) || isToldOtherwise(mention, role, parts)) {
                roleBefore = null;
            } else {
                taken.add(role);
                add(mention, role, standing, joined, parts);
                roleBefore = role;
            }
            before = mention;
            accuses = standing.is(Cue.ACCUSER);
        }
        return parts;
    }

    /**
     * "أدانت فرنسا قصف روسيا": where the noun has its doer right behind it, nobody before it did it; nor did who stands in an earlier
     * clause where the verb has its subject right before it.
     */
    private @Nullable PartyMention doer(Predicate predicate, List<PartyMention> mentions) {
        for (PartyMention mention : mentions) {
            if (mention.to() == predicate.at() && predicate.isVerb()) {
                return mention;
            }
            if (mention.from() > predicate.at() && mention.from() <= predicate.at() + LONGEST_NOUN) {
                Standing standing = standings.read(mention, predicate.at(), predicate.at());
                return predicate.isDoneBy(mention, standing) ? mention : null;
            }
        }
        return null;
    }

    /**
     * A name in the stretch of an event.
     *
     * @param before the name before it, if any
     * @param object whether another body of whom a thing or people are hit stands behind it: "استهدف الثوار مجموعة للميليشيات"
     * @param accused whether the name before it accuses: "اتهمت لجان المقاومة قوات الدعم السريع"
     * @param taken the roles that names before it have
     */
    record Named(PartyMention mention, Standing standing, @Nullable PartyMention before, boolean object, boolean accused,
            Set<Role> taken) {
    }

    private boolean hasObject(PartyMention mention, List<PartyMention> mentions, Clauses clauses) {
        for (PartyMention other : mentions) {
            if (other.from() >= mention.to() && other.from() <= mention.to() + LONGEST_OBJECT
                    && clauses.together(mention.from(), other.from())) {
                Standing standing = standings.read(other, mention.to(), mention.from());
                return standing.cue().isEmpty() && (standing.post() || standing.people() || other.form().preposition() == 'ل');
            }
        }
        return false;
    }

    private static boolean takesOver(Standing standing) {
        return standing.cue().isEmpty() || standing.is(Cue.COMPANION);
    }

    private static void add(PartyMention mention, Role role, Standing standing, boolean joined, List<Part> parts) {
        String rule = standing.cue().map(cue -> "party.cue-" + cue.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse(joined ? "party.joined" : "party.position");
        mention.factions().forEach(faction -> parts.add(new Part(faction, role, mention, rule)));
    }

    /** "قصف الطيران الحربي للجيش": what has its part does not take another by a second name. */
    private static boolean isToldOtherwise(PartyMention mention, Role role, List<Part> parts) {
        for (Part part : parts.subList(Math.max(0, parts.size() - REMEMBERED), parts.size())) {
            if (!mention.collective() && part.faction().equals(mention.faction()) && part.role() != role) {
                return true;
            }
        }
        return false;
    }

    /** Civilians are no party, save as those who are attacked. */
    private static boolean canTake(PartyMention mention, Role role, EventMention event) {
        boolean attack = switch (event.type()) {
            case SHELLING, AIRSTRIKE, EXPLOSION, ATTACK, DETENTION, CEASEFIRE_VIOLATION -> true;
            case CLASH, CONTROL_CHANGE, DEPLOYMENT, DISPLACEMENT, CEASEFIRE, PROTEST, OTHER -> false;
        };
        boolean nobody = role == Role.TARGET && (mention.isWanted() || (attack && (mention.isHousehold() || mention.isSettlers())));
        return !nobody && (!mention.isCivilian() || (attack && role == Role.TARGET));
    }

    private @Nullable Role role(EventMention event, Predicate predicate, Named named, Clauses clauses) {
        PartyMention mention = named.mention();
        Standing standing = named.standing();
        if (standing.is(Cue.HOLDER) || standing.is(Cue.AFFILIATE)
                || (standing.belonging() && !standing.post() && statements.isPatron(mention, named.before()))) {
            return null;
        }
        if (standing.is(Cue.ACCUSER)) {
            return statements.hasOwnPeople(mention, event) ? Role.TARGET : null;
        }
        if (standing.is(Cue.SPEAKER) || standing.is(Cue.ALSO_CALLED)) {
            return speakersRole(event, mention, standing);
        }
        if (standing.is(Cue.MEDIATOR)) {
            return event.type() == IncidentType.CLASH ? null : Role.MEDIATOR;
        }
        if (isOneSided(event.type()) && (statements.isBlamed(standing, event) || statements.isAccused(named))) {
            return Role.INITIATOR;
        }
        if (standings.isWhere(standing) || isBystander(event, predicate, named) || actsElsewhere(event, named, clauses)) {
            return null;
        }
        if (event.type() == IncidentType.CONTROL_CHANGE && predicate.isLeftTo(standing)) {
            return Role.TARGET;
        }
        if (mention.collective() && event.type() == IncidentType.DETENTION) {
            return null;
        }
        boolean side = mention.collective() || standing.is(Cue.SIDES) || joining.isOtherSide(mention, event, clauses);
        return switch (event.type()) {
            case CEASEFIRE -> side ? Role.PARTICIPANT : isNear(event, mention, clauses) ? truceRole(event, mention) : null;
            case DEPLOYMENT -> standing.is(Cue.TARGET) || isAid(mention, standing) ? null : Role.INITIATOR;
            case CLASH, SHELLING, AIRSTRIKE, EXPLOSION, ATTACK, DETENTION, CONTROL_CHANGE, DISPLACEMENT, CEASEFIRE_VIOLATION, PROTEST,
                    OTHER -> side ? Role.PARTICIPANT : predicate.role(named);
        };
    }

    /** Rescuers and envoys near an attack have a part only where a word says so; who finds bodies has none. */
    private static boolean isBystander(EventMention event, Predicate predicate, Named named) {
        Standing standing = named.standing();
        boolean told = standing.cue().isPresent() || standing.people() || standing.post();
        boolean finder = event.type() == IncidentType.OTHER && predicate.isFinding();
        boolean outsider = named.mention().sort() == PartyMention.Sort.OUTSIDER && event.type() != IncidentType.CEASEFIRE
                && !predicate.governs(standing);
        return !told && (finder || outsider);
    }

    /**
     * "استولوا عليها، كما استقال وزيران من الحكومة": a name in another clause with a verb of its own has its part there, also one before
     * a clause that turns to something else: "أفرج عن عناصر من الدرك، فيما بدأ المسلحون الانسحاب".
     */
    private boolean actsElsewhere(EventMention event, Named named, Clauses clauses) {
        Standing standing = named.standing();
        int at = named.mention().from();
        boolean told = (standing.cue().isPresent() && !standing.is(Cue.SIDES)) || standing.belonging();
        if (!told && at < event.at() && isOneSided(event.type())
                && statements.onlyTells(clauses.startOf(at), named.mention(), event)) {
            return true;
        }
        if (told || !isOneSided(event.type()) || clauses.together(event.at(), at)) {
            return false;
        }
        boolean bare = !standing.people() && !standing.post() && standing.cue().isEmpty();
        boolean another = at < event.at() && turnsAway(clauses.startOf(event.at()));
        boolean harm = false;
        another |= at >= event.end() && isMeanwhile(clauses.startOf(at) - 1);
        for (int i = clauses.startOf(at); i < at; i++) {
            another |= at >= event.end() && (isMeanwhile(i) || statements.speaks(i) || (bare && Clauses.isVerb(document.matches(i))));
            harm |= document.match(i, HarmSense.OutcomeWord.class).isPresent();
        }
        return another && (bare || !harm);
    }

    /** "فيما", "بينما"; behind "كما" the subject may stay the same. */
    private boolean turnsAway(int at) {
        return isMeanwhile(at) && !document.token(at).is("كما");
    }

    private boolean isMeanwhile(int at) {
        return document.sense(at, Sense.TurningWord.class).filter(word -> word.kind() == Sense.TurningWord.Kind.MEANWHILE).isPresent();
    }

    private static boolean isOneSided(IncidentType type) {
        return switch (type) {
            case SHELLING, AIRSTRIKE, EXPLOSION, ATTACK, DETENTION, CONTROL_CHANGE, DEPLOYMENT -> true;
            case CLASH, DISPLACEMENT, CEASEFIRE, CEASEFIRE_VIOLATION, PROTEST, OTHER -> false;
        };
    }

    /** "قافلة مساعدات أممية". */
    private static boolean isAid(PartyMention mention, Standing standing) {
        return mention.sort() == PartyMention.Sort.OUTSIDER && standing.post();
    }

    private @Nullable Role speakersRole(EventMention event, PartyMention mention, Standing standing) {
        if (event.type() == IncidentType.CEASEFIRE && mention.sort() == PartyMention.Sort.OUTSIDER) {
            return Role.MEDIATOR;
        }
        if (statements.tellsOfItsFight(mention, standing, event)) {
            return Role.PARTICIPANT;
        }
        return statements.tellsOfItself(mention, standing, event) ? Role.INITIATOR : null;
    }

    /** Sides of a truce stand by its word; a broker may stand further off. */
    private static boolean isNear(EventMention event, PartyMention mention, Clauses clauses) {
        return mention.sort() == PartyMention.Sort.OUTSIDER || clauses.distance(event.at(), mention.from()) <= 1;
    }

    /** Outsiders broker; so does whoever stands before "the two sides": "أجبر الروس الطرفين على توقيع اتفاق". */
    private Role truceRole(EventMention event, PartyMention mention) {
        if (mention.sort() == PartyMention.Sort.OUTSIDER) {
            return Role.MEDIATOR;
        }
        return mention.collective() || !namesBothSides(mention.to(), event) ? Role.PARTICIPANT : Role.MEDIATOR;
    }

    private boolean namesBothSides(int from, EventMention event) {
        for (int i = from; i < event.to(); i++) {
            if (document.match(i, PartySense.BothSides.class).isPresent() || joining.isBetween(i)) {
                return true;
            }
        }
        return false;
    }
}
