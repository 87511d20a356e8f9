package org.waqai.ui.fx;

import java.util.List;
import javafx.scene.text.Font;

/**
 * The bundled fonts. Every node uses one of them: the system's default font breaks right-to-left order when it falls back.
 * Call {@link #load()} once the toolkit runs and before the first scene.
 */
public final class Typefaces {

    /**
     * For the interface; has a regular and a bold weight. JavaFX on Linux draws Arabic in no weight between them: it asks the
     * system for regular or bold only.
     */
    public static final String INTERFACE = "IBM Plex Sans Arabic";

    /** For articles; has a regular and a bold weight. */
    public static final String ARTICLE = "Amiri";

    private static final List<String> FILES = List.of(
            "IBMPlexSansArabic_400Regular.ttf",
            "IBMPlexSansArabic_700Bold.ttf",
            "Amiri_400Regular.ttf",
            "Amiri_700Bold.ttf");

    private Typefaces() {
    }

    /** Makes the fonts known to JavaFX; a second call does nothing. */
    public static void load() {
        if (Font.getFamilies().containsAll(List.of(INTERFACE, ARTICLE))) {
            return;
        }
        for (String file : FILES) {
            if (Font.loadFont(Typefaces.class.getResource("fonts/" + file).toExternalForm(), 0) == null) {
                throw new IllegalStateException("The bundled font " + file + " cannot be loaded");
            }
        }
    }
}
