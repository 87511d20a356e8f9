package org.waqai.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Width and height of a picture in pixels. */
record PictureSize(int width, int height) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");
    private static final int SMALLEST = 100;
    private static final int LARGEST = 10_000;

    PictureSize {
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw new IllegalArgumentException("Neither side is shorter than " + SMALLEST + " or longer than " + LARGEST);
        }
    }

    /** Reads {@code 1600x900}. */
    static PictureSize parse(String written) {
        Matcher size = WRITTEN.matcher(written);
        if (!size.matches()) {
            throw new IllegalArgumentException("Not a size: " + written);
        }
        return new PictureSize(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }
}
