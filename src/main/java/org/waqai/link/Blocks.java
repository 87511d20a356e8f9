package org.waqai.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waqai.model.DateRange;
import org.waqai.model.Faction;

/**
 * Where to look for reports that may tell the same incident: those of the same family of types, at the same place or one that holds
 * it, in the same week. Each report stands under its own places and under all that contain them, so that what must be looked
 * through grows with what happened in a week at a place and not with the case.
 */
final class Blocks {

    private static final int DAYS_OF_A_WEEK = 7;
    /** A longer time is history, told to explain the news; it is looked for by its beginning. */
    private static final int WEEKS = 6;
    /** So many are looked through of what happened at a place in a week; in the worst weeks of a war there are more. */
    private static final int MOST = 300;
    /** The week of what has no date. */
    private static final int UNDATED = Integer.MIN_VALUE;

    private static final NavigableMap<Integer, List<Told>> NOTHING = Collections.unmodifiableNavigableMap(new TreeMap<>());

    private final Map<Key, NavigableMap<Integer, List<Told>>> blocks = new HashMap<>();

    /**
     * A block.
     *
     * @param name a place, or the identifier of a party
     */
    private record Key(TypeFamily family, Sort sort, String name) {
    }

    /** What the reports of a block have in common: they lie at a place, or in it; a party takes part, without a place or with any. */
    private enum Sort {
        AT, IN, PARTY_NOWHERE, PARTY_ANYWHERE
    }

    void add(Told told) {
        for (Key key : keys(told)) {
            NavigableMap<Integer, List<Told>> weeks = blocks.computeIfAbsent(key, fresh -> new TreeMap<>());
            for (int week : weeks(told.days())) {
                weeks.computeIfAbsent(week, fresh -> new ArrayList<>(2)).add(told);
            }
        }
    }

    void remove(Told told) {
        for (Key key : keys(told)) {
            for (int week : weeks(told.days())) {
                block(key, week).removeIf(other -> other.id().equals(told.id()));
            }
        }
    }

    /** Those at the same or a containing place in the same week, or a day apart; for one without a date, those without. */
    Collection<Told> near(Told told) {
        Optional<DateRange> days = told.days().map(range -> new DateRange(range.first().minusDays(1), range.last().plusDays(1)));
        Map<String, Told> found = new LinkedHashMap<>();
        for (Key key : asked(told)) {
            for (int week : weeks(days)) {
                take(block(key, week), found);
            }
        }
        return found.values();
    }

    /** Those at the same or a containing place that have a date, whenever that is. */
    Collection<Told> dated(Told told) {
        Map<String, Told> found = new LinkedHashMap<>();
        for (Key key : asked(told)) {
            blocks.getOrDefault(key, NOTHING).tailMap(UNDATED, false).values().forEach(week -> take(week, found));
        }
        return found.values();
    }

    /** Those at the same or a containing place that have no date. */
    Collection<Told> undated(Told told) {
        Map<String, Told> found = new LinkedHashMap<>();
        for (Key key : asked(told)) {
            take(block(key, UNDATED), found);
        }
        return found.values();
    }

    private List<Told> block(Key key, int week) {
        return blocks.getOrDefault(key, NOTHING).getOrDefault(week, new ArrayList<>(0));
    }

    private static void take(List<Told> block, Map<String, Told> found) {
        for (int i = block.size() - 1; i >= 0 && found.size() < MOST; i--) {
            found.put(block.get(i).id(), block.get(i));
        }
    }

    /** Under which it is found. */
    private static Set<Key> keys(Told told) {
        Set<Key> keys = new HashSet<>();
        for (TypeFamily family : TypeFamily.of(told.incident().type().value())) {
            for (Spot spot : told.spots()) {
                keys.add(new Key(family, Sort.AT, spot.key()));
                outer(spot).forEach(outer -> keys.add(new Key(family, Sort.IN, outer)));
            }
            for (Faction party : told.parties()) {
                keys.add(new Key(family, Sort.PARTY_ANYWHERE, party.id()));
                if (told.spots().isEmpty()) {
                    keys.add(new Key(family, Sort.PARTY_NOWHERE, party.id()));
                }
            }
        }
        return keys;
    }

    /** At the place itself, in it, and at those that contain it; where one of the two names no place, with the same party. */
    private static Set<Key> asked(Told told) {
        Set<Key> keys = new LinkedHashSet<>();
        for (TypeFamily family : TypeFamily.of(told.incident().type().value())) {
            for (Spot spot : told.spots()) {
                keys.add(new Key(family, Sort.AT, spot.key()));
                keys.add(new Key(family, Sort.IN, spot.key()));
                outer(spot).forEach(outer -> keys.add(new Key(family, Sort.AT, outer)));
            }
            Sort sort = told.spots().isEmpty() ? Sort.PARTY_ANYWHERE : Sort.PARTY_NOWHERE;
            told.parties().forEach(party -> keys.add(new Key(family, sort, party.id())));
        }
        return keys;
    }

    /** The places that contain it but for the outermost, the country, which holds too much to say anything. */
    private static List<String> outer(Spot spot) {
        return spot.within().subList(0, Math.max(0, spot.within().size() - 1));
    }

    private static List<Integer> weeks(Optional<DateRange> days) {
        if (days.isEmpty()) {
            return List.of(UNDATED);
        }
        int first = Math.toIntExact(Math.floorDiv(days.get().first().toEpochDay(), DAYS_OF_A_WEEK));
        int last = Math.toIntExact(Math.floorDiv(days.get().last().toEpochDay(), DAYS_OF_A_WEEK));
        List<Integer> weeks = new ArrayList<>();
        for (int week = first; week <= Math.min(last, first + WEEKS); week++) {
            weeks.add(week);
        }
        return weeks;
    }
}
