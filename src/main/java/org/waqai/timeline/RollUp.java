package org.waqai.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Rolls lanes up: a closed lane becomes a strip of counts of all that lies in it and in the lanes that it contains, which go. */
final class RollUp {

    private RollUp() {
    }

    /** The lanes in their order, those of {@code closed} rolled up. */
    static List<Lane> of(List<Lane> lanes, Set<LaneKey> closed) {
        List<Lane> shown = new ArrayList<>();
        int at = 0;
        while (at < lanes.size()) {
            boolean rolledUp = closed.contains(lanes.get(at).key());
            int next = rolledUp ? endOfGroup(lanes, at) : at + 1;
            shown.add(rolledUp ? strip(lanes.subList(at, next)) : lanes.get(at));
            at = next;
        }
        return shown;
    }

    /** The index after the last lane that the one at {@code group} contains; all of them follow it and are deeper. */
    private static int endOfGroup(List<Lane> lanes, int group) {
        int end = group + 1;
        while (end < lanes.size() && lanes.get(end).depth() > lanes.get(group).depth()) {
            end++;
        }
        return end;
    }

    /** A strip tells of days and not of hours, and counts an incident once, in however many of the lanes it lies. */
    private static Lane strip(List<Lane> group) {
        List<Marks> columns = group.stream().flatMap(Lane::columns).filter(marks -> !marks.isEmpty()).toList();
        BitSet counted = new BitSet();
        Marks.Builder strip = columns.getFirst().builder();
        for (Marks marks : columns) {
            for (int i = 0; i < marks.size(); i++) {
                if (!counted.get(marks.which(i))) {
                    counted.set(marks.which(i));
                    strip.add(marks, i, days(marks, i), 0);
                }
            }
        }
        return Rows.piledUp(group.getFirst().key(), group.getFirst().depth(), strip.build());
    }

    private static TimeSpan days(Marks marks, int index) {
        return new TimeSpan(marks.day(index) * TimeSpan.MINUTES_PER_DAY, marks.dayAfter(index) * TimeSpan.MINUTES_PER_DAY);
    }
}
