package org.waqai.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waqai.model.DateRange;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.Reading;
import org.waqai.model.Role;

/**
 * Ties agreements, extensions, breaches and collapses into threads: a step belongs to the last truce of the same two sides at the same
 * place, or one that holds it, unless that has been silent for too long.
 */
final class TruceThreads {

    private static final int DAYS_OF_SILENCE = 60;
    private static final int SIDES = 2;

    private final Map<Set<String>, List<Growing>> bySides = new HashMap<>();

    private TruceThreads() {
    }

    private static final class Growing {

        final List<Faction> sides;
        final List<Spot> spots;
        final List<TruceThread.Step> steps = new ArrayList<>();
        LocalDate last;

        Growing(List<Faction> sides, List<Spot> spots, LocalDate last) {
            this.sides = sides;
            this.spots = spots;
            this.last = last;
        }

        boolean goesOn(List<Spot> other, DateRange days) {
            boolean near = spots.isEmpty() || other.isEmpty() || spots.stream().anyMatch(mine -> other.stream()
                    .anyMatch(theirs -> mine.isSame(theirs) || mine.liesIn(theirs) || theirs.liesIn(mine)));
            return near && !days.first().isAfter(last.plusDays(DAYS_OF_SILENCE));
        }
    }

    /** The threads of all dated stories of truces between two sides, in the order of their beginnings. */
    static List<TruceThread> of(List<Story> stories) {
        TruceThreads threads = new TruceThreads();
        stories.stream()
                .filter(story -> first(story).ceasefire().isPresent() && days(story).isPresent())
                .sorted(Comparator.comparing(story -> days(story).orElseThrow().first()))
                .forEach(threads::add);
        return threads.bySides.values().stream().flatMap(List::stream)
                .sorted(Comparator.comparing(thread -> thread.steps.getFirst().days().orElseThrow().first()))
                .map(thread -> new TruceThread(thread.sides, thread.steps))
                .toList();
    }

    private void add(Story story) {
        Incident incident = first(story);
        List<Faction> sides = parties(incident, Set.of(Role.PARTICIPANT, Role.INITIATOR, Role.TARGET));
        DateRange days = days(story).orElseThrow();
        List<Spot> spots = incident.places().stream().map(place -> Spot.of(place.value())).toList();
        thread(sides, spots, days).ifPresent(thread -> {
            thread.last = days.last().isAfter(thread.last) ? days.last() : thread.last;
            thread.steps.add(new TruceThread.Step(story.id(), incident.ceasefire().orElseThrow().value().status(), Optional.of(days),
                    parties(incident, Set.of(Role.INITIATOR)), parties(incident, Set.of(Role.TARGET))));
        });
    }

    /** The last one between these sides that goes on, else a new one; what names a single side belongs to the last one that has it. */
    private Optional<Growing> thread(List<Faction> sides, List<Spot> spots, DateRange days) {
        Set<String> key = new TreeSet<>(sides.stream().map(side -> side.lineage().getFirst().id()).toList());
        if (key.size() >= SIDES) {
            List<Growing> known = bySides.computeIfAbsent(key, fresh -> new ArrayList<>());
            Optional<Growing> going = known.reversed().stream().filter(other -> other.goesOn(spots, days)).findFirst();
            return going.or(() -> {
                Growing fresh = new Growing(sides, spots, days.last());
                known.add(fresh);
                return Optional.of(fresh);
            });
        }
        return bySides.entrySet().stream()
                .filter(truces -> !key.isEmpty() && truces.getKey().containsAll(key))
                .flatMap(truces -> truces.getValue().stream())
                .filter(truce -> truce.goesOn(spots, days))
                .max(Comparator.comparing(truce -> truce.last));
    }

    private static Incident first(Story story) {
        return story.reports().getFirst().incident();
    }

    private static Optional<DateRange> days(Story story) {
        return story.reports().stream().flatMap(report -> report.incident().when().value().days().stream()).findFirst();
    }

    private static List<Faction> parties(Incident incident, Set<Role> roles) {
        return incident.parties().stream()
                .map(Reading::value)
                .filter(party -> roles.contains(party.role()))
                .map(party -> party.faction())
                .distinct()
                .toList();
    }
}
