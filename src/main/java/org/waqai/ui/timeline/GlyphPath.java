package org.waqai.ui.timeline;

import javafx.scene.canvas.GraphicsContext;
import org.waqai.timeline.Shape;

/** The outlines of the glyphs, as corners around the origin in a circle of radius 1; y grows downwards. */
final class GlyphPath {

    private static final double[] SQUARE = {-0.82, -0.82, 0.82, -0.82, 0.82, 0.82, -0.82, 0.82};
    private static final double[] TRIANGLE_DOWN = {-1, -0.8, 1, -0.8, 0, 1};
    private static final double[] DIAMOND = {0, -1.1, 1.1, 0, 0, 1.1, -1.1, 0};
    private static final double[] FLAG = {-0.85, -1, 1, -0.4, -0.45, 0.2, -0.45, 1.05, -0.85, 1.05};
    private static final double[] CHEVRON = {0, -1, 1, 0.15, 1, 0.95, 0, -0.1, -1, 0.95, -1, 0.15};
    private static final double[] ARROW = {-1, -0.35, 0.1, -0.35, 0.1, -0.95, 1.1, 0, 0.1, 0.95, 0.1, 0.35, -1, 0.35};
    private static final double[] CROSS = {
        -0.95, -0.6, -0.6, -0.95, 0, -0.35, 0.6, -0.95, 0.95, -0.6, 0.35, 0, 0.95, 0.6, 0.6, 0.95, 0, 0.35, -0.6, 0.95, -0.95, 0.6,
        -0.35, 0,
    };
    private static final double[] PLUS = {
        -0.3, -0.9, 0.3, -0.9, 0.3, -0.3, 0.9, -0.3, 0.9, 0.3, 0.3, 0.3, 0.3, 0.9, -0.3, 0.9, -0.3, 0.3, -0.9, 0.3, -0.9, -0.3, -0.3,
        -0.3,
    };
    private static final double[] BRACKET = {-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, 0.45, 0.9, 0.45, -0.45, -0.45, -0.45, -0.45, 0.9, -0.9, 0.9};
    private static final double[] BANDS = {-1, -0.55, 1, -0.55, 1, 0.55, -1, 0.55};

    private GlyphPath() {
    }

    /** Begins the path of a shape; an arrow points to the end side of the text. */
    static void trace(GraphicsContext canvas, Shape shape, double x, double y, double radius, boolean mirrored) {
        canvas.beginPath();
        switch (shape) {
            case DISC -> {
                canvas.arc(x, y, radius, radius, 0, 360);
                canvas.closePath();
            }
            case SQUARE -> corners(canvas, SQUARE, x, y, radius, false);
            case TRIANGLE_DOWN -> corners(canvas, TRIANGLE_DOWN, x, y, radius, false);
            case STAR -> star(canvas, x, y, radius);
            case DIAMOND -> corners(canvas, DIAMOND, x, y, radius, false);
            case BRACKET -> corners(canvas, BRACKET, x, y, radius, false);
            case FLAG -> corners(canvas, FLAG, x, y, radius, mirrored);
            case CHEVRON -> corners(canvas, CHEVRON, x, y, radius, false);
            case ARROW -> corners(canvas, ARROW, x, y, radius, mirrored);
            case BANDS -> corners(canvas, BANDS, x, y, radius, false);
            case CROSS -> corners(canvas, CROSS, x, y, radius, false);
            case HEXAGON -> regular(canvas, 6, 1, x, y, radius);
            case PLUS -> corners(canvas, PLUS, x, y, radius, false);
        }
    }

    private static void corners(GraphicsContext canvas, double[] corners, double x, double y, double radius, boolean mirrored) {
        double side = mirrored ? -radius : radius;
        canvas.moveTo(x + corners[0] * side, y + corners[1] * radius);
        for (int i = 2; i < corners.length; i += 2) {
            canvas.lineTo(x + corners[i] * side, y + corners[i + 1] * radius);
        }
        canvas.closePath();
    }

    private static void star(GraphicsContext canvas, double x, double y, double radius) {
        regular(canvas, 16, 0.52, x, y, radius * 1.12);
    }

    /** Corners around the middle, every other one nearer to it by {@code inner}. */
    private static void regular(GraphicsContext canvas, int corners, double inner, double x, double y, double radius) {
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners - Math.PI / 2;
            double reach = i % 2 == 0 ? radius : radius * inner;
            if (i == 0) {
                canvas.moveTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
            } else {
                canvas.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
            }
        }
        canvas.closePath();
    }
}
