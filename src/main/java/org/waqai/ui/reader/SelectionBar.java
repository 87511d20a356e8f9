package org.waqai.ui.reader;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.waqai.model.Change;
import org.waqai.model.Span;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.WrappedText;

/** What can be made of the words that are marked in the article. */
final class SelectionBar extends VBox {

    private static final List<Change.Field> FIELDS =
            List.of(Change.Field.TIME, Change.Field.PLACES, Change.Field.PARTIES, Change.Field.CASUALTIES);

    private final Look look;
    private final Gestures gestures;
    private final WrappedText words = new WrappedText("marked-words");
    private final FlowPane buttons = new FlowPane();

    /** What is done with the marked words. */
    interface Gestures {

        /** Opens the form of a field of the selected incident, with the words as its evidence. */
        void correct(Change.Field field, Span words);

        void add(Span words);

        void unmark();
    }

    SelectionBar(Look look, Gestures gestures) {
        this.look = look;
        this.gestures = gestures;
        getStyleClass().add("selection-bar");
        buttons.getStyleClass().add("verdicts");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().setAll(words, buttons);
    }

    /**
     * Offers what can be done with words.
     *
     * @param hasIncident whether an incident is selected whose fields can be changed
     * @param canDecide whether anything can be changed at all
     */
    void show(Span span, String text, boolean hasIncident, boolean canDecide) {
        words.setText(look.text("selection.words", text));
        buttons.getChildren().clear();
        if (canDecide && hasIncident) {
            FIELDS.forEach(field -> button("selection." + field.code(), () -> gestures.correct(field, span)));
        }
        if (canDecide) {
            button("selection.add", () -> gestures.add(span));
        }
        button("selection.copy", () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        button("selection.unmark", gestures::unmark);
        setVisible(true);
    }

    private void button(String key, Runnable command) {
        Button button = new Button(look.text(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("small");
        button.setOnAction(pressed -> command.run());
        buttons.getChildren().add(button);
    }
}
