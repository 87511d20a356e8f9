package org.waqai.index.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waqai.model.Facet;
import org.waqai.model.FacetCounts;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Outline;

/** All incidents of a case at one moment. */
public final class CaseColumns {

    private final List<Live> segments;
    /** The number of the first row of each segment; each begins a new word of 64 bits. */
    private final int[] starts;
    private final Map<Facet<?>, FacetValues<?>> values = new HashMap<>();
    private volatile int[] byTime = {};

    /**
     * A segment and which of its rows are still there.
     *
     * @param incidents the rows that are incidents and were not deleted
     * @param partly whether some were deleted
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; never changed after it was made.
    public record Live(Segment segment, long[] incidents, boolean partly) {
    }

    /** The case that these segments make up. */
    public CaseColumns(List<Live> segments) {
        this.segments = List.copyOf(segments);
        this.starts = new int[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            starts[i + 1] = starts[i] + segments.get(i).incidents().length * Long.SIZE;
        }
        Facet.ALL.forEach(facet -> values.put(facet, FacetValues.of(facet, this.segments)));
    }

    public List<Live> segments() {
        return segments;
    }

    /**
     * What passes a filter.
     *
     * @param words for each segment the rows that the words of the filter let through; empty when they ask for nothing
     */
    public Answer ask(IncidentFilter filter, Optional<List<long[]>> words) {
        Tally tally = new Tally(values);
        List<long[]> matching = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            int number = i;
            matching.add(tally.add(i, segments.get(i), filter, words.map(bits -> bits.get(number))));
        }
        return new Answer(this, matching, tally.counts());
    }

    /** The rows of all incidents, each by the start of its segment and its number there: by first day, last day, position. */
    int[] byTime() {
        int[] known = byTime;
        if (known.length == 0) {
            known = TimeOrder.of(segments, starts);
            byTime = known;
        }
        return known;
    }

    /** The identifiers of these rows in the order of the case. */
    public List<String> ids(List<long[]> matching) {
        return IntStream.range(0, segments.size())
                .boxed()
                .flatMap(i -> segments.get(i).segment().placed(matching.get(i)).stream())
                .sorted(Comparator.comparingLong(Segment.Placed::position))
                .map(Segment.Placed::id)
                .toList();
    }

    /** The rows of {@code matching} in order of time. */
    int[] inOrder(List<long[]> matching, int total) {
        long[] bits = Bits.none(starts[segments.size()]);
        for (int i = 0; i < segments.size(); i++) {
            System.arraycopy(matching.get(i), 0, bits, starts[i] / Long.SIZE, matching.get(i).length);
        }
        int[] rows = new int[total];
        int found = 0;
        for (int row : byTime()) {
            if (Bits.has(bits, row)) {
                rows[found++] = row;
            }
        }
        return rows;
    }

    String id(int row) {
        int segment = segmentOf(row);
        return segments.get(segment).segment().ids().get(row - starts[segment]);
    }

    Outline outline(int row) {
        int segment = segmentOf(row);
        return segments.get(segment).segment().outline(row - starts[segment]);
    }

    private int segmentOf(int row) {
        int at = Arrays.binarySearch(starts, row);
        return at < 0 ? -at - 2 : at;
    }

    /** Counts the values of all facets, segment by segment. */
    private static final class Tally {

        private final Map<Facet<?>, FacetValues<?>> values;
        private final Map<Facet<?>, int[]> counts = new HashMap<>();
        private int undated;

        Tally(Map<Facet<?>, FacetValues<?>> values) {
            this.values = values;
            values.forEach((facet, known) -> counts.put(facet, known.zeros()));
        }

        /** Counts a segment and tells what passes in it. */
        long[] add(int number, Live live, IncidentFilter filter, Optional<long[]> words) {
            Segment segment = live.segment();
            long[] base = live.incidents().clone();
            words.ifPresent(bits -> Bits.keep(base, bits));
            filter.tolls().forEach((outcome, range) -> segment.restrict(outcome, range, base));
            Map<Facet<?>, long[]> restricted = new HashMap<>();
            for (Facet<?> facet : filter.choices().keySet()) {
                restricted.put(facet, restricted(segment, facet, filter, base));
            }
            undated += Bits.countCommon(segment.undated(), common(base, restricted, Optional.empty()));
            filter.during().ifPresent(period -> Bits.keep(base, segment.during(period)));
            long[] matching = common(base, restricted, Optional.empty());
            values.forEach((facet, known) -> {
                long[] others = restricted.containsKey(facet) ? common(base, restricted, Optional.of(facet)) : matching;
                known.count(number, others, counts.getOrDefault(facet, known.zeros()));
            });
            return matching;
        }

        private static <T> long[] restricted(Segment segment, Facet<T> facet, IncidentFilter filter, long[] base) {
            long[] bits = base.clone();
            segment.column(facet).restrict(filter.choice(facet), bits);
            return bits;
        }

        /** What all facets let through, or all but one. */
        private static long[] common(long[] base, Map<Facet<?>, long[]> restricted, Optional<Facet<?>> except) {
            long[] bits = base.clone();
            restricted.forEach((facet, allowed) -> {
                if (!except.equals(Optional.of(facet))) {
                    Bits.keep(bits, allowed);
                }
            });
            return bits;
        }

        FacetCounts counts() {
            Map<Facet<?>, Map<?, Integer>> told = new HashMap<>();
            values.forEach((facet, known) -> told.put(facet, known.told(counts.getOrDefault(facet, known.zeros()))));
            return new FacetCounts(told, undated);
        }
    }
}
