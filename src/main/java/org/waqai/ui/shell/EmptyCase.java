package org.waqai.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.ui.fx.Look;

/** What an empty case shows: where to drop files, and two ways to begin without. */
final class EmptyCase extends StackPane {

    private final Look look;
    private final Button open;

    EmptyCase(Look look, Commands commands) {
        this.look = look;
        getStyleClass().add("empty-case");
        open = button("empty.open", "open-files", () -> commands.chooseFiles(this));
        open.getStyleClass().add("accent");
        HBox buttons = new HBox(open, button("empty.samples", "open-samples", commands::openSamples));
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER);
        VBox target = new VBox(
                new FontIcon(Feather.DOWNLOAD), label("empty.title", "heading"), label("empty.hint", "hint"), buttons);
        target.getStyleClass().add("drop-target");
        target.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        target.setAlignment(Pos.CENTER);
        getChildren().setAll(target);
    }

    void takeFocus() {
        open.requestFocus();
    }

    private Button button(String key, String id, Runnable command) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(look.live(key));
        button.setOnAction(pressed -> command.run());
        return button;
    }

    private Label label(String key, String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.textProperty().bind(look.live(key));
        return label;
    }
}
