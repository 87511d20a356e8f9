package org.waqai.ui.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import org.waqai.timeline.Box;
import org.waqai.timeline.Spot;

/** Ties the steps of one truce together by a line through its bands and breaches, in the order of time. */
final class ThreadPainter {

    private final Ink ink;

    ThreadPainter(Ink ink) {
        this.ink = ink;
    }

    /**
     * Paints the line as far as its steps are in sight.
     *
     * @param spots of the lane of truces
     * @param steps identifiers of the incidents, in the order of time
     */
    void paint(List<Spot> spots, List<String> steps) {
        Map<String, Box> boxes = new HashMap<>();
        for (Spot spot : spots) {
            if (spot instanceof Spot.One one) {
                boxes.put(one.mark().incident().id(), one.box());
            }
        }
        List<Box> inSight = steps.stream().filter(boxes::containsKey).map(boxes::get).toList();
        GraphicsContext canvas = ink.canvas();
        canvas.setStroke(ink.colours().accent());
        canvas.setLineWidth(2);
        for (int i = 1; i < inSight.size(); i++) {
            Box from = inSight.get(i - 1);
            Box to = inSight.get(i);
            canvas.strokeLine(from.middleX(), from.middleY(), to.middleX(), to.middleY());
        }
    }
}
