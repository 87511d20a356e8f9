package org.waqai.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waqai.model.IncidentType;
import org.waqai.model.Outline;
import org.waqai.timeline.LaneKey;
import org.waqai.timeline.Layout.LaneBox;
import org.waqai.timeline.Timeline.Placed;

/**
 * Where the keys lead from the selected incident.
 *
 * @param arrangement empty while nothing is shown
 * @param lanes those in sight, from top to bottom
 */
record IncidentWalk(Optional<Arrangement> arrangement, List<LaneBox> lanes) {

    /** The incident so many steps after the selected one, in the order of time; the first or last one when none is selected. */
    Optional<String> neighbour(int step) {
        int at = arrangement.map(Arrangement::selectedAt).orElse(-1);
        if (at < 0 || at >= dated()) {
            return step > 0 ? first() : last();
        }
        return incident(Math.clamp(at + step, 0, dated() - 1));
    }

    Optional<String> first() {
        return incident(0);
    }

    Optional<String> last() {
        return incident(dated() - 1);
    }

    /** The next incident of a type in the order of time, from the selected one or from the end; a step of -1 goes back. */
    Optional<String> neighbour(int step, IncidentType type) {
        int at = arrangement.map(Arrangement::selectedAt).orElse(-1);
        int nobody = step > 0 ? -1 : dated();
        int from = 0 <= at && at < dated() ? at : nobody;
        return arrangement.map(present -> present.incidents().visible()).flatMap(visible ->
                IntStream.iterate(from + step, i -> 0 <= i && i < dated(), i -> i + step)
                        .mapToObj(visible::get)
                        .filter(incident -> incident.type() == type)
                        .map(Outline::id)
                        .findFirst());
    }

    /** The first lane that the selected incident lies in, the ceasefire lane left aside. */
    Optional<LaneKey> selectedLane() {
        return arrangement.stream()
                .flatMap(present -> present.selected().stream())
                .map(placed -> placed.lane().key())
                .filter(lane -> !lane.equals(new LaneKey.Ceasefires()))
                .findFirst();
    }

    /** Among the dated ones, in the order of time. */
    private Optional<String> incident(int at) {
        return arrangement.filter(present -> 0 <= at && at < dated()).map(present -> present.incidents().visible().get(at).id());
    }

    private int dated() {
        return arrangement.map(Arrangement::dated).orElse(0);
    }

    /** The incident in sight of the next lane that has one, nearest in time to the selected one; a step of 1 goes down. */
    Optional<String> acrossLanes(int step) {
        Optional<Placed> from = arrangement.stream().flatMap(present -> present.selected().stream()).findFirst();
        int at = from.map(placed -> lanes.stream().map(lane -> lane.lane().key()).toList().indexOf(placed.lane().key())).orElse(-1);
        double middle = from.map(placed -> placed.mark().time().middle()).orElse(0.0);
        for (int i = at + step; i >= 0 && i < lanes.size(); i += step) {
            Optional<String> nearest = lanes.get(i).lane().nearest(middle).map(Outline::id);
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }
}
