package org.waqai.index.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.model.DateRange;
import org.waqai.model.Facet;
import org.waqai.model.Outcome;
import org.waqai.model.Outline;
import org.waqai.model.PeopleRange;
import org.waqai.model.Period;
import org.waqai.model.Totals;

/**
 * The columns of some rows, of which some are incidents. Never changed once made: what is added comes in a new segment, and what
 * is deleted is only marked so elsewhere.
 *
 * @param incidents which rows are incidents
 * @param positions where each row stands in the case: see {@link Position}
 * @param ids the identifier of each row
 * @param first the first day of each row, as days since 1970-01-01; {@link #NO_DAY} when it is not known
 * @param last its last day
 * @param undated which rows have no day
 * @param people for each outcome the fewest people of each row, {@link #NOBODY} where none are told of; outcomes of which no row
 *     tells are absent
 * @param outlines what a picture needs of each row
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; never changed after it was made.
public record Segment(
        long[] incidents,
        long[] positions,
        Labels ids,
        int[] first,
        int[] last,
        long[] undated,
        Map<Outcome, int[]> people,
        Map<Facet<?>, FacetColumn<?>> facets,
        Outlines outlines) {

    /** Stands for an unknown day; after all days, so that what is undated comes last. */
    public static final int NO_DAY = Integer.MAX_VALUE;
    public static final int NOBODY = -1;

    public Segment {
        people = Map.copyOf(people);
        facets = Map.copyOf(facets);
    }

    /** The same segment with another column for a facet. */
    <T> Segment with(Facet<T> facet, FacetColumn<T> column) {
        Map<Facet<?>, FacetColumn<?>> all = new HashMap<>(facets);
        all.put(facet, column);
        return new Segment(incidents, positions, ids, first, last, undated, people, all, outlines);
    }

    public int rows() {
        return positions.length;
    }

    /** A facet's column. */
    @SuppressWarnings("unchecked") // Each column lies under the facet of its values.
    <T> FacetColumn<T> column(Facet<T> facet) {
        return (FacetColumn<T>) facets.getOrDefault(facet, FacetColumn.empty());
    }

    void restrict(Outcome outcome, PeopleRange range, long[] bits) {
        int[] told = people.get(outcome);
        for (int row = next(bits, 0); row >= 0; row = next(bits, row + 1)) {
            if (told == null || told[row] == NOBODY || !range.holds(told[row])) {
                Bits.remove(bits, row);
            }
        }
    }

    /** The rows that touch any of these days. */
    long[] during(Period period) {
        long start = period.since().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        long end = period.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        long[] touching = Bits.none(rows());
        for (int row = 0; row < first.length; row++) {
            if (first[row] <= end && last[row] >= start && first[row] != NO_DAY) {
                Bits.add(touching, row);
            }
        }
        return touching;
    }

    /** A row and where it stands in the case. */
    record Placed(long position, String id) {
    }

    List<Placed> placed(long[] bits) {
        List<Placed> rows = new ArrayList<>();
        for (int row = next(bits, 0); row >= 0; row = next(bits, row + 1)) {
            rows.add(new Placed(positions[row], ids.get(row)));
        }
        return rows;
    }

    Outline outline(int row) {
        return outlines.at(row, ids.get(row));
    }

    Totals totals(long[] bits) {
        return outlines.totals(bits, Bits.countCommon(undated, bits));
    }

    /** The first row of {@code bits} from {@code row} on, or -1. */
    static int next(long[] bits, int row) {
        int at = row >>> 6;
        if (at >= bits.length) {
            return -1;
        }
        long word = bits[at] & (-1L << row);
        while (word == 0) {
            if (++at == bits.length) {
                return -1;
            }
            word = bits[at];
        }
        return (at << 6) + Long.numberOfTrailingZeros(word);
    }

    /** The days of the dated rows of {@code bits}, if there are any. */
    Optional<DateRange> extent(long[] bits) {
        int from = NO_DAY;
        int to = Integer.MIN_VALUE;
        for (int row = next(bits, 0); row >= 0; row = next(bits, row + 1)) {
            if (first[row] != NO_DAY) {
                from = Math.min(from, first[row]);
                to = Math.max(to, last[row]);
            }
        }
        return from == NO_DAY ? Optional.empty() : Optional.of(new DateRange(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to)));
    }
}
