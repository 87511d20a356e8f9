package org.waqai.index.columns;

/** Where a row stands in a case, as one number: first by its article, then by its place in the article. */
public final class Position {

    private static final int TELLING_BITS = 16;

    private Position() {
    }

    /**
     * A position.
     *
     * @param article the number of the article, in the order of import
     * @param telling 0 for the article itself, then the number of the incident in it
     */
    public static long of(long article, int telling) {
        return (article << TELLING_BITS) | telling;
    }

    public static long article(long position) {
        return position >> TELLING_BITS;
    }
}
