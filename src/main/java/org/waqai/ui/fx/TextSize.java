package org.waqai.ui.fx;

import java.util.Arrays;

/** How large the window writes. */
public enum TextSize {
    NORMAL(100), LARGER(125), LARGE(150), DOUBLE(200);

    private static final double NORMAL_PIXELS = 13;

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /** The size of so many percent; the usual one where there is none. */
    public static TextSize of(int percent) {
        return Arrays.stream(values()).filter(size -> size.percent == percent).findFirst().orElse(NORMAL);
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
