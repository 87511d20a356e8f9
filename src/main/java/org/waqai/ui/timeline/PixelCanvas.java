package org.waqai.ui.timeline;

import javafx.geometry.NodeOrientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.waqai.timeline.Direction;
import org.waqai.ui.fx.Look;

/**
 * A region that is painted anew, at most once a pulse, after {@link #requestPaint()} and whenever its size changes. Its canvas
 * always runs from left to right; what is mirrored is mirrored by arithmetic.
 */
abstract class PixelCanvas extends Region {

    private final Canvas canvas = new Canvas();
    /** Takes its size from the stylesheets, which a canvas cannot ask. */
    private final Text probe = new Text();
    private final TextMeasure measure;
    private final Look look;
    private AxisWords axisWords;

    PixelCanvas(Look look, TextMeasure measure) {
        this.look = look;
        this.measure = measure;
        probe.setVisible(false);
        probe.setManaged(false);
        canvas.setManaged(false);
        getChildren().setAll(probe, canvas);
        look.coloursProperty().subscribe(this::requestPaint);
        axisWords = new AxisWords(look.wording(), measure);
        look.wordingProperty().subscribe(wording -> {
            axisWords = new AxisWords(wording, measure);
            requestPaint();
        });
        look.timeDirectionProperty().subscribe(this::requestPaint);
        probe.fontProperty().subscribe(this::requestPaint);
    }

    /** Paints with the present size; called on the window's thread. */
    abstract void paint(Ink ink);

    /** Shows that the picture has the keys. */
    final void focusRing(Ink ink) {
        if (isFocused()) {
            ink.canvas().setStroke(ink.colours().accent());
            ink.canvas().setLineWidth(2);
            ink.canvas().strokeRect(1, 1, getWidth() - 2, getHeight() - 2);
        }
    }

    final void requestPaint() {
        requestLayout();
    }

    final Canvas canvas() {
        return canvas;
    }

    final Look look() {
        return look;
    }

    final AxisWords axisWords() {
        return axisWords;
    }

    final TextMeasure measure() {
        return measure;
    }

    final double em() {
        return probe.getFont().getSize();
    }

    final Direction text() {
        return look.language().isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    final Direction time() {
        return switch (look.timeDirectionProperty().getValue()) {
            case RIGHT_TO_LEFT -> Direction.RIGHT_TO_LEFT;
            case LEFT_TO_RIGHT, INHERIT -> Direction.LEFT_TO_RIGHT;
        };
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
            paintInDirection(new Ink(
                    canvas.getGraphicsContext2D(), look.coloursProperty().getValue(), renderScale(), em(), text(), measure));
        }
    }

    /** A canvas gives each text the direction that it has itself at that moment, and is mirrored only when it is shown. */
    private void paintInDirection(Ink ink) {
        canvas.setNodeOrientation(look.orientation());
        paint(ink);
        canvas.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    private double renderScale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    }
}
