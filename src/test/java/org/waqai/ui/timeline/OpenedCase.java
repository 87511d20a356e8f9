package org.waqai.ui.timeline;

import java.nio.file.Path;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.waqai.model.Cancellation;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.session.CaseSession;
import org.waqai.session.Cases;
import org.waqai.session.wording.Language;
import org.waqai.timeline.Direction;
import org.waqai.timeline.Frame;
import org.waqai.timeline.Spot;
import org.waqai.timeline.TimeScale;
import org.waqai.ui.fx.Appearance;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.FxBridge;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Theme;

/** A timeline in a scene over a case of given articles, and a hand that uses it. Everything happens on the calling thread. */
final class OpenedCase {

    final CaseSession session;
    final Look look;
    final TimelineView timeline;
    final Scene scene;

    OpenedCase(List<ReadArticle> articles, Language language) {
        this(articles, language, Theme.LIGHT, 870, 620);
    }

    OpenedCase(List<ReadArticle> articles, Language language, Theme theme, double width, double height) {
        session = Cases.waitingFor(articles);
        look = new Look(language, theme);
        timeline = new TimelineView(new CaseModel(session, FxBridge.sameThread()), look);
        scene = new Scene(timeline, width, height);
        Appearance.dress(scene, look);
        session.open(List.of(Path.of("articles")), Progress.NONE, Cancellation.NEVER);
        layOut();
    }

    void layOut() {
        timeline.applyCss();
        timeline.layout();
    }

    Frame frame() {
        layOut();
        return timeline.model().frame().orElseThrow();
    }

    /** Where an incident is painted. */
    Spot spot(String incident) {
        return frame().spots().stream()
                .filter(spot -> spot.marks().anyMatch(mark -> mark.incident().id().equals(incident)))
                .findFirst()
                .orElseThrow();
    }

    Node detail() {
        return timeline.lookup(".detail");
    }

    Canvas detailCanvas() {
        return (Canvas) timeline.lookup(".detail Canvas");
    }

    Canvas overviewCanvas() {
        return (Canvas) timeline.lookup(".overview Canvas");
    }

    TimeScale overview() {
        Direction time = look.language().isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        return timeline.model().overview(overviewCanvas().getWidth(), time).orElseThrow();
    }

    void click(Canvas canvas, double x, double y, int times) {
        mouse(canvas, MouseEvent.MOUSE_PRESSED, x, y, times);
        mouse(canvas, MouseEvent.MOUSE_RELEASED, x, y, times);
        layOut();
    }

    void drag(Canvas canvas, double fromX, double toX, double y) {
        mouse(canvas, MouseEvent.MOUSE_PRESSED, fromX, y, 1);
        mouse(canvas, MouseEvent.MOUSE_DRAGGED, (fromX + toX) / 2, y, 1);
        mouse(canvas, MouseEvent.MOUSE_DRAGGED, toX, y, 1);
        mouse(canvas, MouseEvent.MOUSE_RELEASED, toX, y, 1);
        layOut();
    }

    void wheel(double x, double y, double pixels, boolean shift) {
        Canvas canvas = detailCanvas();
        Point2D at = canvas.localToScene(x, y);
        canvas.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(),
                shift, false, false, false, false, false, shift ? pixels : 0, shift ? 0 : pixels, 0, 0,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                new PickResult(canvas, at.getX(), at.getY())));
        layOut();
    }

    void press(KeyCode code) {
        detail().requestFocus();
        detail().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        layOut();
    }

    private static void mouse(Canvas canvas, EventType<MouseEvent> type, double x, double y, int clicks) {
        Point2D at = canvas.localToScene(x, y);
        canvas.fireEvent(new MouseEvent(
                type, at.getX(), at.getY(), at.getX(), at.getY(),
                MouseButton.PRIMARY, clicks, false, false, false, false,
                true, false, false, false, false, true, new PickResult(canvas, at.getX(), at.getY())));
    }
}
