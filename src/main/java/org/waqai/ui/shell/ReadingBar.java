package org.waqai.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/** How far the reading of files has come, with a button that stops it. */
final class ReadingBar extends HBox {

    private final Look look;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();

    ReadingBar(CaseModel openCase, Look look) {
        this.look = look;
        getStyleClass().add("reading-bar");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        cancel.textProperty().bind(look.live("reading.cancel"));
        cancel.getStyleClass().add("small");
        getChildren().setAll(words, bar, cancel);
        openCase.readingProperty().subscribe(this::show);
    }

    private void show(Optional<CaseModel.Reading> reading) {
        setVisible(reading.isPresent());
        reading.ifPresent(present -> {
            boolean known = present.total() > 0;
            bar.setProgress(known ? (double) present.done() / present.total() : ProgressBar.INDETERMINATE_PROGRESS);
            words.setText(known
                    ? look.text("reading.share", look.wording().number(100 * present.done() / present.total()))
                    : look.text("reading"));
            cancel.setOnAction(pressed -> present.cancel().run());
        });
    }
}
