package org.waqai.timeline;

/** Sizes of what is painted. */
public final class Glyphs {

    /** Marks whose middles are closer than this many em are folded into a count. */
    static final double CLOSEST = 1.1;
    static final double NARROWEST_BAR = 0.5;
    private static final double CROWD_HEIGHT = 1.8;

    private Glyphs() {
    }

    /** The radius of a glyph: its area grows with the killed, slowly, and it never leaves its row. */
    public static double radius(int killed, double em, double rowHeight) {
        double radius = em * (0.52 + 0.12 * Math.log1p(killed));
        return Math.min(radius, Math.max(em * 0.52, rowHeight / 2 - 1));
    }

    /** The height of a bar; what is uncertain is a broad pale band that can hold its name, and so is a truce. */
    static double barHeight(Mark mark, double em) {
        boolean broad = mark.form() == Mark.Form.SOFT_BAR || Bands.isTruce(mark.incident().type());
        return em * (broad ? 1.3 : 0.8);
    }

    /** The width of the circle, or of the longer pill, that holds a count. */
    static double crowdWidth(int count, double em) {
        int digits = Integer.toString(count).length();
        return em * (digits < 3 ? CROWD_HEIGHT : 0.7 + 0.6 * digits);
    }

    static double crowdHeight(double em) {
        return em * CROWD_HEIGHT;
    }
}
