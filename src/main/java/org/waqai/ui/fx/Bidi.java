package org.waqai.ui.fx;

/** Keeps numbers, Latin names and brackets from scrambling the line of other direction that they stand in. */
public final class Bidi {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Bidi() {
    }

    /** {@code text} between marks that make it one unit of its own direction. */
    public static String isolate(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
    }
}
