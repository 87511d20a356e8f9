package org.waqai.ui.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.session.wording.Language;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/** Filters under names, kept between starts: each is recalled by a click, and the present one is kept by typing a name for it. */
final class ViewsMenu extends MenuButton {

    private static final String KEPT = "view";
    private static final String BETWEEN = "\t";

    private final CaseModel openCase;
    private final Look look;

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

    ViewsMenu(CaseModel openCase, Look look) {
        this.openCase = openCase;
        this.look = look;
        setId("views");
        setGraphic(new FontIcon(Feather.BOOKMARK));
        getStyleClass().addAll("flat", "small", "views");
        textProperty().bind(look.live("views"));
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(showing -> fill());
        fill();
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        for (View view : kept()) {
            MenuItem item = new MenuItem(view.name());
            item.setOnAction(chosen -> recall(view));
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(forget());
            items.add(new SeparatorMenuItem());
        }
        items.add(keepPresent());
        getItems().setAll(items);
    }

    private List<View> kept() {
        return openCase.desk().settings().list(KEPT).stream().map(View::of).toList();
    }

    private void recall(View view) {
        openCase.search(view.query(), Language.ARABIC, problems -> { });
    }

    private Menu forget() {
        Menu menu = new Menu(look.text("views.forget"));
        for (View view : kept()) {
            MenuItem item = new MenuItem(view.name());
            item.setOnAction(chosen -> keep(kept().stream().filter(other -> !other.equals(view)).toList()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private CustomMenuItem keepPresent() {
        TextField name = new TextField();
        name.setId("view-name");
        name.setPromptText(look.text("views.keep"));
        name.setAccessibleText(look.text("views.keep"));
        CustomMenuItem item = new CustomMenuItem(name, false);
        name.setOnAction(entered -> {
            keep(name.getText().strip());
            hide();
        });
        return item;
    }

    /** Keeps the present filter, in place of one that had the name before. */
    void keep(String name) {
        if (name.isEmpty()) {
            return;
        }
        openCase.query(openCase.view().filter(), Language.ARABIC, query -> {
            List<View> views = new ArrayList<>(kept().stream().filter(view -> !view.name().equals(name)).toList());
            views.add(new View(name.replace(BETWEEN, " "), query));
            keep(views);
        });
    }

    private void keep(List<View> views) {
        openCase.desk().settings().setList(KEPT, views.stream().map(View::kept).toList());
        fill();
    }
}
