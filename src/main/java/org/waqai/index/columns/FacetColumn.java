package org.waqai.index.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waqai.model.Choice;

/**
 * The values of one facet in a segment.
 *
 * @param <T> the values
 */
public final class FacetColumn<T> {

    private final List<T> values;
    private final List<Rows> rows;
    private final Map<T, Rows> byValue;

    /**
     * A column.
     *
     * @param values each once, in any order
     * @param rows for each of them the rows that have it
     */
    public FacetColumn(List<T> values, List<Rows> rows) {
        this.values = List.copyOf(values);
        this.rows = List.copyOf(rows);
        this.byValue = HashMap.newHashMap(values.size());
        for (int i = 0; i < values.size(); i++) {
            byValue.put(values.get(i), rows.get(i));
        }
    }

    static <T> FacetColumn<T> empty() {
        return new FacetColumn<>(List.of(), List.of());
    }

    List<T> values() {
        return values;
    }

    /** The rows that have the value at {@code index} of {@link #values}. */
    Rows rows(int index) {
        return rows.get(index);
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

    private long[] having(Set<T> asked, int length) {
        long[] any = new long[length];
        for (T value : asked) {
            Rows having = byValue.get(value);
            if (having != null) {
                having.addTo(any);
            }
        }
        return any;
    }
}
