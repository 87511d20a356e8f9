package org.waqai.ui.shell;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.geometry.NodeOrientation;
import org.waqai.session.wording.Digits;
import org.waqai.session.wording.Language;
import org.waqai.session.wording.MonthNames;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Settings;
import org.waqai.ui.fx.TextSize;
import org.waqai.ui.fx.Theme;

/** Keeps how the window speaks and looks from one start to the next. */
final class KeptLook {

    private static final String TIME = "time";

    private KeptLook() {
    }

    /** Makes a look as it was when it was last changed, and keeps what is changed from now on. */
    static void keep(Look look, Settings settings) {
        keep("language", look.languageProperty(), Language.values(), settings);
        keep("theme", look.themeProperty(), Theme.values(), settings);
        keep("months", look.monthNamesProperty(), MonthNames.values(), settings);
        keep("digits", look.digitsProperty(), Digits.values(), settings);
        keep("text.size", look.textSizeProperty(), TextSize.values(), settings);
        ObjectProperty<Optional<NodeOrientation>> time = look.ownTimeDirectionProperty();
        constant(NodeOrientation.values(), settings.get(TIME)).ifPresent(direction -> time.set(Optional.of(direction)));
        time.addListener((observed, before, now) -> settings.set(TIME, now.map(Enum::name).orElse("")));
    }

    private static <T extends Enum<T>> void keep(String name, Property<T> property, T[] values, Settings settings) {
        constant(values, settings.get(name)).ifPresent(property::setValue);
        property.addListener((observed, before, now) -> settings.set(name, now.name()));
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] values, Optional<String> name) {
        return Arrays.stream(values).filter(value -> name.equals(Optional.of(value.name()))).findFirst();
    }
}
