package org.waqai.ui.reader.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A field in which a name is typed, above the values that have it. Enter takes the first of them. */
final class NameField<T> extends VBox {

    private final TextField typed = new TextField();
    private final VBox found = new VBox();
    private final Function<String, List<T>> find;
    private final Function<T, String> words;
    private final Consumer<T> chosen;

    /**
     * A field without a name.
     *
     * @param find the values for what has been typed, the likeliest first
     * @param chosen is handed the value that was taken
     */
    NameField(String prompt, Function<String, List<T>> find, Function<T, String> words, Consumer<T> chosen) {
        this.find = find;
        this.words = words;
        this.chosen = chosen;
        getStyleClass().add("name-field");
        found.getStyleClass().add("found");
        found.managedProperty().bind(found.visibleProperty());
        found.setVisible(false);
        typed.getStyleClass().add("typed-name");
        typed.setPromptText(prompt);
        typed.setAccessibleText(prompt);
        typed.textProperty().addListener((observed, before, after) -> suggest());
        typed.focusedProperty().subscribe(is -> {
            if (is) {
                suggest();
            }
        });
        typed.setOnAction(entered -> {
            if (!found.getChildren().isEmpty() && found.isVisible()) {
                ((Button) found.getChildren().getFirst()).fire();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
        getChildren().setAll(typed, found);
    }

    /** Begins with a name, as if it had been typed. */
    void type(String name) {
        typed.setText(name);
        suggest();
    }

    private void suggest() {
        List<Node> rows = new ArrayList<>();
        for (T value : find.apply(typed.getText())) {
            Button row = new Button(words.apply(value));
            row.getStyleClass().addAll("flat", "small", "suggestion");
            row.setMaxWidth(Double.MAX_VALUE);
            row.setOnAction(pressed -> take(value));
            rows.add(row);
        }
        found.getChildren().setAll(rows);
        found.setVisible(!rows.isEmpty());
    }

    private void take(T value) {
        typed.clear();
        found.setVisible(false);
        chosen.accept(value);
    }

    /** Up and down walk through the field and the suggestions. */
    private void step(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step == 0 || !found.isVisible()) {
            return;
        }
        List<Node> stops = new ArrayList<>(List.of(typed));
        stops.addAll(found.getChildren());
        int next = stops.indexOf(getScene().getFocusOwner()) + step;
        stops.get(Math.clamp(next, 0, stops.size() - 1)).requestFocus();
        event.consume();
    }
}
