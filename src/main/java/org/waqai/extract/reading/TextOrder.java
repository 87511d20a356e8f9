package org.waqai.extract.reading;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds its way in lists that are in the order of the text; a long text has many mentions, so they are not gone through. */
public final class TextOrder {

    private TextOrder() {
    }

    /**
     * How many of the mentions begin before a token.
     *
     * @param start where a mention begins; it never falls in the order of the list
     */
    public static <M> int before(int token, List<M> mentions, ToIntFunction<M> start) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(mentions.get(middle)) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
