package org.waqai.ui.fx;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** Puts the program's theme, fonts and direction on a scene. */
public final class Appearance {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private static final List<Signs> SIGNS = List.of(
            new Signs(".ikonli-font-icon", 1.3),
            new Signs(".facet .ikonli-font-icon,.chip .ikonli-font-icon,.edit .ikonli-font-icon", 1),
            new Signs(".facet-row .sign", 0.85),
            new Signs(".drop-target > .ikonli-font-icon", 3.4));

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

    /** All sizes of text are told in shares of that of the root, so a sheet for the root resizes everything but the signs. */
    private static void resize(Scene scene, TextSize size) {
        scene.getStylesheets().removeIf(sheet -> sheet.startsWith(INLINE_SHEET));
        scene.getStylesheets().add(INLINE_SHEET + ".root{-fx-font-size:" + size.pixels() + "px}"
                + SIGNS.stream().map(signs -> signs.rule(size)).collect(Collectors.joining()));
    }

    /**
     * Signs of one size: for them a share of the text would be a share of what they themselves are, since they are letters.
     *
     * @param share of the size of the text
     */
    private record Signs(String selector, double share) {

        String rule(TextSize size) {
            return selector + "{-fx-icon-size:" + Math.round(share * size.pixels()) + "px}";
        }
    }
}
