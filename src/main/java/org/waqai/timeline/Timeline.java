package org.waqai.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.model.Outline;

/**
 * The incidents, arranged: what a picture at any zoom is drawn from. Made once for each set of incidents.
 *
 * @param stack the lanes in the order in which they are shown
 * @param ceasefires truces and breaches, where there are any with a date
 * @param undated how many incidents have no date: they are shown in a tray, never on a made-up day
 * @param extents the days of the dated incidents
 */
public record Timeline(LaneStack stack, Optional<Lane> ceasefires, int undated, Extents extents) {

    /** Without any incident. */
    public static final Timeline EMPTY = new Timeline(new LaneStack(List.of()), Optional.empty(), 0, Extents.NONE);

    /** A lane and one of the marks that lie in it. */
    public record Placed(Lane lane, Mark mark) {
    }

    /** Arranges the incidents. A truce lies in the ceasefire lane only, its breaches also in their own lanes. */
    public static Timeline of(List<Outline> incidents, Pivot pivot) {
        Marks marks = Marks.of(incidents);
        return new Timeline(
                new LaneStack(Lanes.of(marks.ofTypes(type -> !Bands.isTruce(type)), pivot)),
                Bands.of(marks),
                incidents.size() - marks.size(),
                Extents.of(marks));
    }

    /** From the first to the last dated incident; empty when none is dated. */
    public Optional<TimeSpan> extent() {
        return extents.extent();
    }

    public List<Lane> lanes() {
        return stack.lanes();
    }

    /** The ceasefire lane, if any, and the others below it. */
    public Stream<Lane> allLanes() {
        return Stream.concat(ceasefires.stream(), lanes().stream());
    }

    /** The marks of the incident at this place of the list that was arranged: one in each lane that it lies in. */
    public List<Placed> marksOf(int which) {
        return allLanes().flatMap(lane -> lane.marksOf(which).map(mark -> new Placed(lane, mark))).toList();
    }
}
