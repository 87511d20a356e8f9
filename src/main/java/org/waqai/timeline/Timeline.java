package org.waqai.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.model.Outline;
import org.waqai.model.When;

/**
 * The incidents, arranged: what a picture at any zoom is drawn from. Made once for each set of incidents.
 *
 * @param lanes in the order in which they are shown; no lane is empty
 * @param ceasefires truces and breaches, where there are any with a date
 * @param undated identifiers of the incidents without a date: they are shown in a tray, never on a made-up day
 * @param extent from the first to the last dated incident; empty when none is dated
 */
public record Timeline(List<Lane> lanes, Optional<Lane> ceasefires, List<String> undated, Optional<TimeSpan> extent) {

    /** Without any incident. */
    public static final Timeline EMPTY = new Timeline(List.of(), Optional.empty(), List.of(), Optional.empty());

    public Timeline {
        lanes = List.copyOf(lanes);
        undated = List.copyOf(undated);
    }

    /** Arranges the incidents. A truce lies in the ceasefire lane only, its breaches also in their own lanes. */
    public static Timeline of(List<Outline> incidents, Pivot pivot) {
        List<Mark> marks = incidents.stream().flatMap(incident -> Mark.of(incident).stream()).toList();
        return new Timeline(
                Lanes.of(marks.stream().filter(mark -> !Bands.isTruce(mark)).toList(), pivot),
                Bands.of(marks),
                incidents.stream().filter(incident -> incident.when() instanceof When.Undated).map(Outline::id).toList(),
                marks.stream().map(Mark::time).reduce(TimeSpan::union));
    }

    /** The ceasefire lane, if any, and the others below it. */
    public Stream<Lane> allLanes() {
        return Stream.concat(ceasefires.stream(), lanes.stream());
    }

    /** The days of the dated incidents among these, in the order of their start. */
    public static List<TimeSpan> extents(List<Outline> incidents) {
        return incidents.stream()
                .flatMap(incident -> incident.when().days().stream())
                .map(TimeSpan::of)
                .sorted(Comparator.comparingLong(TimeSpan::start))
                .toList();
    }
}
