package org.waqai.index.columns;

import java.util.Arrays;
import java.util.List;
import org.waqai.index.columns.CaseColumns.Live;

/** Puts incidents in order by sorting plain numbers: what is compared in the high bits, whom it belongs to in the low ones. */
final class TimeOrder {

    /** Enough for 16 million rows, some twelve million incidents. */
    private static final int ROW_BITS = 24;
    private static final int ROW = (1 << ROW_BITS) - 1;
    private static final int LENGTH_BITS = 16;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;
    private static final int EARLIEST = -(1 << 22);
    private static final int LATEST = (1 << 22) - 1;

    private TimeOrder() {
    }

    /**
     * The incidents by first day, last day and position; the undated ones last.
     *
     * @param starts the number of each segment's first row
     */
    static int[] of(List<Live> segments, int[] starts) {
        int count = segments.stream().mapToInt(live -> Bits.count(live.incidents())).sum();
        int[] rows = new int[count];
        long[] positions = new long[count];
        long[] days = new long[count];
        int found = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i).segment();
            long[] incidents = segments.get(i).incidents();
            for (int row = Segment.next(incidents, 0); row >= 0; row = Segment.next(incidents, row + 1)) {
                rows[found] = starts[i] + row;
                positions[found] = segment.positions()[row];
                days[found] = days(segment, row);
                found++;
            }
        }
        return byDays(rows, days, byPosition(positions));
    }

    /** Centuries from now in both directions; what lies beyond stands at the ends. */
    private static long days(Segment segment, int row) {
        int first = segment.first()[row];
        if (first == Segment.NO_DAY) {
            return (long) (LATEST + 1) << LENGTH_BITS;
        }
        long length = Math.min(LONGEST, (long) segment.last()[row] - first);
        return (long) Math.clamp(first, EARLIEST, LATEST) << LENGTH_BITS | length;
    }

    private static int[] byPosition(long[] positions) {
        long[] keys = new long[positions.length];
        boolean sorted = true;
        for (int i = 0; i < keys.length; i++) {
            sorted &= i == 0 || positions[i - 1] < positions[i];
            keys[i] = positions[i] << ROW_BITS | i;
        }
        if (!sorted) {
            Arrays.sort(keys);
        }
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = (int) keys[i] & ROW;
        }
        return order;
    }

    private static int[] byDays(int[] rows, long[] days, int[] byPosition) {
        long[] keys = new long[rows.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = days[byPosition[i]] << ROW_BITS | i;
        }
        Arrays.sort(keys);
        int[] order = new int[rows.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = rows[byPosition[(int) keys[i] & ROW]];
        }
        return order;
    }
}
