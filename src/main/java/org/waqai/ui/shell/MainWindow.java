package org.waqai.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.waqai.ui.filter.ChipBar;
import org.waqai.ui.filter.FilterPane;
import org.waqai.ui.filter.SearchBox;
import org.waqai.ui.filter.SearchNotes;
import org.waqai.ui.fx.Appearance;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.list.ListPane;
import org.waqai.ui.reader.ReaderPane;
import org.waqai.ui.timeline.TimelineView;

/** The whole window of one case. */
public final class MainWindow extends BorderPane {

    private final CaseModel openCase;
    private final Commands commands;
    private final LeaveSheet leaving;
    private final SearchBox search;
    private final List<Region> panes;

    /**
     * A window on the case.
     *
     * @param samples the files that "load the two samples" reads
     */
    public MainWindow(CaseModel openCase, Look look, List<Path> samples) {
        this(openCase, look, samples, files -> { });
    }

    /**
     * A window on the case.
     *
     * @param samples the files that "load the two samples" reads
     * @param opening puts the case among the files in the place of this one, a new one where there is none
     */
    public MainWindow(CaseModel openCase, Look look, List<Path> samples, Consumer<List<Path>> opening) {
        this.openCase = openCase;
        this.commands = new Commands(openCase, look, samples, files -> leave(() -> opening.accept(files)));
        this.leaving = new LeaveSheet(openCase, look, commands, samples);
        KeysSheet keys = new KeysSheet(look);
        SearchNotes notes = new SearchNotes(openCase, look);
        this.search = new SearchBox(openCase, look, notes);
        FilterPane filter = new FilterPane(openCase, look);
        TimelineView timeline = new TimelineView(openCase, look);
        ReaderPane reader = new ReaderPane(openCase, look);
        ListPane list = new ListPane(openCase, look);
        timeline.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.E && !event.isShortcutDown() && !event.isAltDown()) {
                reader.requestFocus();
            }
        });
        this.panes = List.of(filter, timeline, reader, list);
        getStyleClass().add("main-window");
        getStylesheets().add(MainWindow.class.getResource("shell.css").toExternalForm());
        TopBar top = new TopBar(openCase, look, commands, keys::toggle, search);
        setTop(new VBox(top, notes, new ReadingBar(openCase, look), new RejectionBar(openCase, look)));
        setCenter(new StackPane(full(new ChipBar(openCase, look), split(filter, timeline, reader, list)), empty(look), keys, leaving));
        setOnDragOver(this::accept);
        setOnDragDropped(this::drop);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** The window in a scene of its own, dressed as {@code look} says. */
    public static Scene scene(MainWindow window, Look look, double width, double height) {
        Scene scene = new Scene(window, width, height);
        Appearance.dress(scene, look);
        return scene;
    }

    /** Goes on with {@code next} once nothing of the case is lost by it, or a person says that it may be. */
    public void leave(Runnable next) {
        leaving.leave(next);
    }

    private Node full(ChipBar chips, Region parts) {
        VBox full = new VBox(chips, parts);
        VBox.setVgrow(parts, Priority.ALWAYS);
        full.visibleProperty().bind(openCase.viewProperty().map(view -> view.contents().articles() > 0));
        return full;
    }

    private Node empty(Look look) {
        EmptyCase empty = new EmptyCase(look, commands);
        empty.visibleProperty().bind(openCase.viewProperty().map(view -> view.contents().articles() == 0));
        return empty;
    }

    private static Region split(Region filter, Region timeline, Region reader, Region list) {
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
        SplitPane down = new SplitPane(across, list);
        down.setOrientation(Orientation.VERTICAL);
        down.setDividerPositions(0.74);
        SplitPane.setResizableWithParent(list, false);
        return down;
    }

    /** The parts get a share of the window, yet no less than their words need and no more than they are good for. */
    private static void divide(SplitPane across) {
        double width = across.getWidth();
        double filter = Math.clamp(width * 0.2, 250, 340);
        double reader = Math.clamp(width * 0.27, 250, 480);
        across.setDividerPositions(filter / width, 1 - reader / width);
    }

    /** By key, not by letter, so that the keys work on an Arabic keyboard too. */
    private void press(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            search.requestFocus();
            search.selectAll();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.L) {
            commands.switchLanguage();
        } else if (event.getCode() == KeyCode.F6) {
            focusNextPane(event.isShiftDown() ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    private void focusNextPane(int step) {
        Node owner = getScene().getFocusOwner();
        int present = 0;
        for (int i = 0; i < panes.size(); i++) {
            if (isWithin(owner, panes.get(i))) {
                present = i + step;
            }
        }
        panes.get(Math.floorMod(present, panes.size())).requestFocus();
    }

    private static boolean isWithin(Node node, Node pane) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(pane)) {
                return true;
            }
        }
        return false;
    }

    private void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        commands.open(files.stream().map(File::toPath).toList());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
