package org.waqai.ui.shell;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.SignButton;

/** All keys of the window on one sheet above it. Escape, F1 or a click beside it puts it away. */
final class KeysSheet extends StackPane {

    private static final int COLUMNS = 2;
    private static final List<Key> KEYS = List.of(
            new Key("F1", "keys.keys"), new Key("F6", "keys.pane"), new Key("Tab  Shift+Tab", "keys.tab"), new Key("F10", "keys.menu"),
            new Key("Ctrl+F", "keys.search"), new Key("Enter  Shift+Enter", "keys.find"), new Key("Ctrl+O", "menu.open"),
            new Key("Ctrl+N", "menu.new"), new Key("Ctrl+Shift+O", "menu.open.case"), new Key("Ctrl+S", "menu.save"),
            new Key("Ctrl+Z", "menu.undo"), new Key("Ctrl+Y", "menu.redo"), new Key("Ctrl+L", "keys.language"),
            new Key("Ctrl+0", "menu.all"), new Key("Ctrl+D", "keys.view.keep"), new Key("Ctrl+1 … 9", "keys.view.recall"),
            new Key("Ctrl+C", "keys.copy"), new Key("Esc", "keys.escape"),
            new Key("Space  I", "keys.include"), new Key("X", "keys.exclude"), new Key("Delete", "keys.clear"),
            new Key("+  −  0", "keys.zoom"), new Key("←  →", "keys.next"), new Key("↑  ↓", "keys.lane"), new Key("Home  End", "keys.ends"),
            new Key("Enter", "keys.open"), new Key("←  →  Shift", "keys.brush"), new Key("G", "keys.lanes"), new Key("C", "keys.roll"),
            new Key("U", "keys.undated"), new Key("[  ]", "keys.ceasefire"), new Key("V  Shift+V", "keys.violation"),
            new Key("E", "keys.evidence"), new Key("Y", "keys.confirm"), new Key("N", "keys.reject"));

    private final Look look;
    private final VBox sheet = new VBox();

    /** A key and the text that tells what it does. */
    private record Key(String name, String text) {
    }

    KeysSheet(Look look) {
        this.look = look;
        getStyleClass().add("sheet-ground");
        sheet.getStyleClass().addAll("sheet", "keys-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(sheet);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        look.textsProperty().subscribe(texts -> fill());
        setOnMouseClicked(clicked -> setVisible(false));
        sheet.setOnMouseClicked(clicked -> clicked.consume());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
                event.consume();
            }
        });
    }

    void toggle() {
        setVisible(!isVisible());
        if (isVisible()) {
            sheet.lookup(".button").requestFocus();
        }
    }

    private void fill() {
        Label title = new Label(look.text("keys.heading"));
        title.getStyleClass().add("heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new SignButton(Feather.X, look.text("rejections.close"), () -> setVisible(false));
        HBox header = new HBox(title, gap, close);
        header.setAlignment(Pos.CENTER_LEFT);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        int rows = (KEYS.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < KEYS.size(); i++) {
            grid.add(name(KEYS.get(i)), 2 * (i / rows), i % rows);
            grid.add(new Label(look.text(KEYS.get(i).text())), 2 * (i / rows) + 1, i % rows);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        sheet.getChildren().setAll(header, scroll);
    }

    /** Keys are written the same in both languages, from left to right. */
    private static Label name(Key key) {
        Label label = new Label(key.name());
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        label.getStyleClass().add("key");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
