package org.waqai.timeline;

/** Sizes of what is painted. */
public final class Glyphs {

    /** Marks whose middles are closer than this many em are folded into a count. */
    static final double CLOSEST = 1.05;
    static final double NARROWEST_BAR = 0.5;
    static final double BAR_HEIGHT = 0.8;

    private Glyphs() {
    }

    /** The radius of a glyph: its area grows with the killed, slowly, and it never leaves its row. */
    public static double radius(int killed, double em, double rowHeight) {
        double radius = em * (0.42 + 0.12 * Math.log1p(killed));
        return Math.min(radius, Math.max(em * 0.42, rowHeight / 2 - 1));
    }

    /** The width of the circle, or of the longer pill, that holds a count. */
    static double crowdWidth(int count, double em) {
        int digits = Integer.toString(count).length();
        return em * (1.2 + 0.55 * digits);
    }

    static double crowdHeight(double em) {
        return em * 1.75;
    }
}
