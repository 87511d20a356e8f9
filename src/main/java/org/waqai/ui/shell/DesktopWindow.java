package org.waqai.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.waqai.session.CaseSession;
import org.waqai.session.wording.Language;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Desk;
import org.waqai.ui.fx.FxBridge;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Theme;

/** The window on the screen. A program opens it once; one case after the other may stand in it. */
public final class DesktopWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double MIN_WIDTH = 1000;
    private static final double MIN_HEIGHT = 640;

    private final Cases cases;
    private final FxBridge bridge;
    private final Desk desk;
    private Optional<Language> language;
    private final List<Path> samples;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Optional<Stage> stage = Optional.empty();
    private Optional<CaseModel> shown = Optional.empty();
    private volatile CaseSession session;

    private DesktopWindow(
            Cases cases, CaseSession first, FxBridge bridge, Desk desk, Optional<Language> language, List<Path> samples) {
        this.cases = cases;
        this.session = first;
        this.bridge = bridge;
        this.desk = desk;
        this.language = language;
        this.samples = List.copyOf(samples);
    }

    /**
     * Opens a window on the case among {@code files}, reads them into it, and returns when it is closed.
     *
     * @param language in place of the one that was chosen last
     * @param samples what "load the two samples" reads
     * @return the case that the window showed last, still open
     * @throws NoScreenException when there is no screen
     */
    public static CaseSession show(
            Cases cases, FxBridge bridge, Desk desk, Optional<Language> language, List<Path> files, List<Path> samples)
            throws NoScreenException {
        DesktopWindow window = new DesktopWindow(cases, cases.on(files), bridge, desk, language, samples);
        try {
            Platform.startup(() -> window.open(files));
        } catch (UnsupportedOperationException | LinkageError noScreen) {
            window.session.close();
            throw new NoScreenException(noScreen);
        }
        try {
            window.closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return window.session;
    }

    private void open(List<Path> files) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Stage opened = new Stage();
        opened.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        opened.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        opened.setOnHidden(hidden -> {
            leave();
            closed.countDown();
        });
        stage = Optional.of(opened);
        show(session, files, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        opened.show();
    }

    /** Puts the case among the files in the place of the present one; what it takes to open it is done off the window's thread. */
    private void replace(List<Path> files) {
        bridge.longWork(() -> {
            CaseSession next = cases.on(files);
            bridge.show(() -> stage.map(Stage::getScene).ifPresent(scene -> {
                CaseSession left = session;
                leave();
                session = next;
                show(next, files, scene.getWidth(), scene.getHeight());
                bridge.longWork(left::close);
            }));
        });
    }

    /** Ends what the window does with the present case. */
    private void leave() {
        shown.ifPresent(openCase -> {
            openCase.readingProperty().get().ifPresent(reading -> reading.cancel().run());
            openCase.close();
        });
    }

    private void show(CaseSession next, List<Path> files, double width, double height) {
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        Look look = new Look(Language.ARABIC, dark ? Theme.DARK : Theme.LIGHT);
        KeptLook.keep(look, desk.settings());
        language.ifPresent(look.languageProperty()::set);
        language = Optional.empty();
        CaseModel openCase = new CaseModel(next, bridge, desk);
        shown = Optional.of(openCase);
        MainWindow window = new MainWindow(openCase, look, samples, this::replace);
        stage.ifPresent(present -> {
            present.titleProperty().bind(Bindings.createStringBinding(
                    () -> title(openCase, look), openCase.viewProperty(), look.textsProperty()));
            present.setOnCloseRequest(asked -> {
                asked.consume();
                window.leave(present::hide);
            });
            present.setScene(MainWindow.scene(window, look, width, height));
            window.takeFocus();
        });
        if (!files.isEmpty()) {
            openCase.open(files);
        }
    }

    private static String title(CaseModel openCase, Look look) {
        return openCase.view().file()
                .map(file -> look.text("app.title", String.valueOf(file.getFileName())))
                .orElseGet(() -> look.text("app.name"));
    }
}
