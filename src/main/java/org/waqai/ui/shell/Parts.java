package org.waqai.ui.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.waqai.ui.filter.FilterPane;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.list.ListPane;
import org.waqai.ui.reader.ReaderPane;
import org.waqai.ui.timeline.TimelineView;

/** The parts of a window that show a case: filter, timeline and reader side by side, the list below them. F6 goes through them. */
final class Parts extends StackPane {

    private final TimelineView timeline;
    private final ReaderPane reader;
    private final List<Part> all;
    private final Look look;

    /** A part and how it is given the keys. */
    private record Part(Region region, Runnable focus) {
    }

    Parts(CaseModel openCase, Look look) {
        this.look = look;
        FilterPane filter = new FilterPane(openCase, look);
        ListPane list = new ListPane(openCase, look);
        timeline = new TimelineView(openCase, look);
        reader = new ReaderPane(openCase, look);
        all = List.of(
                new Part(filter, filter::takeFocus),
                new Part(timeline, timeline::takeFocus),
                new Part(reader, reader::takeFocus),
                new Part(list, list::takeFocus));
        timeline.addEventHandler(KeyEvent.KEY_PRESSED, this::toEvidence);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::toEvidence);
        all.forEach(part -> part.region().setMinSize(0, 0));
        Panes across = new Panes(
                Orientation.HORIZONTAL, List.of(this::filterShare, width -> 1 - readerShare(width)), filter, timeline, reader);
        Panes down = new Panes(Orientation.VERTICAL, List.of(height -> 1 - listShare(height)), across, list);
        look.textSizeProperty().subscribe(() -> List.of(across, down).forEach(Panes::divide));
        getChildren().setAll(down);
    }

    /** The parts get a share of the window, as far as they can no less than their words need and no more than they are good for. */
    private double filterShare(double width) {
        return Math.clamp(0.2, Math.min(19 * em() / width, 0.27), Math.max(26 * em() / width, 0.2));
    }

    private double readerShare(double width) {
        return Math.clamp(0.27, Math.min(19 * em() / width, 0.33), Math.max(37 * em() / width, 0.27));
    }

    private double listShare(double height) {
        return Math.max(0.26, Math.min(10 * em() / height, 0.36));
    }

    private double em() {
        return look.textSizeProperty().get().pixels();
    }

    /** Gives the keys to the timeline. */
    void takeFocus() {
        timeline.takeFocus();
    }

    /** Gives the keys to the part after the one that has them, or before it for a step of -1. */
    void focusNext(int step) {
        int present = 0;
        for (int i = 0; i < all.size(); i++) {
            if (hasFocus(all.get(i).region())) {
                present = i + step;
            }
        }
        all.get(Math.floorMod(present, all.size())).focus().run();
    }

    /** Opens the search within the article, if the keys are there. */
    boolean findInArticle() {
        boolean here = hasFocus(reader);
        if (here) {
            reader.find();
        }
        return here;
    }

    private boolean hasFocus(Node part) {
        for (Node up = getScene().getFocusOwner(); up != null; up = up.getParent()) {
            if (up.equals(part)) {
                return true;
            }
        }
        return false;
    }

    /** What a part leaves of E and Enter leads from an incident to the words that tell it. */
    private void toEvidence(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && (event.getCode() == KeyCode.E || event.getCode() == KeyCode.ENTER)) {
            reader.takeFocus();
            event.consume();
        }
    }
}
