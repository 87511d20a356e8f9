package org.waqai.ui.fx;

import javafx.scene.Scene;

/** Puts the program's theme, fonts and direction on a scene. */
public final class Appearance {

    private Appearance() {
    }

    /** Makes {@code scene} follow {@code look} from now on. On the window's thread, before anything is laid out. */
    public static void dress(Scene scene, Look look) {
        Typefaces.load();
        WrappedArabic.mend();
        scene.getStylesheets().add(Appearance.class.getResource("window.css").toExternalForm());
        scene.userAgentStylesheetProperty().bind(look.themeProperty().map(Theme::stylesheet));
        scene.nodeOrientationProperty().bind(look.languageProperty().map(Look::orientation));
    }
}
