package org.waqai.index.columns;

import java.util.List;
import java.util.Map;
import org.waqai.model.Losses;
import org.waqai.model.Outline;
import org.waqai.model.Place;
import org.waqai.model.Totals;
import org.waqai.model.When;

/** What a picture needs of the incidents of a segment. */
public final class Outlines {

    private final OutlineColumn<When> times;
    private final OutlineColumn<Deed> deeds;
    private final OutlineColumn<List<Place>> places;
    private final OutlineColumn<Sides> sides;

    /** From a column for each of {@link OutlinePart#ALL}. */
    public Outlines(Map<OutlinePart<?>, OutlineColumn<?>> columns) {
        this.times = column(columns, OutlinePart.TIME);
        this.deeds = column(columns, OutlinePart.DEED);
        this.places = column(columns, OutlinePart.PLACES);
        this.sides = column(columns, OutlinePart.SIDES);
    }

    @SuppressWarnings("unchecked") // Each column lies under the part of its values.
    private static <T> OutlineColumn<T> column(Map<OutlinePart<?>, OutlineColumn<?>> columns, OutlinePart<T> part) {
        OutlineColumn<?> column = columns.get(part);
        if (column == null) {
            throw new IllegalArgumentException("Without a column: " + part);
        }
        return (OutlineColumn<T>) column;
    }

    Outline at(int row, String id) {
        Deed deed = deeds.at(row);
        Sides who = sides.at(row);
        return new Outline(
                id,
                id.substring(0, Math.max(0, id.lastIndexOf('#'))),
                times.at(row),
                deed.type(),
                deed.telling(),
                deed.ceasefire(),
                places.at(row),
                who.factions(),
                who.sides(),
                deed.killed().together());
    }

    /** What these rows amount to: rows of equal deeds are counted first and added up once. */
    Totals totals(long[] bits, int undated) {
        int[] rows = new int[deeds.size()];
        for (int row = Segment.next(bits, 0); row >= 0; row = Segment.next(bits, row + 1)) {
            rows[deeds.number(row)]++;
        }
        Totals totals = new Totals(0, undated, Losses.NONE, 0);
        for (int deed = 0; deed < rows.length; deed++) {
            if (rows[deed] > 0) {
                totals = totals.plus(Totals.of(rows[deed], 0, deeds.value(deed).killed()));
            }
        }
        return totals;
    }
}
