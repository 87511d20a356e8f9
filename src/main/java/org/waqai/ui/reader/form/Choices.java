package org.waqai.ui.reader.form;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Boxes in which one of a few values is chosen. */
final class Choices {

    private Choices() {
    }

    /** A box that shows values in words. */
    static <T> ComboBox<T> box(List<T> values, T present, Function<T, String> words, String spoken) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setValue(present);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setAccessibleText(spoken);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        });
        return box;
    }
}
