package org.waqai.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/** Asks what is to become of a case that nobody has named, before it is left and gone. Escape stays with it. */
final class LeaveSheet extends StackPane {

    private final CaseModel openCase;
    private final Look look;
    private final Commands commands;
    private final List<Path> samples;
    private final Button save = new Button();
    private final Button discard = new Button();

    /**
     * A sheet that is not seen until something would be lost.
     *
     * @param samples the files that are no loss, since they come with the program
     */
    LeaveSheet(CaseModel openCase, Look look, Commands commands, List<Path> samples) {
        this.openCase = openCase;
        this.look = look;
        this.commands = commands;
        this.samples = List.copyOf(samples);
        getStyleClass().add("sheet-ground");
        setId("leave-sheet");
        Button cancel = new Button();
        name(save, "leave-save", "leave.save");
        name(discard, "leave-discard", "leave.discard");
        name(cancel, "leave-cancel", "leave.cancel");
        save.getStyleClass().add("accent");
        HBox buttons = new HBox(save, discard, cancel);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        Label title = label("leave.heading");
        title.getStyleClass().add("heading");
        VBox sheet = new VBox(title, label("leave.words"), buttons);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(sheet);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        cancel.setOnAction(pressed -> setVisible(false));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
                event.consume();
            }
        });
    }

    /** Leaves the case: at once when nothing is lost by it, else once that is answered. */
    void leave(Runnable leaving) {
        if (!losesWork()) {
            leaving.run();
            return;
        }
        discard.setOnAction(pressed -> {
            setVisible(false);
            leaving.run();
        });
        save.setOnAction(pressed -> {
            setVisible(false);
            commands.saveAs(this, leaving);
        });
        setVisible(true);
        save.requestFocus();
    }

    private boolean losesWork() {
        boolean filled = openCase.view().contents().articles() > 0 && !samples.containsAll(openCase.opened());
        return openCase.view().file().isEmpty() && (filled || openCase.review().hasDecided());
    }

    private Label label(String key) {
        Label label = new Label();
        label.textProperty().bind(look.live(key));
        return label;
    }

    private void name(Button button, String id, String key) {
        button.setId(id);
        button.textProperty().bind(look.live(key));
    }
}
