package org.waqai.ui.fx;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import org.waqai.session.wording.Digits;
import org.waqai.session.wording.Isolation;
import org.waqai.session.wording.Language;
import org.waqai.session.wording.MonthNames;
import org.waqai.session.wording.Wording;

/** How the window speaks and looks. Each setting can be changed while the window is open, and everything follows. */
public final class Look {

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Optional<NodeOrientation>> ownTimeDirection = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<NodeOrientation> timeDirection;
    private final ObjectProperty<MonthNames> monthNames = new SimpleObjectProperty<>(MonthNames.LEVANTINE);
    private final ObjectProperty<Digits> digits = new SimpleObjectProperty<>(Digits.LATIN);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);
    private final ObservableValue<WindowTexts> texts;
    private final ObservableValue<Wording> wording;

    /** Time runs in the direction of the language until set otherwise. */
    public Look(Language language, Theme theme) {
        this.language = new SimpleObjectProperty<>(language);
        this.theme = new SimpleObjectProperty<>(theme);
        this.timeDirection = Bindings.createObjectBinding(
                () -> ownTimeDirection.get().orElse(orientation()), this.language, ownTimeDirection);
        this.texts = Bindings.createObjectBinding(() -> new WindowTexts(language()), this.language);
        this.wording = Bindings.createObjectBinding(
                () -> new Wording(language(), monthNames.get(), digits.get(), Isolation.MARKS), this.language, monthNames, digits);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public Theme theme() {
        return theme.get();
    }

    /** The direction in which time runs where it differs from the language's; empty to follow the language. */
    public ObjectProperty<Optional<NodeOrientation>> ownTimeDirectionProperty() {
        return ownTimeDirection;
    }

    /** The direction in which time runs. */
    public ObservableValue<NodeOrientation> timeDirectionProperty() {
        return timeDirection;
    }

    /** The direction in which the window is laid out. */
    public NodeOrientation orientation() {
        return orientation(language());
    }

    public ObjectProperty<MonthNames> monthNamesProperty() {
        return monthNames;
    }

    public ObjectProperty<Digits> digitsProperty() {
        return digits;
    }

    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    /** The words for the facts of a case. */
    public ObservableValue<Wording> wordingProperty() {
        return wording;
    }

    public Wording wording() {
        return wording.getValue();
    }

    public ObservableValue<WindowTexts> textsProperty() {
        return texts;
    }

    /** A text of the window in the present language. */
    public String text(String key, Object... arguments) {
        return texts.getValue().get(key, arguments);
    }

    /** A text of the window that follows the language. */
    public ObservableValue<String> live(String key) {
        return texts.map(present -> present.get(key));
    }

    static NodeOrientation orientation(Language language) {
        return language.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /** The colours for what is painted rather than styled, in the present theme. */
    public ObservableValue<CanvasColours> coloursProperty() {
        return theme.map(CanvasColours::of);
    }
}
