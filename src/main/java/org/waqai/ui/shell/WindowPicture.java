package org.waqai.ui.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.waqai.session.CaseSession;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.FxBridge;
import org.waqai.ui.fx.Look;

/** The window as a picture, drawn without a display. */
public final class WindowPicture {

    private WindowPicture() {
    }

    /**
     * Draws the window of a case. On the toolkit's thread.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public static Image draw(CaseSession session, Look look, int width, int height) {
        try (CaseModel openCase = new CaseModel(session, FxBridge.sameThread())) {
            MainWindow window = new MainWindow(openCase, look, List.of());
            Scene scene = MainWindow.scene(window, look, width, height);
            window.applyCss();
            window.layout();
            window.layout();
            return scene.snapshot(null);
        }
    }

    /** Writes a picture as PNG. */
    public static void write(Image picture, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Png.write(picture, out);
        }
    }
}
