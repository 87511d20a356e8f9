package org.waqai.extract.casualty;

import java.util.List;
import java.util.Optional;
import org.waqai.arabic.WordSet;
import org.waqai.extract.party.PartyMention;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.TextOrder;
import org.waqai.lexicon.HarmSense.VictimNoun;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense.FactionHead;
import org.waqai.lexicon.PartySense.FactionName;
import org.waqai.lexicon.PartySense.RoleCue;
import org.waqai.lexicon.Sense.Modality;
import org.waqai.model.Faction;
import org.waqai.model.Victim;

/** Tells to which faction people belong, by the name beside them: {@code عنصرين من الأسايش}, {@code في صفوف التنظيم}. */
final class Sides {

    /** Civilians and unknown gunmen are no side. */
    private static final String NO_BODY = "any.";
    private static final int REACH = 5;
    private static final int BACKWARD = 16;

    private static final WordSet OF_THEM = WordSet.of("منهم", "منها");

    private static final WordSet MEMBERS = WordSet.of("افرادها", "افراده", "افرادهم");
    private static final WordSet FAMILY = WordSet.of("عايله", "العايله", "اسره", "الاسره", "بيت", "منزل");

    /** Words between people and the body they belong to. */
    private static final WordSet BELONGING = WordSet.of("من", "في", "صفوف", "عناصر", "افراد", "مقاتلي", "مسلحي", "قوات", "مرتبات",
            "تابعين", "تابع", "التابعين", "التابع", "ينتمون", "ينتمي", "الي", "جنود", "ضباط", "منتسبي", "بصفوف", "ل", "عنصرا", "مجموعه");

    private final Document document;
    private final List<PartyMention> parties;

    Sides(Document document, List<PartyMention> parties) {
        this.document = document;
        this.parties = parties;
    }

    /** The one faction named as part of the people's description, or directly behind it. */
    Optional<Faction> of(PeopleGroup group) {
        Optional<PartyMention> mention = OF_THEM.contains(document.token(group.to()).text()) ? before(group) : mention(group);
        if (mention.isPresent()) {
            List<Faction> factions = mention.get().factions();
            boolean body = isBody(factions.getFirst()) && !mention.get().isGeneric();
            return factions.size() == 1 && body ? Optional.of(factions.getFirst()) : Optional.empty();
        }
        return isFighter(group) ? nationality(group) : Optional.empty();
    }

    /**
     * Those who lost the people of a figure: {@code تكبدت المليشيا 14 قتيلا}, {@code سقط للجيش 12 شهيدا}, {@code أوقعت في صفوفهم قتلى}.
     */
    boolean areLosses(PeopleGroup group) {
        return areRanks(group.from() - 1) || sufferer(group).isPresent();
    }

    /** "مجموعة إرهابية … وقضت على 11 من أفرادها": of a body of arms; a family has members too. */
    boolean areMembers(PeopleGroup group) {
        if (!MEMBERS.contains(document.token(group.to() - 1).text())) {
            return false;
        }
        for (int i = group.from() - 1; i >= Math.max(0, group.from() - BACKWARD); i--) {
            if (FAMILY.contains(document.token(i).text())) {
                return false;
            }
            if (document.sense(i, FactionHead.class).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean areRanks(int at) {
        return document.token(at).text().startsWith("صفوف");
    }

    /** The body that lost them, where it is named. */
    Optional<Faction> ofLoser(PeopleGroup group) {
        return sufferer(group).filter(mention -> mention.factions().size() == 1 && !mention.isGeneric()).map(PartyMention::faction);
    }

    private Optional<PartyMention> sufferer(PeopleGroup group) {
        int next = TextOrder.before(group.from(), parties, PartyMention::from);
        if (next == 0 || parties.get(next - 1).to() != group.from() || !parties.get(next - 1).mayFight()) {
            return Optional.empty();
        }
        PartyMention mention = parties.get(next - 1);
        boolean loses = document.sense(mention.from() - 1, RoleCue.class).filter(cue -> cue.cue() == RoleCue.Cue.TARGET).isPresent();
        return loses || areRanks(mention.from() - 1) || befalls(mention) ? Optional.of(mention) : Optional.empty();
    }

    /** "سقط للجيش". */
    private boolean befalls(PartyMention mention) {
        return document.token(mention.from()).text().startsWith("ل") && document.sense(mention.from() - 1, Modality.class)
                .filter(word -> word.kind() == Modality.Kind.BEFALLING).isPresent();
    }

    /** "مقتل العشرات منهم": of the body named before. */
    private Optional<PartyMention> before(PeopleGroup group) {
        Optional<PartyMention> nearest = Optional.empty();
        for (PartyMention mention : parties) {
            if (mention.to() <= group.from() && group.from() - mention.to() <= BACKWARD) {
                nearest = Optional.of(mention);
            }
        }
        return nearest.filter(mention -> !areOthers(mention.to(), group.from()));
    }

    /** "زرعه الحوثيون … تقل عمالا، أودى بحياة أربعة منهم": of the people named last, who are of no body. */
    private boolean areOthers(int from, int to) {
        for (int i = from; i < to; i++) {
            for (Match match : document.matches(i)) {
                if (match.sense() instanceof VictimNoun noun && noun.who().isPresent() && noun.who().get() != Victim.FIGHTER) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "خمسة من رجال المقاومة". */
    private boolean areMen(PeopleGroup group) {
        return document.token(group.noun()).text().startsWith("رجال");
    }

    private static boolean isFighter(PeopleGroup group) {
        return group.who().equals(Optional.of(Victim.FIGHTER));
    }

    private boolean isAdjective(PartyMention mention) {
        for (Match match : document.matches(mention.from())) {
            if (match.sense() instanceof FactionName name && name.usage() == FactionName.Usage.DEMONYM) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBody(Faction faction) {
        return !faction.id().startsWith(NO_BODY);
    }

    private Optional<PartyMention> mention(PeopleGroup group) {
        int end = group.to();
        while (end < group.to() + REACH && BELONGING.contains(document.token(end).text())) {
            end++;
        }
        boolean apart = !group.single() && end == group.to() + 1 && document.token(group.to()).is("في");
        int first = TextOrder.before(Math.min(group.noun(), group.to()), parties, PartyMention::from);
        for (int i = first; i < parties.size() && parties.get(i).from() <= end; i++) {
            PartyMention mention = parties.get(i);
            boolean inside = (isFighter(group) || areMen(group)) && group.noun() <= mention.from() && mention.from() < group.to()
                    && mention.to() >= group.to();
            boolean behind = group.to() <= mention.from() && mention.from() <= end && !apart;
            if ((inside || behind) && !isAnother(mention) && !isActor(mention) && !(isAdjective(mention) && !isFighter(group))) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** "شاب وشرطي": who is joined by "and" says nothing of the one before him. */
    private boolean isAnother(PartyMention mention) {
        return document.match(mention.from(), VictimNoun.class).filter(match -> match.form().conjunction()).isPresent();
    }

    /** "برصاص الأسايش" names who did it. */
    private boolean isActor(PartyMention mention) {
        return document.sense(mention.from(), RoleCue.class).filter(cue -> cue.cue() == RoleCue.Cue.INITIATOR).isPresent();
    }

    /** {@code جندي تركي}, {@code ضباط إسرائيليين}: the adjective of soldiers names their army. */
    private Optional<Faction> nationality(PeopleGroup group) {
        for (Match match : document.matches(group.to())) {
            if (match.sense() instanceof FactionName name && name.usage() == FactionName.Usage.DEMONYM && !match.form().definite()) {
                return Optional.of(name.faction().faction());
            }
        }
        return Optional.empty();
    }
}
