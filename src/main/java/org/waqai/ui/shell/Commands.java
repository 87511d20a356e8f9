package org.waqai.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.waqai.session.wording.Language;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/** What a user can tell the window to do, whether by menu, button or key. */
final class Commands {

    private final CaseModel openCase;
    private final Look look;
    private final List<Path> samples;

    Commands(CaseModel openCase, Look look, List<Path> samples) {
        this.openCase = openCase;
        this.look = look;
        this.samples = List.copyOf(samples);
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

    void open(List<Path> files) {
        if (!files.isEmpty()) {
            openCase.open(files);
        }
    }

    void openSamples() {
        open(samples);
    }

    void undo() {
        openCase.undo();
    }

    void redo() {
        openCase.redo();
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
