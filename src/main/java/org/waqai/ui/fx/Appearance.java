package org.waqai.ui.fx;

import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** Puts the program's theme, fonts and direction on a scene. */
public final class Appearance {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private static final String INLINE_SHEET = "data:text/css,";

    private Appearance() {
    }

    /** Makes {@code scene} follow {@code look} from now on. On the window's thread, before anything is laid out. */
    public static void dress(Scene scene, Look look) {
        Typefaces.load();
        scene.getStylesheets().add(Appearance.class.getResource("window.css").toExternalForm());
        scene.userAgentStylesheetProperty().bind(look.themeProperty().map(Theme::stylesheet));
        look.themeProperty().subscribe(theme -> scene.getRoot().pseudoClassStateChanged(DARK, theme == Theme.DARK));
        look.textSizeProperty().subscribe(size -> resize(scene, size));
        scene.nodeOrientationProperty().bind(look.languageProperty().map(Look::orientation));
    }

    /** All sizes of text are told in shares of that of the root, so a sheet for the root resizes everything. */
    private static void resize(Scene scene, TextSize size) {
        scene.getStylesheets().removeIf(sheet -> sheet.startsWith(INLINE_SHEET));
        scene.getStylesheets().add(INLINE_SHEET + ".root{-fx-font-size:" + size.pixels() + "px}");
    }
}
