package org.waqai.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Marks in the order of the middle of their time, found by time without looking at the others. Immutable. */
public final class MarkRow {

    private final List<Mark> marks;
    private final double[] middles;

    private MarkRow(List<Mark> sorted) {
        marks = sorted;
        middles = sorted.stream().mapToDouble(mark -> mark.time().middle()).toArray();
    }

    static MarkRow of(List<Mark> marks) {
        return new MarkRow(marks.stream().sorted(Comparator.comparingDouble(mark -> mark.time().middle())).toList());
    }

    public int size() {
        return marks.size();
    }

    public Mark get(int index) {
        return marks.get(index);
    }

    public double middle(int index) {
        return middles[index];
    }

    /** The marks from one index to another, the latter not included. */
    public List<Mark> between(int from, int to) {
        return marks.subList(from, to);
    }

    /** The first mark whose middle is at {@code minute} or later; {@link #size} when there is none. */
    public int firstAtOrAfter(double minute) {
        int low = 0;
        int high = middles.length;
        while (low < high) {
            int at = (low + high) >>> 1;
            if (middles[at] >= minute) {
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
        return marks.subList(Math.max(0, after - 1), Math.min(marks.size(), after + 1)).stream()
                .min(Comparator.comparingDouble(mark -> Math.abs(mark.time().middle() - minute)));
    }

    /** The first mark that ends after {@code minute}, in a row whose marks do not overlap. */
    public int firstEndingAfter(double minute) {
        int first = firstAtOrAfter(minute);
        return first > 0 && marks.get(first - 1).time().end() > minute ? first - 1 : first;
    }
}
