package org.waqai.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.model.Count;
import org.waqai.model.Losses;
import org.waqai.model.Outcome;
import org.waqai.model.Reading;

/**
 * How many people a story cost with one outcome, from the lowest to the highest that an independent origin tells.
 *
 * @param range holds every count that stands
 * @param standing the last word of each origin, the lowest first
 * @param replaced counts that the same origin, or a running total, has outdated
 */
public record TollRange(Outcome outcome, Count range, List<Said<Count>> standing, List<Said<Count>> replaced) {

    public TollRange {
        standing = List.copyOf(standing);
        replaced = List.copyOf(replaced);
    }

    /** Whether origins tell different numbers. */
    public boolean isContested() {
        return standing.stream().map(Said::value).distinct().count() > 1;
    }

    /** The ranges of a story, for the outcomes that are told. */
    static List<TollRange> of(Story story) {
        List<TollRange> ranges = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            List<Told> told = story.reports().stream()
                    .sorted(Comparator.comparingLong(report -> report.published().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE)))
                    .flatMap(report -> Told.of(report, outcome).stream())
                    .toList();
            if (!told.isEmpty()) {
                ranges.add(of(outcome, told));
            }
        }
        return ranges;
    }

    /** What one report tells. */
    private record Told(Report report, Count count) {

        static Optional<Told> of(Report report, Outcome outcome) {
            return Losses.of(report.incident().tolls().stream().map(Reading::value).toList(), outcome).together()
                    .map(count -> new Told(report, count));
        }
    }

    /** @param told the oldest first */
    private static TollRange of(Outcome outcome, List<Told> told) {
        Map<String, Told> last = new LinkedHashMap<>();
        for (Told fresh : told) {
            if (fresh.report().cues().contains(Cue.UPDATE)) {
                last.values().removeIf(old -> old.count().min() <= fresh.count().min());
            }
            last.put(fresh.report().origin(), fresh);
        }
        List<Told> standing = List.copyOf(last.values());
        List<Told> replaced = told.stream()
                .filter(old -> standing.stream().noneMatch(kept -> kept.count().equals(old.count())
                        && kept.report().origin().equals(old.report().origin())))
                .toList();
        int lowest = standing.stream().mapToInt(one -> one.count().min()).min().orElseThrow();
        boolean open = standing.stream().anyMatch(one -> one.count().max().isEmpty());
        int highest = standing.stream().mapToInt(one -> one.count().max().orElse(one.count().min())).max().orElseThrow();
        boolean vague = standing.stream().allMatch(one -> one.count().vague());
        Count range = new Count(lowest, open ? OptionalInt.empty() : OptionalInt.of(highest), vague);
        return new TollRange(outcome, range, said(told, standing), said(replaced, replaced));
    }

    /** Each count once, with all that tell it. */
    private static List<Said<Count>> said(List<Told> told, List<Told> counts) {
        return counts.stream().map(Told::count).distinct()
                .sorted(Comparator.comparingInt(Count::min))
                .map(count -> new Said<>(count, told.stream()
                        .filter(one -> one.count().equals(count)).map(one -> one.report().id()).toList()))
                .toList();
    }
}
