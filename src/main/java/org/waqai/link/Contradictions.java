package org.waqai.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.waqai.model.Faction;
import org.waqai.model.Reading;
import org.waqai.model.Role;

/** Finds where the reports of a story differ, field by field. */
final class Contradictions {

    private Contradictions() {
    }

    static List<Contradiction> of(Story story) {
        List<Contradiction> found = new ArrayList<>();
        sides(story, report -> report.incident().when().value().days(), (one, other) -> one.overlaps(other))
                .ifPresent(days -> found.add(new Contradiction.Days(days)));
        sides(story, Contradictions::place, (one, other) -> one.isSame(other) || one.liesIn(other) || other.liesIn(one))
                .ifPresent(spots -> found.add(new Contradiction.Places(named(spots, Spot::name))));
        sides(story, Contradictions::initiator, Contradictions::areRelated)
                .ifPresent(bodies -> found.add(new Contradiction.Initiators(bodies)));
        for (TollRange range : story.tolls()) {
            if (range.isContested()) {
                found.add(new Contradiction.Tolls(range.outcome(), range.standing()));
            }
        }
        List<String> denied = story.reports().stream().filter(report -> report.cues().contains(Cue.DENIES)).map(Report::id).toList();
        if (!denied.isEmpty() && story.isLinked()) {
            found.add(new Contradiction.Denied(denied));
        }
        return found;
    }

    private static Optional<Spot> place(Report report) {
        return report.incident().places().stream().findFirst().map(place -> Spot.of(place.value()));
    }

    private static Optional<Faction> initiator(Report report) {
        return report.incident().parties().stream()
                .map(Reading::value)
                .filter(party -> party.role() == Role.INITIATOR)
                .map(party -> party.faction())
                .findFirst();
    }

    private static boolean areRelated(Faction one, Faction other) {
        return one.lineage().contains(other) || other.lineage().contains(one);
    }

    /** The values that are told, each with those who tell it; empty where all agree. */
    private static <T> Optional<List<Said<T>>> sides(Story story, Function<Report, Optional<T>> value, BiPredicate<T, T> agree) {
        Map<T, List<String>> told = new LinkedHashMap<>();
        for (Report report : story.reports()) {
            value.apply(report).ifPresent(found -> told.keySet().stream().filter(other -> agree.test(found, other)).findFirst()
                    .ifPresentOrElse(
                            same -> told.getOrDefault(same, List.of()).add(report.id()),
                            () -> told.put(found, new ArrayList<>(List.of(report.id())))));
        }
        List<Said<T>> sides = new ArrayList<>();
        told.forEach((side, incidents) -> sides.add(new Said<>(side, incidents)));
        return sides.size() > 1 ? Optional.of(sides) : Optional.empty();
    }

    private static <T> List<Said<String>> named(List<Said<T>> sides, Function<T, String> name) {
        return sides.stream().map(side -> new Said<>(name.apply(side.value()), side.incidents())).toList();
    }
}
