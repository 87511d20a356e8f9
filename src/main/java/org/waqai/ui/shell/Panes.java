package org.waqai.ui.shell;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * Panes whose dividers follow the size of the window until a person moves one. They are placed once the panes have their new size: a
 * split pane would move them by the difference again.
 */
final class Panes extends SplitPane {

    private final List<DoubleUnaryOperator> places;
    private double divided;
    private boolean moved;

    /** Panes beside or below each other; {@code places} tells for a length in pixels which share of it lies before each divider. */
    Panes(Orientation orientation, List<DoubleUnaryOperator> places, Node... panes) {
        super(panes);
        this.places = List.copyOf(places);
        setOrientation(orientation);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> moved |= isDivider(event));
    }

    private static boolean isDivider(MouseEvent event) {
        return event.getTarget() instanceof Node node && node.getStyleClass().contains("split-pane-divider");
    }

    /** Places the dividers anew, wherever they were moved to. */
    void divide() {
        moved = false;
        divided = 0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double length = getOrientation() == Orientation.HORIZONTAL ? getWidth() : getHeight();
        if (!moved && length > 0 && length != divided) {
            divided = length;
            setDividerPositions(places.stream().mapToDouble(place -> place.applyAsDouble(length)).toArray());
        }
    }
}
