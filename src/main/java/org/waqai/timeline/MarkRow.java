package org.waqai.timeline;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Marks in the order of the middle of their time, found by time without looking at the others. Immutable. */
public final class MarkRow {

    static final MarkRow NONE = new MarkRow(Marks.NONE);

    private final Marks marks;

    private MarkRow(Marks sorted) {
        marks = sorted;
    }

    static MarkRow of(Marks marks) {
        return marks.isEmpty() ? NONE : new MarkRow(marks.byMiddle());
    }

    public int size() {
        return marks.size();
    }

    public Mark get(int index) {
        return marks.get(index);
    }

    public double middle(int index) {
        return marks.middle(index);
    }

    Marks columns() {
        return marks;
    }

    Mark.Form form(int index) {
        return marks.form(index);
    }

    int row(int index) {
        return marks.row(index);
    }

    /** The marks from one index to another, the latter not included. */
    public Stream<Mark> between(int from, int to) {
        return marks.stream(from, to);
    }

    public Stream<Mark> all() {
        return between(0, size());
    }

    /** The first mark whose middle is at {@code minute} or later; {@link #size} when there is none. */
    public int firstAtOrAfter(double minute) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int at = (low + high) >>> 1;
            if (marks.middle(at) >= minute) {
                high = at;
            } else {
                low = at + 1;
            }
        }
        return low;
    }

    /** The mark whose middle is nearest to {@code minute}. */
    public Optional<Mark> nearest(double minute) {
        int after = firstAtOrAfter(minute);
        return between(Math.max(0, after - 1), Math.min(size(), after + 1))
                .min(Comparator.comparingDouble(mark -> Math.abs(mark.time().middle() - minute)));
    }

    /** The first mark that ends after {@code minute}, in a row whose marks do not overlap. */
    public int firstEndingAfter(double minute) {
        int first = firstAtOrAfter(minute);
        return first > 0 && marks.end(first - 1) > minute ? first - 1 : first;
    }

    /** The mark of the incident at this place of the list that was arranged. */
    Stream<Mark> of(int which) {
        return IntStream.range(0, size()).filter(index -> marks.which(index) == which).mapToObj(this::get);
    }
}
