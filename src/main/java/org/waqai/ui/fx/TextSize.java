package org.waqai.ui.fx;

/** How large the window writes. */
public enum TextSize {
    NORMAL(100), LARGER(125), LARGE(150), DOUBLE(200);

    private static final double NORMAL_PIXELS = 13;

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /** Of the usual size. */
    public int percent() {
        return percent;
    }

    /** The height of the window's usual text. */
    public double pixels() {
        return NORMAL_PIXELS * percent / 100;
    }
}
