package org.waqai.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waqai.model.Outline;

/**
 * The incidents, arranged: what a picture at any zoom is drawn from. Made once for each set of incidents.
 *
 * @param all every lane, none of them rolled up
 * @param stack the lanes that are shown, from top to bottom
 * @param ceasefires truces and breaches, where there are any with a date
 * @param undated how many incidents have no date: they are shown in a tray, never on a made-up day
 * @param extents the days of the dated incidents
 */
public record Timeline(List<Lane> all, LaneStack stack, Optional<Lane> ceasefires, int undated, Extents extents) {

    /** Without any incident. */
    public static final Timeline EMPTY = new Timeline(List.of(), new LaneStack(List.of()), Optional.empty(), 0, Extents.NONE);

    /** A lane and one of the marks that lie in it. */
    public record Placed(Lane lane, Mark mark) {
    }

    /** Arranges the incidents. A truce lies in the ceasefire lane only, its breaches also in their own lanes. */
    public static Timeline of(List<Outline> incidents, Pivot pivot) {
        Marks marks = Marks.of(incidents);
        List<Lane> lanes = Lanes.of(marks.ofTypes(type -> !Bands.isTruce(type)), pivot);
        return new Timeline(
                lanes,
                new LaneStack(lanes),
                Bands.of(marks),
                incidents.size() - marks.size(),
                Extents.of(marks));
    }

    /** The same with these lanes rolled up, each with all that it contains, and no others. */
    public Timeline rolledUp(Set<LaneKey> closed) {
        return new Timeline(all, new LaneStack(RollUp.of(all, closed)), ceasefires, undated, extents);
    }

    /** The lane to roll up, or to open, for one that is shown: itself if it has others in it or is rolled up, else what contains it. */
    public Optional<LaneKey> groupOf(LaneKey lane) {
        Optional<Lane> shown = lanes().stream().filter(one -> one.key().equals(lane)).findFirst();
        return shown.map(one -> one.isRolledUp() || containsOthers(lane) ? lane : container(lane));
    }

    private boolean containsOthers(LaneKey lane) {
        return lanes().stream().anyMatch(other -> other.key().containers().contains(lane));
    }

    /** The nearest of the shown lanes that contain it; itself where none does. */
    private LaneKey container(LaneKey lane) {
        List<LaneKey> containers = lane.containers();
        return lanes().stream().map(Lane::key).filter(containers::contains).reduce((outer, inner) -> inner).orElse(lane);
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
