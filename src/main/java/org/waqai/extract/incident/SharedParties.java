package org.waqai.extract.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waqai.extract.party.RoleFinder.Part;
import org.waqai.model.DateRange;
import org.waqai.model.Faction;
import org.waqai.model.IncidentType;
import org.waqai.model.Role;

/**
 * Gives an incident the parties that its own sentences leave out because the text has just told them: the sides of the fighting
 * that goes on.
 */
final class SharedParties {

    /** How many incidents back or on the sides of a fight are looked for. */
    private static final int REACH = 20;

    /** In days. */
    private static final int LONG_BEFORE = 14;

    private SharedParties() {
    }

    /**
     * Lends parties.
     *
     * @param published the day of the article, on which happened what is told with no time
     */
    static void share(List<Draft> drafts, Optional<LocalDate> published) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (!draft.tellsOfItself()) {
                continue;
            }
            switch (draft.type()) {
                case CLASH, CEASEFIRE, CEASEFIRE_VIOLATION -> shareSides(draft, i, drafts, published);
                case SHELLING, AIRSTRIKE, EXPLOSION, ATTACK, DETENTION, CONTROL_CHANGE, DEPLOYMENT, DISPLACEMENT, PROTEST, OTHER -> { }
            }
        }
    }

    /** A fight or truce of which the text does not say who fights is between those who fight there. */
    private static void shareSides(Draft draft, int index, List<Draft> drafts, Optional<LocalDate> published) {
        List<Part> named = sides(draft);
        if (named.size() > 1 || (draft.type() == IncidentType.CEASEFIRE_VIOLATION && !named.isEmpty())) {
            return;
        }
        for (Draft other : nearestFirst(index, drafts)) {
            List<Part> sides = sides(other);
            boolean pair = sides.size() > 1 && (isFight(other.type()) || isOneSentence(draft, other));
            boolean joins = named.isEmpty() || sides.stream().anyMatch(part -> isOneBody(part.faction(), named.getFirst().faction()));
            if (pair && joins && !liesElsewhere(draft, other) && !liesLongBefore(draft, other, published)) {
                sides.stream().filter(part -> named.isEmpty() || !isOneBody(part.faction(), named.getFirst().faction()))
                        .forEach(part -> draft.part(lent(part, Role.PARTICIPANT)));
                return;
            }
        }
    }

    private static Part lent(Part part, Role role) {
        return new Part(part.faction(), role, part.mention(), "party.told-before");
    }

    private static boolean isOneBody(Faction one, Faction other) {
        return one.isWithin(other) || other.isWithin(one);
    }

    /** "سيطر س على مقر ص بعد اشتباكات". */
    private static boolean isOneSentence(Draft one, Draft other) {
        return one.event().sentence().equals(other.event().sentence());
    }

    private static boolean isFight(IncidentType type) {
        return type == IncidentType.CLASH || type == IncidentType.CEASEFIRE || type == IncidentType.CEASEFIRE_VIOLATION;
    }

    private static boolean liesElsewhere(Draft one, Draft other) {
        boolean history = one.type() == IncidentType.CLASH && one.isDatedRoughly() && !other.isDatedRoughly();
        boolean apart = one.hasOwnPlace() && other.hasOwnPlace() && !one.sharesPlace(other);
        return apart || (history && one.hasOwnPlace() && Collections.disjoint(names(one), names(other)));
    }

    private static Set<String> names(Draft draft) {
        return draft.places().stream().map(mention -> mention.place().name()).collect(Collectors.toSet());
    }

    /** A truce of weeks before the fight that was told is one between others: its sides may have changed since. */
    private static boolean liesLongBefore(Draft draft, Draft fight, Optional<LocalDate> published) {
        Optional<LocalDate> fought = fight.days().map(DateRange::first).or(() -> published);
        return draft.type() == IncidentType.CEASEFIRE && fight.type() == IncidentType.CLASH && draft.days().isPresent()
                && fought.filter(day -> day.minusDays(LONG_BEFORE).isAfter(draft.days().get().last())).isPresent();
    }

    private static List<Draft> nearestFirst(int index, List<Draft> drafts) {
        List<Draft> others = new ArrayList<>(drafts.subList(Math.max(0, index - REACH), index).reversed());
        others.addAll(drafts.subList(index + 1, Math.min(drafts.size(), index + REACH)));
        return others;
    }

    /** Those who fight, one part each, brokers left out. */
    private static List<Part> sides(Draft draft) {
        Map<Faction, Part> sides = new LinkedHashMap<>();
        draft.parts().stream().filter(part -> part.role() != Role.MEDIATOR).forEach(part -> sides.putIfAbsent(part.faction(), part));
        return List.copyOf(sides.values());
    }
}
