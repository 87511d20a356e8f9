package org.waqai.ui.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.waqai.model.Outline;
import org.waqai.model.Telling;
import org.waqai.session.CaseSession;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.FxBridge;
import org.waqai.ui.fx.Look;

/** The window as a picture. It needs no screen. */
public final class WindowPicture {

    /** Sizes that depend on other sizes settle one pass after them, as they would on a screen. */
    private static final int LAYOUT_PASSES = 4;

    private WindowPicture() {
    }

    /**
     * Writes a picture of the window as PNG. When nothing of the case is selected, its first dated news is, so that the reader
     * shows evidence.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public static void write(CaseSession session, Look look, int width, int height, Path file) throws IOException {
        startWithoutScreen();
        if (session.view().selected().isEmpty()) {
            session.select(firstNews(session));
        }
        CompletableFuture<Image> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                drawn.complete(draw(session, look, width, height));
            } catch (RuntimeException failure) {
                drawn.completeExceptionally(failure);
            }
        });
        Image picture = drawn.join();
        try (OutputStream out = Files.newOutputStream(file)) {
            Png.write(picture, out);
        }
    }

    /** On the toolkit's thread. */
    private static Image draw(CaseSession session, Look look, int width, int height) {
        try (CaseModel openCase = new CaseModel(session, FxBridge.sameThread())) {
            MainWindow window = new MainWindow(openCase, look, List.of());
            Scene scene = MainWindow.scene(window, look, width, height);
            window.applyCss();
            for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
                window.layout();
            }
            return scene.snapshot(null);
        }
    }

    private static Optional<String> firstNews(CaseSession session) {
        return session.view().visible().stream()
                .filter(incident -> incident.telling() == Telling.NEWS)
                .findFirst()
                .map(Outline::id);
    }

    private static void startWithoutScreen() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException running) {
            return;
        }
    }
}
