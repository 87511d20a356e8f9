package org.waqai.ui.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.waqai.timeline.Bands;
import org.waqai.timeline.Box;
import org.waqai.timeline.Direction;
import org.waqai.timeline.Mark;

/** Paints truces: hatched when agreed or declared, solid in force, an outline when only proposed. */
final class BandPainter {

    private static final double HATCH = 0.62;

    private final Ink ink;
    private final Direction time;
    private final Box plot;
    private final Crowding crowding;

    BandPainter(Ink ink, Direction time, Box plot, Crowding crowding) {
        this.ink = ink;
        this.time = time;
        this.plot = plot;
        this.crowding = crowding;
    }

    void paint(Mark mark, Box box) {
        Color colour = ink.colours().ceasefire();
        GraphicsContext canvas = ink.canvas();
        switch (Bands.fill(mark)) {
            case SOLID -> {
                canvas.setFill(open(colour.deriveColor(0, 1, 1, 0.55), mark, box));
                canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 4, 4);
            }
            case HATCHED -> {
                if (crowding.boxes()) {
                    stripes(colour, box);
                } else {
                    hatch(open(colour, mark, box), box);
                }
            }
            case OUTLINE -> {
                canvas.setStroke(open(colour, mark, box));
                canvas.setLineWidth(1.5);
                canvas.setLineDashes(4, 3);
                canvas.strokeRoundRect(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2, 4, 4);
                canvas.setLineDashes();
            }
        }
    }

    /** Slanting lines, each cut at the ends of the band. */
    private void hatch(Paint paint, Box box) {
        GraphicsContext canvas = ink.canvas();
        canvas.setStroke(paint);
        canvas.setLineWidth(0.24 * ink.em());
        double step = HATCH * ink.em();
        double left = Math.max(box.x(), plot.x());
        double right = Math.min(box.right(), plot.right());
        double first = Math.floor((left - box.height()) / step) * step;
        for (double x = first; x < right; x += step) {
            double from = Math.max(x, left);
            double to = Math.min(x + box.height(), right);
            if (from < to) {
                canvas.strokeLine(from, box.bottom() - (from - x), to, box.bottom() - (to - x));
            }
        }
    }

    /** Upright lines instead of slanting ones. */
    private void stripes(Color colour, Box box) {
        double right = Math.min(box.right(), plot.right());
        for (double x = Math.max(box.x(), plot.x()); x < right; x += HATCH * ink.em()) {
            ink.fill(x, box.y(), Math.min(0.24 * ink.em(), right - x), box.height(), colour);
        }
    }

    /** A truce that still holds at the end of its days fades. */
    private Paint open(Color colour, Mark mark, Box box) {
        if (mark.form() != Mark.Form.OPEN_BAR) {
            return colour;
        }
        double start = time.isRightToLeft() ? box.right() : box.x();
        double end = time.isRightToLeft() ? box.x() : box.right();
        Stop[] stops = {new Stop(0.6, colour), new Stop(1, colour.deriveColor(0, 1, 1, 0))};
        return new LinearGradient(start, 0, end, 0, false, CycleMethod.NO_CYCLE, stops);
    }
}
