package org.waqai.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.waqai.session.CaseView;
import org.waqai.ui.filter.ChipBar;
import org.waqai.ui.filter.SearchBox;
import org.waqai.ui.filter.SearchNotes;
import org.waqai.ui.fx.Appearance;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/** The whole window of one case. */
public final class MainWindow extends BorderPane {

    private final CaseModel openCase;
    private final Commands commands;
    private final LeaveSheet leaving;
    private final SearchBox search;
    private final Parts parts;
    private final EmptyCase empty;

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
        this.parts = new Parts(openCase, look);
        this.empty = new EmptyCase(look, commands);
        getStyleClass().add("main-window");
        getStylesheets().add(MainWindow.class.getResource("shell.css").toExternalForm());
        TopBar top = new TopBar(openCase, look, commands, keys::toggle, search);
        setTop(new VBox(top, notes, new ReadingBar(openCase, look), new RejectionBar(openCase, look)));
        setCenter(new StackPane(full(new ChipBar(openCase, look)), empty, keys, leaving));
        empty.visibleProperty().bind(openCase.viewProperty().map(MainWindow::isEmpty));
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

    /** Gives the keys to where one begins. */
    public void takeFocus() {
        if (isEmpty(openCase.view())) {
            empty.takeFocus();
        } else {
            parts.takeFocus();
        }
    }

    private Node full(ChipBar chips) {
        VBox full = new VBox(chips, parts);
        VBox.setVgrow(parts, Priority.ALWAYS);
        full.visibleProperty().bind(openCase.viewProperty().map(view -> !isEmpty(view)));
        full.visibleProperty().subscribe((before, after) -> takeFocus());
        return full;
    }

    private static boolean isEmpty(CaseView view) {
        return view.contents().articles() == 0;
    }

    /** By key, not by letter, so that the keys work on an Arabic keyboard too. */
    private void press(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            find();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.L) {
            commands.switchLanguage();
        } else if (event.getCode() == KeyCode.F6) {
            parts.focusNext(event.isShiftDown() ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    /** Within the article, while the keys are there; else in the whole case. */
    private void find() {
        if (!parts.findInArticle()) {
            search.requestFocus();
            search.selectAll();
        }
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
