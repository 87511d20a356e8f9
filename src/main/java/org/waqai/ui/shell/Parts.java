package org.waqai.ui.shell;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.waqai.ui.filter.FilterPane;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.list.ListPane;
import org.waqai.ui.reader.ReaderPane;
import org.waqai.ui.timeline.TimelineView;

/** The parts of a window that show a case: filter, timeline and reader side by side, the list below them. F6 goes through them. */
final class Parts extends SplitPane {

    private final TimelineView timeline;
    private final ReaderPane reader;
    private final List<Part> all;

    /** A part and how it is given the keys. */
    private record Part(Region region, Runnable focus) {
    }

    Parts(CaseModel openCase, Look look) {
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
        setOrientation(Orientation.VERTICAL);
        getItems().setAll(across(filter), list);
        setDividerPositions(0.74);
        SplitPane.setResizableWithParent(list, false);
    }

    private SplitPane across(FilterPane filter) {
        SplitPane across = new SplitPane(filter, timeline, reader);
        across.widthProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable width) {
                across.widthProperty().removeListener(this);
                divide(across);
            }
        });
        SplitPane.setResizableWithParent(filter, false);
        SplitPane.setResizableWithParent(reader, false);
        filter.setMinWidth(220);
        timeline.setMinWidth(300);
        reader.setMinWidth(220);
        return across;
    }

    /** The parts get a share of the window, yet no less than their words need and no more than they are good for. */
    private static void divide(SplitPane across) {
        double width = across.getWidth();
        double filter = Math.clamp(width * 0.2, 250, 340);
        double reader = Math.clamp(width * 0.27, 250, 480);
        across.setDividerPositions(filter / width, 1 - reader / width);
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
