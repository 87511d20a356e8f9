package org.waqai.ui.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small button that shows a sign; its words are spoken, and told when the mouse rests on it. */
public final class SignButton extends Button {

    private final Tooltip tooltip = new Tooltip();

    private SignButton(Feather sign, Runnable command) {
        super("", new FontIcon(sign));
        getStyleClass().addAll("button-icon", "flat", "small");
        setTooltip(tooltip);
        setOnAction(pressed -> command.run());
    }

    /** A button with these words. */
    public SignButton(Feather sign, String words, Runnable command) {
        this(sign, command);
        setAccessibleText(words);
        tooltip.setText(words);
    }

    /** A button with words that change with the language. */
    public SignButton(Feather sign, ObservableValue<String> words, Runnable command) {
        this(sign, command);
        accessibleTextProperty().bind(words);
        tooltip.textProperty().bind(words);
    }
}
