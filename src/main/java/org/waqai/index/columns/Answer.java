package org.waqai.index.columns;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.waqai.model.DateRange;
import org.waqai.model.FacetCounts;
import org.waqai.model.Outline;
import org.waqai.model.Totals;

/** What passed a filter. Immutable; it stays what it was while the case goes on. */
public final class Answer {

    private final CaseColumns columns;
    private final List<long[]> matching;
    private final FacetCounts counts;
    private final int total;

    Answer(CaseColumns columns, List<long[]> matching, FacetCounts counts) {
        this.columns = columns;
        this.matching = List.copyOf(matching);
        this.counts = counts;
        this.total = matching.stream().mapToInt(Bits::count).sum();
    }

    /** Whether both tell of the case at the same moment. */
    public boolean isBeside(Answer other) {
        return columns.equals(other.columns);
    }

    /** How many incidents passed. */
    public int total() {
        return total;
    }

    /** How many incidents each value of each facet would show beside what the filter asks of the other facets. */
    public FacetCounts counts() {
        return counts;
    }

    /**
     * The identifiers: dated incidents first by first day, then last day, then the order of their articles and of their telling;
     * undated ones last, in the order of telling. Each is read when it is asked for.
     */
    public List<String> ids() {
        return new InOrder<>(columns.inOrder(matching, total), columns::id);
    }

    /** As much of each as a picture needs, in the same order; likewise read when it is asked for. */
    public List<Outline> outlines() {
        return new InOrder<>(columns.inOrder(matching, total), columns::outline);
    }

    /** What they amount to. */
    public Totals totals() {
        Totals totals = Totals.NONE;
        for (int i = 0; i < matching.size(); i++) {
            totals = totals.plus(columns.segments().get(i).segment().totals(matching.get(i)));
        }
        return totals;
    }

    /** The days from the first to the last dated one. */
    public Optional<DateRange> extent() {
        Optional<DateRange> all = Optional.empty();
        for (int i = 0; i < matching.size(); i++) {
            Optional<DateRange> part = columns.segments().get(i).segment().extent(matching.get(i));
            all = all.isPresent() && part.isPresent() ? Optional.of(all.get().union(part.get())) : all.or(() -> part);
        }
        return all;
    }

    /**
     * How many touch each of {@code bins} stretches of time.
     *
     * @param start first day of the first stretch
     * @param days how many days each has
     */
    public int[] bins(LocalDate start, int days, int bins) {
        int[] changes = new int[bins + 1];
        for (int i = 0; i < matching.size(); i++) {
            addChanges(columns.segments().get(i).segment(), matching.get(i), start.toEpochDay(), days, changes);
        }
        int[] counts = new int[bins];
        int touching = 0;
        for (int bin = 0; bin < bins; bin++) {
            touching += changes[bin];
            counts[bin] = touching;
        }
        return counts;
    }

    /** An incident adds one where it begins and takes it away behind its end. */
    private static void addChanges(Segment segment, long[] bits, long start, int days, int[] changes) {
        int bins = changes.length - 1;
        for (int row = Segment.next(bits, 0); row >= 0; row = Segment.next(bits, row + 1)) {
            int first = segment.first()[row];
            if (first != Segment.NO_DAY) {
                long from = Math.max(0, Math.floorDiv(first - start, days));
                long to = Math.floorDiv(segment.last()[row] - start, days);
                if (from < bins && to >= 0) {
                    changes[(int) from]++;
                    changes[(int) Math.min(bins, to + 1)]--;
                }
            }
        }
    }

    private static final class InOrder<T> extends AbstractList<T> implements RandomAccess {

        private final int[] rows;
        private final IntFunction<T> value;

        InOrder(int[] rows, IntFunction<T> value) {
            this.rows = rows;
            this.value = value;
        }

        @Override
        public T get(int index) {
            return value.apply(rows[index]);
        }

        @Override
        public int size() {
            return rows.length;
        }
    }
}
