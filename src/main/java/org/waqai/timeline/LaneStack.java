package org.waqai.timeline;

import java.util.List;

/** Lanes one below the other, and how many rows lie above each, so that those in sight are found without going through the others. */
final class LaneStack {

    private final List<Lane> lanes;
    /** One more than lanes; the last is the number of all rows. */
    private final int[] rowsAbove;

    LaneStack(List<Lane> lanes) {
        this.lanes = List.copyOf(lanes);
        rowsAbove = new int[lanes.size() + 1];
        for (int i = 0; i < lanes.size(); i++) {
            rowsAbove[i + 1] = rowsAbove[i] + lanes.get(i).rows();
        }
    }

    List<Lane> lanes() {
        return lanes;
    }

    int rows() {
        return rowsAbove[lanes.size()];
    }

    /** The distance of a lane from the top, for rows of this height and lanes with so much air each. */
    double top(int lane, double row, double air) {
        return rowsAbove[lane] * row + lane * air;
    }

    /** The first lane whose lower edge lies below this distance from the top; their number when there is none. */
    int firstReaching(double distance, double row, double air) {
        int low = 0;
        int high = lanes.size();
        while (low < high) {
            int at = (low + high) >>> 1;
            if (top(at + 1, row, air) > distance) {
                high = at;
            } else {
                low = at + 1;
            }
        }
        return low;
    }
}
