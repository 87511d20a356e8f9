package org.waqai.timeline;

import java.util.List;
import java.util.stream.Stream;

/** Something painted that can be pointed at. Its box is where it is painted and where it is hit. */
public sealed interface Spot {

    Lane lane();

    Box box();

    /** The incidents under it. */
    Stream<Mark> marks();

    /**
     * A single incident.
     *
     * @param room free pixels behind it, in the direction of the text, up to the next spot of its row, a break or the edge
     */
    record One(Lane lane, Mark mark, Box box, double room) implements Spot {

        @Override
        public Stream<Mark> marks() {
            return Stream.of(mark);
        }
    }

    /**
     * Marks too close to be told apart at this zoom, folded into their number.
     *
     * @param time from the first to the last of them
     */
    record Crowd(Lane lane, List<Mark> together, TimeSpan time, Box box) implements Spot {

        public int count() {
            return together.size();
        }

        /** Whether a mark of its lane is one of them, found by time alone. */
        public boolean holds(Mark mark) {
            double middle = mark.time().middle();
            return together.getFirst().time().middle() <= middle && middle <= together.getLast().time().middle();
        }

        @Override
        public Stream<Mark> marks() {
            return together.stream();
        }
    }

    /** A piece of a pile of bars: how many of them touch this stretch of time. No zoom takes them apart; a list does. */
    record Piled(Lane lane, TimeSpan time, int count, Box box) implements Spot {

        @Override
        public Stream<Mark> marks() {
            return lane.pile().marks().stream().filter(mark -> mark.time().overlaps(time));
        }
    }
}
