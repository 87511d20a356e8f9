package org.waqai.index.columns;

import java.util.Map;
import java.util.Set;
import org.waqai.model.Choice;

/**
 * The values of one facet.
 *
 * @param rows for each value the rows that have it
 * @param <T> the values
 */
public record FacetColumn<T>(Map<T, Rows> rows) {

    public FacetColumn {
        rows = Map.copyOf(rows);
    }

    /** Takes out of {@code bits} what the choice does not let through. */
    void restrict(Choice<T> choice, long[] bits) {
        if (!choice.included().isEmpty()) {
            Bits.keep(bits, having(choice.included(), bits.length));
        }
        if (!choice.excluded().isEmpty()) {
            Bits.remove(bits, having(choice.excluded(), bits.length));
        }
    }

    private long[] having(Set<T> values, int length) {
        long[] any = new long[length];
        for (T value : values) {
            Rows having = rows.get(value);
            if (having != null) {
                having.addTo(any);
            }
        }
        return any;
    }

    /** Adds to {@code counts} how many of {@code bits} have each value; values that none of {@code present} has are left out. */
    void count(long[] bits, long[] present, boolean partly, Map<T, Integer> counts) {
        rows.forEach((value, having) -> {
            if (!partly || having.countIn(present) > 0) {
                counts.merge(value, having.countIn(bits), Integer::sum);
            }
        });
    }
}
