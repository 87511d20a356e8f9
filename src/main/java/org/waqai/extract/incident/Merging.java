package org.waqai.extract.incident;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waqai.extract.party.RoleFinder;
import org.waqai.lexicon.Sense.Trigger;
import org.waqai.model.DateRange;
import org.waqai.model.Faction;
import org.waqai.model.IncidentType;
import org.waqai.model.PlaceKind;
import org.waqai.model.Role;
import org.waqai.model.When;

/** Decides whether a sentence tells more of an incident that the article has told already. */
final class Merging {

    /** So many incidents back is as far as a sentence refers. */
    private static final int REACH = 100;

    private static final int DAYS_OF_STORY = 7;

    /** So many sentences behind the taking of ground stands at most what the fight for it cost. */
    private static final int NEAR = 3;

    private Merging() {
    }

    /** The earlier draft that the new one is about: the latest that fits, else the latest that it can refer to. */
    static Optional<Draft> earlier(Draft fresh, List<Draft> told) {
        return latest(told, old -> old.type() == fresh.type() && same(old, fresh))
                .or(() -> latest(told, old -> refers(fresh, old) || comments(fresh, old) || tellsToll(fresh, old)));
    }

    /**
     * The taking of ground that a fight spoken of with the article was about: "وأسفرت المعارك عن …" behind "استعاد الجيش البلدة", where no
     * fight was told before. Its day and place are the fight's (GUIDELINES, ruling 8).
     */
    static Optional<Draft> ground(Draft fight, List<Draft> told) {
        boolean bare = fight.type() == IncidentType.CLASH && fight.event().referring() && !fight.hasOwnTime() && !fight.hasOwnPlace();
        return bare ? latest(told, old -> isForGround(old) && old.when().isPresent() && !old.isDatedRoughly()
                && fight.event().sentence().index() - old.lastSentence().index() <= NEAR
                && (fight.factions().size() == 1 || !differInParties(old, fight)))
                : Optional.empty();
    }

    private static boolean isForGround(Draft draft) {
        return draft.type() == IncidentType.CONTROL_CHANGE || (draft.type() == IncidentType.ATTACK && draft.event().trigger().strong());
    }

    private static Optional<Draft> latest(List<Draft> told, Predicate<Draft> fits) {
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - REACH); i--) {
            if (fits.test(told.get(i))) {
                return Optional.of(told.get(i));
            }
        }
        return Optional.empty();
    }

    /** "أسفر الهجوم عن …": with no time of its own it is the event told before, also one of a more telling type. */
    private static boolean refers(Draft fresh, Draft old) {
        boolean apart = fresh.isApart() || old.isApart();
        return fresh.event().referring() && !apart && !fresh.hasOwnTime() && isOfItsKind(fresh, old) && !old.isDatedRoughly()
                && !differInPlace(old, fresh);
    }

    /** "واتهمت الوزارة قسد بالوقوف وراء إطلاق النار": right behind an event of its kind, and with nothing new but who did it. */
    private static boolean comments(Draft fresh, Draft old) {
        int distance = fresh.event().sentence().index() - old.lastSentence().index();
        boolean bare = !fresh.hasOwnPlace() && !fresh.hasOwnTime() && !fresh.isHarmful();
        return bare && distance >= 0 && distance <= 2 && isOfItsKind(fresh, old) && !old.isDatedRoughly() && !otherDoer(old, fresh);
    }

    /** "وذكر البيان أن قواته قتلت 14 جنديا": what a fight that was just told cost. */
    private static boolean tellsToll(Draft fresh, Draft fight) {
        int distance = fresh.event().sentence().index() - fight.lastSentence().index();
        boolean bare = fresh.event().consequence() && !fresh.hasOwnPlace() && !fresh.hasOwnTime();
        return bare && fight.type() == IncidentType.CLASH && !fight.isHarmful() && distance == 1 && !differInParties(fight, fresh);
    }

    private static boolean otherDoer(Draft old, Draft fresh) {
        Set<Faction> doers = doers(old);
        Set<Faction> others = doers(fresh);
        return !doers.isEmpty() && !others.isEmpty() && Collections.disjoint(doers, others);
    }

    private static Set<Faction> doers(Draft draft) {
        return draft.parts().stream().filter(part -> part.role() == Role.INITIATOR).map(RoleFinder.Part::faction)
                .collect(Collectors.toSet());
    }

    private static boolean isOfItsKind(Draft fresh, Draft old) {
        return old.type() == fresh.type()
                || (fresh.event().trigger().is(Trigger.Mark.GENERAL) && Joining.isArmed(old.type()) && Joining.isArmed(fresh.type()));
    }

    private static boolean same(Draft old, Draft fresh) {
        if (differInTime(old, fresh) || differInPlace(old, fresh) || differInParties(old, fresh)) {
            return false;
        }
        if (fresh.isApart() || (old.isApart() && !fresh.hasOwnPlace())) {
            return false;
        }
        boolean refers = fresh.event().referring();
        boolean samePlace = fresh.hasOwnPlace() && old.sharesPlace(fresh);
        boolean sameTime = old.days().isPresent() && old.days().equals(fresh.days());
        boolean bothTell = old.isHarmful() && fresh.isHarmful() && !refers;
        if (old.isHarmful() && fresh.isHarmful() && ((isSum(fresh) && !isSum(old)) || (!refers && isPartOf(fresh, old)))) {
            return false;
        }
        return refers || flows(fresh.type()) || (samePlace && sameTime && !bothTell) || (goesOn(old, fresh) && !bothTell);
    }

    /** "اشتباكات في ولاية النيل الأبيض أوقعت 60 قتيلا": what one town of it saw on a day of its own, and its dead, is another incident. */
    private static boolean isPartOf(Draft fresh, Draft old) {
        boolean province = old.hasOwnPlace() && old.places().stream().allMatch(place -> place.place().kind() == PlaceKind.GOVERNORATE);
        return province && old.days().isEmpty() && fresh.hasOwnTime() && fresh.hasOwnPlace() && fresh.liesWithin(old);
    }

    /** "القتال الدائر منذ نيسان أوقع 1093 قتيلا": what went on for long and is told with what it cost is a story of its own. */
    static boolean isSum(Draft draft) {
        return draft.when().filter(reading -> reading.value() instanceof When.Dated dated && dated.ongoing()).isPresent();
    }

    /** The next sentence tells on of the same people without a new time or place. */
    private static boolean goesOn(Draft old, Draft fresh) {
        int distance = fresh.event().sentence().index() - old.lastSentence().index();
        boolean near = distance >= 0 && distance <= 2;
        boolean told = fresh.type() != IncidentType.DETENTION && !old.isDatedRoughly() && old.sharesParty(fresh);
        boolean newPlace = fresh.hasOwnPlace() && !(old.hasOwnPlace() && old.sharesPlace(fresh));
        return near && told && !newPlace && (!fresh.hasOwnTime() || old.days().equals(fresh.days()));
    }

    /** Fighting, truces and flight go on through an article; attacks and arrests are one each. */
    private static boolean flows(IncidentType type) {
        return switch (type) {
            case CLASH, CEASEFIRE, CEASEFIRE_VIOLATION, DISPLACEMENT -> true;
            case SHELLING, AIRSTRIKE, EXPLOSION, ATTACK, DETENTION, CONTROL_CHANGE, DEPLOYMENT, PROTEST, OTHER -> false;
        };
    }

    private static boolean differInTime(Draft old, Draft fresh) {
        Optional<DateRange> one = old.days();
        Optional<DateRange> other = fresh.days();
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && fresh.isDatedRoughly();
        }
        boolean single = !flows(fresh.type()) || fresh.type() == IncidentType.DISPLACEMENT;
        boolean series = single && !one.equals(other);
        return series || startsLongBefore(one.get(), other.get()) || !one.get().overlaps(other.get());
    }

    /** Fighting that the next sentence tells as gone on for weeks is the background of what was told. */
    private static boolean startsLongBefore(DateRange one, DateRange other) {
        return other.first().plusDays(DAYS_OF_STORY).isBefore(one.first());
    }

    private static boolean differInPlace(Draft old, Draft fresh) {
        return old.hasOwnPlace() && fresh.hasOwnPlace() && !old.sharesPlace(fresh);
    }

    private static boolean differInParties(Draft old, Draft fresh) {
        return !old.parts().isEmpty() && !fresh.parts().isEmpty() && !old.sharesParty(fresh);
    }
}
