package org.waqai.ui.reader.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Rows of controls, each for one value of a field, that can be taken away.
 *
 * @param <T> the values
 */
final class RowList<T> extends VBox {

    private final String remove;
    private final List<Row<T>> rows = new ArrayList<>();

    private record Row<T>(HBox node, Supplier<Optional<T>> value) {
    }

    /** No rows; {@code remove} is what the button that takes one away is called. */
    RowList(String remove) {
        this.remove = remove;
        getStyleClass().add("rows");
    }

    /** Adds a row; {@code value} tells the value that its controls show, or none when it is wrong. */
    void add(Region controls, Supplier<Optional<T>> value) {
        Button button = new Button("", new FontIcon(Feather.X));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setId("remove-" + rows.size());
        button.setAccessibleText(remove);
        HBox.setHgrow(controls, Priority.ALWAYS);
        HBox node = new HBox(controls, button);
        node.getStyleClass().add("row");
        node.setAlignment(Pos.CENTER_LEFT);
        Row<T> row = new Row<>(node, value);
        rows.add(row);
        getChildren().add(node);
        button.setOnAction(pressed -> {
            rows.remove(row);
            getChildren().remove(node);
        });
    }

    /** The values of all rows, or none when one of them is wrong. */
    Optional<List<T>> values() {
        List<T> values = new ArrayList<>();
        for (Row<T> row : rows) {
            Optional<T> value = row.value().get();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(List.copyOf(values));
    }
}
