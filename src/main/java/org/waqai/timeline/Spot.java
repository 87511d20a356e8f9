package org.waqai.timeline;

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
     * @param row the marks of its lane that they are among
     * @param from the first of them, by its index in {@code row}
     * @param to the index after the last
     * @param time from the first to the last of them
     */
    record Crowd(Lane lane, MarkRow row, int from, int to, TimeSpan time, Box box) implements Spot {

        public int count() {
            return to - from;
        }

        /** Whether they are bars, which are shown by their density and not by their number. */
        public boolean isOfBars() {
            return row.form(from).isBar();
        }

        /** Whether a mark of its lane is one of them, found by time alone. */
        public boolean holds(Mark mark) {
            double middle = mark.time().middle();
            return row.middle(from) <= middle && middle <= row.middle(to - 1);
        }

        @Override
        public Stream<Mark> marks() {
            return row.between(from, to);
        }
    }

    /** A piece of a pile of bars: how many of them touch this stretch of time. No zoom takes them apart; a list does. */
    record Piled(Lane lane, TimeSpan time, int count, Box box) implements Spot {

        @Override
        public Stream<Mark> marks() {
            return lane.pile().touching(time);
        }
    }
}
