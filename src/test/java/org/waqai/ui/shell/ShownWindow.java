package org.waqai.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.waqai.model.Outline;
import org.waqai.session.CaseSession;
import org.waqai.session.wording.Language;
import org.waqai.timeline.LaneKey;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.FxBridge;
import org.waqai.ui.fx.FxThread;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Theme;
import org.waqai.ui.fx.WrappedText;
import org.waqai.ui.timeline.ShownLanes;
import org.waqai.ui.timeline.TimelineView;

/** A window on the headless screen, with a hand on its mouse and keyboard. */
final class ShownWindow extends KeyboardHand implements AutoCloseable {

    private final Look look;
    private final Stage stage;
    private final Robot robot;

    private ShownWindow(Look look, Stage stage, Robot robot) {
        super(stage, robot);
        this.look = look;
        this.stage = stage;
        this.robot = robot;
    }

    static ShownWindow of(CaseSession session, Language language) {
        return of(session, language, List.of());
    }

    /** A window that can load these samples. */
    static ShownWindow of(CaseSession session, Language language, List<Path> samples) {
        return FxThread.call(() -> {
            Look look = new Look(language, Theme.LIGHT);
            MainWindow window = new MainWindow(new CaseModel(session, FxBridge.sameThread()), look, samples);
            Stage stage = new Stage();
            stage.setScene(MainWindow.scene(window, look, 1000, 950));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            window.takeFocus();
            return new ShownWindow(look, stage, new Robot());
        });
    }

    Look look() {
        return look;
    }

    /** Clicks the middle of the node with this text below the node with this id. */
    void click(String id, String text, MouseButton button) {
        FxThread.run(() -> {
            settle();
            scrollTo(withText(id, text));
        });
        FxThread.run(() -> {
            settle();
            Node node = withText(id, text);
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(button);
        });
    }

    void click(String id, String text) {
        click(id, text, MouseButton.PRIMARY);
    }

    /** Draws the brush over the overview with the mouse, from one day to another. */
    void brush(LocalDate from, LocalDate to) {
        moveOver(from);
        FxThread.run(() -> robot.mousePress(MouseButton.PRIMARY));
        moveOver(to);
        FxThread.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    private void moveOver(LocalDate day) {
        FxThread.run(() -> {
            settle();
            Node overview = lookup("overview");
            Bounds place = overview.localToScreen(overview.getLayoutBounds());
            double along = ShownLanes.onOverview((TimelineView) stage.getScene().getRoot().lookup(".timeline"), day);
            robot.mouseMove(place.getMinX() + along, place.getMinY() + 10);
        });
    }

    /** Presses the button with this id. */
    void press(String id) {
        FxThread.run(() -> {
            settle();
            ((ButtonBase) lookup(id)).fire();
        });
    }

    /** Chooses the radio button with this id. */
    void choose(String id) {
        FxThread.run(() -> {
            settle();
            nodes(stage.getScene().getRoot())
                    .filter(node -> node instanceof RadioButton button && id.equals(button.getId()))
                    .forEach(node -> ((RadioButton) node).fire());
        });
    }

    /** Puts a text into the field with this id. */
    void type(String id, String text) {
        FxThread.run(() -> {
            settle();
            lookup(id).requestFocus();
            ((TextField) lookup(id)).setText(text);
        });
    }

    /** Types into the field of the open form in which names are typed. */
    void typeName(String name) {
        FxThread.run(() -> {
            settle();
            ((TextField) stage.getScene().getRoot().lookup(".typed-name")).setText(name);
        });
    }

    /** What each wrapped text of the window says, whole. */
    List<String> paragraphs() {
        return FxThread.call(() -> nodes(stage.getScene().getRoot())
                .filter(WrappedText.class::isInstance)
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .toList());
    }

    /** The shapes under the words of the article that tell the selected incident. */
    List<Node> evidence() {
        return shapes("field-sentence");
    }

    /** The shapes of a style under the words of the article. */
    List<Node> shapes(String style) {
        FxThread.run(this::settle);
        return FxThread.call(() -> List.copyOf(lookup("reader").lookupAll("." + style)));
    }

    boolean isDisabled(String id) {
        return FxThread.call(() -> {
            settle();
            return lookup(id).isDisabled();
        });
    }

    /** Keeps the present filter under a name. */
    void keepView(String name) {
        FxThread.run(() -> ((MenuButton) lookup("views")).getItems().getLast().fire());
        type("view-name", name);
        press(KeyCode.ENTER);
    }

    void recallView(String name) {
        FxThread.run(() -> ((MenuButton) lookup("views")).getItems().stream()
                .filter(item -> name.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    /** Asks to leave the case. */
    void leave(Runnable leaving) {
        FxThread.run(() -> ((MainWindow) stage.getScene().getRoot()).leave(leaving));
    }

    /** Opens a tab of the list. */
    void openTab(String id) {
        FxThread.run(() -> {
            settle();
            TabPane tabs = (TabPane) stage.getScene().getRoot().lookup(".list-pane");
            tabs.getTabs().stream().filter(tab -> id.equals(tab.getId())).forEach(tabs.getSelectionModel()::select);
            settle();
        });
    }

    /** What the rows of the review say. */
    List<String> queue() {
        return FxThread.call(() -> ((ListView<?>) lookup("review-queue").lookup(".list-view")).getItems().stream()
                .map(String::valueOf)
                .toList());
    }

    void chooseFirstInQueue() {
        FxThread.run(() -> {
            ListView<?> rows = (ListView<?>) lookup("review-queue").lookup(".list-view");
            rows.requestFocus();
            rows.getSelectionModel().selectFirst();
        });
    }

    /** Double-clicks the first such word of the article. */
    void mark(String word) {
        FxThread.run(() -> {
            settle();
            settle();
            WrappedText paragraph = nodes(lookup("reader"))
                    .filter(WrappedText.class::isInstance)
                    .map(WrappedText.class::cast)
                    .filter(text -> text.getAccessibleText() != null && text.getAccessibleText().contains(word))
                    .findFirst()
                    .orElseThrow();
            int start = paragraph.getAccessibleText().indexOf(word);
            Bounds bounds = paragraph.localToScreen(paragraph.shapes(start, start + word.length()).getFirst());
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }

    /** Puts a text into the search box and presses Enter. */
    void search(String query) {
        FxThread.run(() -> {
            TextField box = (TextField) lookup("search");
            box.requestFocus();
            box.setText(query);
            box.fireEvent(new ActionEvent());
        });
    }

    /** What stands in the search box. */
    String query() {
        return FxThread.call(() -> ((TextField) lookup("search")).getText());
    }

    /** The texts of the facet's rows: name and count. */
    List<String> rows(String facet) {
        return FxThread.call(() -> lookup("facet-" + facet).lookupAll(".facet-row").stream()
                .map(row -> row.lookup(".name") instanceof Labeled name && row.lookup(".count") instanceof Labeled count
                        ? name.getText() + " " + count.getText()
                        : "")
                .toList());
    }

    /** The identifiers of the incidents in the table. */
    List<String> list() {
        return FxThread.call(() -> ((TableView<?>) lookup("list-all")).getItems().stream()
                .map(item -> ((Outline) item).id())
                .toList());
    }

    /** The identifiers of the incidents in a tray. */
    List<String> tray(String id) {
        return FxThread.call(() -> ((ListView<?>) lookup(id)).getItems().stream()
                .map(item -> ((Outline) item).id())
                .toList());
    }

    /** The headings of the lanes that stand for places, from top to bottom. */
    List<String> lanes() {
        return FxThread.call(() -> ShownLanes.of((TimelineView) stage.getScene().getRoot().lookup(".timeline")).stream()
                .flatMap(key -> key instanceof LaneKey.OfPlace place ? Stream.of(place.path().leaf()) : Stream.empty())
                .toList());
    }

    String text(String id) {
        return FxThread.call(() -> ((Labeled) lookup(id)).getText());
    }

    /** Everything that can be read in the window. */
    List<String> allTexts() {
        FxThread.run(this::settle);
        return FxThread.call(() -> nodes(stage.getScene().getRoot())
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .toList());
    }

    /** Whether the first node stands nearer to the left edge than the second. */
    boolean isLeftOf(String id, String other) {
        return FxThread.call(() -> left(lookup(id)) < left(lookup(other)));
    }

    private Node withText(String id, String text) {
        return nodes(lookup(id))
                .filter(node -> node instanceof Labeled labeled && text.equals(labeled.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing says " + text + " in " + id));
    }

    private static void scrollTo(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up instanceof ScrollPane scroll && scroll.getContent() != null) {
                Bounds inContent = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double visible = scroll.getViewportBounds().getHeight();
                double hidden = scroll.getContent().getLayoutBounds().getHeight() - visible;
                scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp((inContent.getCenterY() - visible / 2) / hidden, 0, 1));
                scroll.layout();
            }
        }
    }

    private static double left(Node node) {
        return node.localToScreen(node.getLayoutBounds()).getMinX();
    }

    @Override
    public void close() {
        FxThread.run(stage::close);
    }
}
