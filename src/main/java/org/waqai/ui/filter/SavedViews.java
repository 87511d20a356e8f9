package org.waqai.ui.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.session.wording.Language;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/**
 * Filters under names, kept between starts. A menu recalls them, the first nine also by Ctrl and their number; Ctrl+D opens a field
 * in which a name for the present filter is typed.
 */
final class SavedViews extends HBox {

    private static final String KEPT = "view";
    private static final String BETWEEN = "\t";
    private static final int MOST_WITH_KEYS = 9;

    private final CaseModel openCase;
    private final Look look;
    private final MenuButton menu = new MenuButton();
    private final TextField name = new TextField();

    /**
     * A filter under a name.
     *
     * @param query in Arabic, whatever the language of the window
     */
    private record View(String name, String query) {

        String kept() {
            return name + BETWEEN + query;
        }

        static View of(String kept) {
            int between = kept.indexOf(BETWEEN);
            return new View(kept.substring(0, Math.max(0, between)), kept.substring(between + 1));
        }
    }

    SavedViews(CaseModel openCase, Look look) {
        this.openCase = openCase;
        this.look = look;
        getStyleClass().add("saved-views");
        setMinWidth(USE_PREF_SIZE);
        menu.setId("views");
        menu.setGraphic(new FontIcon(Feather.BOOKMARK));
        menu.getStyleClass().addAll("flat", "small", "views");
        menu.textProperty().bind(look.live("views"));
        menu.accessibleTextProperty().bind(look.live("views"));
        menu.setMinWidth(USE_PREF_SIZE);
        name.setId("view-name");
        name.promptTextProperty().bind(look.live("views.name"));
        name.accessibleTextProperty().bind(look.live("views.name"));
        name.setVisible(false);
        name.managedProperty().bind(name.visibleProperty());
        name.setOnAction(entered -> {
            keep(name.getText().strip());
            closeName();
        });
        name.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closeName();
                event.consume();
            }
        });
        getChildren().setAll(name, menu);
        look.textsProperty().subscribe(texts -> fill());
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        List<View> views = kept();
        for (int i = 0; i < views.size(); i++) {
            View view = views.get(i);
            MenuItem item = item(view.name(), () -> recall(view));
            if (i < MOST_WITH_KEYS) {
                item.setAccelerator(KeyCombination.valueOf("Shortcut+" + (i + 1)));
            }
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(forget());
            items.add(new SeparatorMenuItem());
        }
        MenuItem keep = item(look.text("views.keep"), this::askName);
        keep.setAccelerator(KeyCombination.valueOf("Shortcut+D"));
        items.add(keep);
        menu.getItems().setAll(items);
    }

    private static MenuItem item(String words, Runnable command) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> command.run());
        return item;
    }

    private List<View> kept() {
        return openCase.desk().settings().list(KEPT).stream().map(View::of).toList();
    }

    private void recall(View view) {
        openCase.search(view.query(), Language.ARABIC, problems -> { });
    }

    private Menu forget() {
        Menu forget = new Menu(look.text("views.forget"));
        for (View view : kept()) {
            forget.getItems().add(item(
                    view.name(), () -> keep(kept().stream().filter(other -> !other.equals(view)).toList())));
        }
        return forget;
    }

    private void askName() {
        name.clear();
        name.setVisible(true);
        name.requestFocus();
    }

    private void closeName() {
        menu.requestFocus();
        name.setVisible(false);
    }

    /** Keeps the present filter, in place of one that had the name before. */
    private void keep(String typed) {
        if (typed.isEmpty()) {
            return;
        }
        openCase.query(openCase.view().filter(), Language.ARABIC, query -> {
            List<View> views = new ArrayList<>(kept().stream().filter(view -> !view.name().equals(typed)).toList());
            views.add(new View(typed.replace(BETWEEN, " "), query));
            keep(views);
        });
    }

    private void keep(List<View> views) {
        openCase.desk().settings().setList(KEPT, views.stream().map(View::kept).toList());
        fill();
    }
}
