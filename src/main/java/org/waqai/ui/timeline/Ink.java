package org.waqai.ui.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.waqai.timeline.Direction;
import org.waqai.ui.fx.CanvasColours;
import org.waqai.ui.fx.Typefaces;

/**
 * What a painter paints with. Lines and filled boxes are put on whole pixels of the screen, whatever its scale.
 *
 * @param scale pixels of the screen for each pixel of the picture
 * @param em the size of the text
 * @param text the direction of the text
 */
record Ink(GraphicsContext canvas, CanvasColours colours, double scale, double em, Direction text, TextMeasure measure) {

    Font plain() {
        return plain(em);
    }

    Font small() {
        return plain(0.86 * em);
    }

    Font bold() {
        return bold(em);
    }

    static Font plain(double size) {
        return Font.font(Typefaces.INTERFACE, size);
    }

    static Font bold(double size) {
        return Font.font(Typefaces.INTERFACE, FontWeight.BOLD, size);
    }

    /**
     * A text whose middle height is at {@code y}; at {@code x} it starts, ends or has its middle. A canvas that is right-to-left
     * orders its text so, but also turns it over, expecting to be turned over itself; here that is taken back.
     */
    void write(String words, double x, double y, Font font, Paint paint, TextAlignment alignment) {
        canvas.setFont(font);
        canvas.setFill(paint);
        canvas.setTextBaseline(VPos.CENTER);
        if (text.isRightToLeft()) {
            canvas.setTextAlign(opposite(alignment));
            canvas.save();
            canvas.translate(x, y);
            canvas.scale(-1, 1);
            canvas.fillText(words, 0, 0);
            canvas.restore();
        } else {
            canvas.setTextAlign(alignment);
            canvas.fillText(words, x, y);
        }
    }

    private static TextAlignment opposite(TextAlignment alignment) {
        return switch (alignment) {
            case LEFT -> TextAlignment.RIGHT;
            case RIGHT -> TextAlignment.LEFT;
            case CENTER, JUSTIFY -> alignment;
        };
    }

    /** A text that starts at {@code x} and runs in the direction of the text. */
    void writeFrom(String words, double x, double y, Font font, Paint paint) {
        write(words, x, y, font, paint, text.isRightToLeft() ? TextAlignment.RIGHT : TextAlignment.LEFT);
    }

    void fill(double x, double y, double width, double height, Paint paint) {
        double left = snapped(x);
        double top = snapped(y);
        canvas.setFill(paint);
        canvas.fillRect(left, top, snapped(x + width) - left, snapped(y + height) - top);
    }

    void vertical(double x, double top, double bottom, Paint paint) {
        canvas.setFill(paint);
        canvas.fillRect(snapped(x), snapped(top), hairline(), snapped(bottom) - snapped(top));
    }

    void horizontal(double y, double left, double right, Paint paint) {
        canvas.setFill(paint);
        canvas.fillRect(snapped(left), snapped(y), snapped(right) - snapped(left), hairline());
    }

    private double hairline() {
        return Math.max(1, Math.round(scale)) / scale;
    }

    private double snapped(double position) {
        return Math.round(position * scale) / scale;
    }
}
