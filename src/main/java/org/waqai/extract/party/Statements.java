package org.waqai.extract.party;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.arabic.WordSet;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PartySense.RoleCue.Cue;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.Sense.Trigger;
import org.waqai.model.IncidentType;
import org.waqai.model.Victim;

/** Tells who only speaks, accuses or stands behind another from who acts: "قال الجيش", "اتهمت الأسايش", "الموالية لإيران". */
final class Statements {

    /** How far before its name the other body of a patron stands, and how far a deed behind its teller. */
    private static final int NEAR = 6;

    private static final int CLAUSE = 25;

    private static final WordSet THAT_IT = WordSet.of("انه", "انها", "انهم", "بانه", "بانها", "بانهم", "انهما");
    private static final WordSet FOR_ITS_PART = WordSet.of("من", "جانبه", "جانبها", "جهته", "جهتها", "بدوره", "بدورها");
    private static final WordSet CLAIMS = WordSet.of("مسووليته", "مسووليتها", "مسووليتهم");

    private final Document document;

    Statements(Document document) {
        this.document = document;
    }

    /** "اتهمت الأسايش … بقتل أحد عناصرها": the accuser speaks of its own people or posts, and so is the target. */
    boolean hasOwnPeople(PartyMention accuser, EventMention event) {
        for (int i = accuser.to(); i < Math.min(event.to(), accuser.to() + CLAUSE); i++) {
            if (isOwn(i)) {
                return true;
            }
        }
        return false;
    }

    /** عناصرها, مقرها; the ة of قرية, which folds into ه, is no pronoun. */
    private boolean isOwn(int at) {
        String word = document.token(at).text();
        boolean pronoun = word.endsWith("ها") || word.endsWith("هم");
        for (Match match : document.matches(at)) {
            boolean fighters = match.sense() instanceof HarmSense.VictimNoun noun && noun.who().equals(Optional.of(Victim.FIGHTER));
            boolean belongs = fighters || match.sense() instanceof PlaceSense.PlaceHead;
            if (belongs && (pronoun || (match.form().pronoun() && !document.words(at, at + 1).endsWith("ة")))) {
                return true;
            }
        }
        return false;
    }

    /** "أعلن الجيش أنه قصف", "أعلن الجيش اعتقال", "أعلن التنظيم مسؤوليته عن تفجير": who tells the news tells its own deed. */
    boolean tellsOfItself(PartyMention teller, Standing standing, EventMention event) {
        if (teller.sort() != PartyMention.Sort.NAME || event.at() < teller.to() || event.type() == IncidentType.CEASEFIRE) {
            return false;
        }
        boolean own = false;
        boolean other = isMoreBetween(teller.to(), event.at()) || !document.token(standing.from() - 1).text().contains("اعلن");
        for (int i = teller.to(); i < Math.min(event.at(), teller.to() + NEAR); i++) {
            if (CLAIMS.contains(document.token(i).text())) {
                return true;
            }
            if (isDeed(i) && !isMoreBetween(teller.to(), i)) {
                return true;
            }
            own |= THAT_IT.contains(document.token(i).text()) || isOwn(i);
            other |= document.token(i).is("ان") || document.token(i).is("بان");
        }
        Trigger trigger = event.trigger();
        boolean deed = trigger.agent() == Trigger.Part.INITIATOR && trigger.form() != Trigger.Form.VERB_PASSIVE;
        return deed && (own || !other);
    }

    /** "أعلنت الوزارة تحييد ثلاثة عناصر في غارة": a word for what only the teller itself can have done. */
    private boolean isDeed(int at) {
        return document.sense(at, PartySense.PartyWord.class)
                .filter(word -> word.kind() == PartySense.PartyWord.Kind.DEED).isPresent();
    }

    /** "أعلنت القوة المشتركة مقتل القائد … في معركة": who announces what a fight cost has fought in it. */
    boolean tellsOfItsFight(PartyMention teller, Standing standing, EventMention event) {
        boolean announces = document.token(standing.from() - 1).text().contains("اعلن") && event.type() == IncidentType.CLASH
                && teller.sort() == PartyMention.Sort.NAME && teller.to() < event.at();
        for (int i = teller.to(); announces && i < Math.min(event.at(), teller.to() + NEAR); i++) {
            if (document.match(i, HarmSense.OutcomeWord.class).isPresent()) {
                return !isMoreBetween(teller.to(), i) && !namesBothSides(event);
            }
        }
        return false;
    }

    private boolean namesBothSides(EventMention event) {
        for (int i = event.at(); i < event.to(); i++) {
            if (document.token(i).is("بين") || document.match(i, PartySense.BothSides.class).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "أعلنت المديرية من جانبها القبض", "أعلن الجيش، مساء أمس، اعتقال": when and for its part, and nothing else. */
    private boolean isMoreBetween(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean aside = FOR_ITS_PART.contains(document.token(i).text()) || document.match(i, Sense.TimeWord.class).isPresent();
            words += document.token(i).isWord() && !aside ? 1 : 0;
        }
        return words > 1;
    }

    /**
     * "الدفاع الوطني التابعة للنظام" tells whose the body is, "وكالة تابعة لقسد" whose the agency; "طائرة تابعة للجيش" tells who
     * flies it.
     */
    boolean isPatron(PartyMention mention, @Nullable PartyMention before) {
        return isSpeakers(mention) || (before != null && before.to() < mention.from() && mention.from() - before.to() <= NEAR);
    }

    /** "اتهمت لجان المقاومة قوات الدعم السريع بقصف المخيم": right behind who accuses stands who is said to have done it. */
    boolean isAccused(RoleFinder.Named named) {
        PartyMention before = named.before();
        Standing standing = named.standing();
        return named.accused() && before != null && standing.from() <= before.to() + 1 && standing.from() == named.mention().from()
                && standing.cue().isEmpty() && !named.mention().form().conjunction();
    }

    /** "نسبت الشرطة الهجوم إلى تنظيم الدولة": behind the إلى of such a verb stands who is said to have done it. */
    boolean isBlamed(Standing standing, EventMention event) {
        if (!document.token(standing.from() - 1).is("الي")) {
            return false;
        }
        for (int i = standing.from() - 2; i >= Math.max(event.from(), standing.from() - CLAUSE / 2); i--) {
            if (document.sense(i, PartySense.PartyWord.class).filter(word -> word.kind() == PartySense.PartyWord.Kind.BLAME).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "أعلن مسؤول محور لقوات البيشمركة، …، أن مسلحين هاجموا": who tells of others, named behind the verb of telling. */
    boolean onlyTells(int clause, PartyMention teller, EventMention event) {
        boolean reports = document.sense(clause, Sense.FunctionWord.class)
                .filter(word -> word.kind() == Sense.FunctionWord.Kind.REPORTING).isPresent() || isSpeaker(clause);
        for (int i = teller.to(); reports && i < event.at(); i++) {
            if (document.token(i).is("ان") || document.token(i).is("بان")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word tells that what follows is what somebody says: بحسب، إنهم. */
    boolean speaks(int at) {
        return THAT_IT.contains(document.token(at).text()) || isSpeaker(at);
    }

    private boolean isSpeaker(int at) {
        return document.sense(at, PartySense.RoleCue.class).filter(cue -> cue.cue() == Cue.SPEAKER).isPresent();
    }

    private boolean isSpeakers(PartyMention mention) {
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - NEAR - 2); i--) {
            if (document.token(i).is("ان") || THAT_IT.contains(document.token(i).text())) {
                return false;
            }
            if (isSpeaker(i)) {
                return true;
            }
        }
        return false;
    }
}
