package org.waqai.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.waqai.session.CaseSession;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.FxBridge;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Theme;

/** The window on the screen. A program opens it once. */
public final class DesktopWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double MIN_WIDTH = 1000;
    private static final double MIN_HEIGHT = 640;

    private DesktopWindow() {
    }

    /**
     * Opens a window on the case, reads {@code files} into it, and returns when it is closed. The case stays open.
     *
     * @param samples what "load the two samples" reads
     * @throws NoScreenException when there is no screen; then nothing was done
     */
    public static void show(CaseSession session, FxBridge bridge, Look look, List<Path> files, List<Path> samples)
            throws NoScreenException {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            Platform.startup(() -> open(session, bridge, look, files, samples, closed));
        } catch (UnsupportedOperationException | LinkageError noScreen) {
            throw new NoScreenException(noScreen);
        }
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void open(
            CaseSession session, FxBridge bridge, Look look, List<Path> files, List<Path> samples, CountDownLatch closed) {
        if (Platform.getPreferences().getColorScheme() == ColorScheme.DARK) {
            look.themeProperty().set(Theme.DARK);
        }
        Stage stage = new Stage();
        CaseModel openCase = new CaseModel(session, bridge);
        stage.setOnHidden(hidden -> {
            openCase.readingProperty().get().ifPresent(reading -> reading.cancel().run());
            openCase.close();
            closed.countDown();
        });
        MainWindow window = new MainWindow(openCase, look, samples);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = MainWindow.scene(window, look, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        stage.titleProperty().bind(look.live("app.name"));
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        stage.setScene(scene);
        stage.show();
        if (!files.isEmpty()) {
            openCase.open(files);
        }
    }
}
