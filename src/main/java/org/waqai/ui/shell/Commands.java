package org.waqai.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.waqai.model.IncidentFilter;
import org.waqai.session.wording.Language;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/** What a user can tell the window to do, whether by menu, button or key. */
final class Commands {

    private static final String CASE = ".waqai";

    private final CaseModel openCase;
    private final Look look;
    private final List<Path> samples;
    private final Consumer<List<Path>> opening;

    /** Commands to a case; {@code opening} puts another case in its place, a new one for no files. */
    Commands(CaseModel openCase, Look look, List<Path> samples, Consumer<List<Path>> opening) {
        this.openCase = openCase;
        this.look = look;
        this.samples = List.copyOf(samples);
        this.opening = opening;
    }

    void newCase() {
        opening.accept(List.of());
    }

    /** Puts a case that lies in a file in the place of the present one. */
    void openCase(Path file) {
        opening.accept(List.of(file));
    }

    void chooseCase(Node asker) {
        File chosen = cases("open.case").showOpenDialog(asker.getScene().getWindow());
        if (chosen != null) {
            openCase(chosen.toPath());
        }
    }

    void saveAs(Node asker) {
        saveAs(asker, () -> { });
    }

    /** Saves the case where a person says, and goes on with {@code saved} once that is done. */
    void saveAs(Node asker, Runnable saved) {
        File chosen = cases("save.case").showSaveDialog(asker.getScene().getWindow());
        if (chosen != null) {
            Path file = chosen.toPath();
            openCase.saveAs(isCase(file) ? file : file.resolveSibling(file.getFileName() + CASE), saved);
        }
    }

    private FileChooser cases(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(look.text(titleKey));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(look.text("open.cases"), "*" + CASE));
        return chooser;
    }

    private static boolean isCase(Path file) {
        return file.toString().endsWith(CASE);
    }

    void chooseFolder(Node asker) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(look.text("menu.open.folder"));
        File chosen = chooser.showDialog(asker.getScene().getWindow());
        if (chosen != null) {
            open(List.of(chosen.toPath()));
        }
    }

    /** Asks for files, in a dialog above the window of {@code asker}, and reads them. */
    void chooseFiles(Node asker) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(look.text("open.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(look.text("open.articles"),
                        "*.txt", "*.html", "*.htm", "*.json", "*.jsonl", "*.csv", "*.tsv", "*.rss", "*.atom", "*.xml", "*.zip"),
                new FileChooser.ExtensionFilter(look.text("open.all"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(asker.getScene().getWindow());
        if (chosen != null) {
            open(chosen.stream().map(File::toPath).toList());
        }
    }

    /** Reads files into the case; a case alone is opened instead. */
    void open(List<Path> files) {
        if (files.size() == 1 && isCase(files.getFirst())) {
            openCase(files.getFirst());
        } else if (!files.isEmpty()) {
            openCase.open(files);
        }
    }

    void openSamples() {
        open(samples);
    }

    /** Asks the window to close, as the button on its frame does. */
    void quit(Node asker) {
        Window window = asker.getScene().getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    void undo() {
        openCase.undo();
    }

    void redo() {
        openCase.redo();
    }

    void showAll() {
        openCase.filter(filter -> IncidentFilter.ALL);
    }

    void switchLanguage() {
        look.languageProperty().set(switch (look.language()) {
            case ARABIC -> Language.ENGLISH;
            case ENGLISH -> Language.ARABIC;
        });
    }

    void switchTheme() {
        look.themeProperty().set(look.theme().other());
    }
}
