package org.waqai.extract.incident;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.extract.event.EventMention;
import org.waqai.model.DateRange;
import org.waqai.model.IncidentType;

/** Decides whether a sentence tells more of an incident that the article has told already. */
final class Merging {

    /** So many incidents back is as far as a sentence refers. */
    private static final int REACH = 100;

    private static final Set<IncidentType> HARMFUL = EnumSet.of(IncidentType.SHELLING, IncidentType.AIRSTRIKE,
            IncidentType.EXPLOSION, IncidentType.CLASH, IncidentType.ATTACK);

    private Merging() {
    }

    /** The earlier draft that the new one is about: the latest that fits, else the latest that it can refer to. */
    static Optional<Draft> earlier(Draft fresh, List<Draft> told) {
        List<Draft> recent = told.subList(Math.max(0, told.size() - REACH), told.size()).reversed();
        for (Draft draft : recent) {
            if (draft.type() == fresh.type() && same(draft, fresh)) {
                return Optional.of(draft);
            }
        }
        return recent.stream().filter(draft -> refers(fresh, draft)).findFirst();
    }

    /** "أسفر الهجوم عن …": with no time of its own it is the event told before, also one of a more telling type. */
    private static boolean refers(Draft fresh, Draft old) {
        EventMention event = fresh.event();
        boolean fits = old.type() == fresh.type()
                || (event.trigger().general() && HARMFUL.contains(old.type()) && HARMFUL.contains(fresh.type()));
        return event.referring() && !fresh.hasOwnTime() && fits && !old.isDatedRoughly() && !differInPlace(old, fresh);
    }

    private static boolean same(Draft old, Draft fresh) {
        if (differInTime(old, fresh) || differInPlace(old, fresh) || differInParties(old, fresh)) {
            return false;
        }
        boolean refers = fresh.event().referring();
        boolean samePlace = fresh.hasOwnPlace() && old.sharesPlace(fresh);
        boolean sameTime = old.days().isPresent() && old.days().equals(fresh.days());
        boolean bothTell = !old.tolls().isEmpty() && !fresh.tolls().isEmpty() && !refers;
        return refers || flows(fresh.type()) || (samePlace && sameTime && !bothTell) || (goesOn(old, fresh) && !bothTell);
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
        boolean history = one.isEmpty() && fresh.isDatedRoughly();
        boolean single = !flows(fresh.type()) || fresh.type() == IncidentType.DISPLACEMENT;
        boolean series = single && one.isPresent() && other.isPresent() && !one.equals(other);
        return history || series || (one.isPresent() && other.isPresent() && !one.get().overlaps(other.get()));
    }

    private static boolean differInPlace(Draft old, Draft fresh) {
        return old.hasOwnPlace() && fresh.hasOwnPlace() && !old.sharesPlace(fresh);
    }

    private static boolean differInParties(Draft old, Draft fresh) {
        return !old.parts().isEmpty() && !fresh.parts().isEmpty() && !old.sharesParty(fresh);
    }
}
