package org.waqai.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.waqai.session.CaseView;
import org.waqai.session.wording.Digits;
import org.waqai.session.wording.Language;
import org.waqai.session.wording.MonthNames;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.TextSize;
import org.waqai.ui.fx.Theme;

/** The menus: file, edit, view, help. */
final class WindowMenu extends MenuBar {

    private final Look look;

    WindowMenu(CaseModel openCase, Look look, Commands commands, Runnable keys) {
        this.look = look;
        MenuItem undo = item("menu.undo", "Shortcut+Z", commands::undo);
        MenuItem redo = item("menu.redo", "Shortcut+Y", commands::redo);
        undo.disableProperty().bind(openCase.viewProperty().map(view -> !view.canUndo()));
        redo.disableProperty().bind(openCase.viewProperty().map(view -> !view.canRedo()));
        getMenus().setAll(
                menu("menu.file",
                        item("menu.new", "Shortcut+N", commands::newCase),
                        item("menu.open.case", "Shortcut+Shift+O", () -> commands.chooseCase(this)),
                        recent(openCase, commands),
                        item("menu.save", "Shortcut+S", () -> commands.saveAs(this)),
                        new SeparatorMenuItem(),
                        item("menu.open", "Shortcut+O", () -> commands.chooseFiles(this)),
                        item("menu.open.folder", "", () -> commands.chooseFolder(this)),
                        item("menu.samples", "", commands::openSamples),
                        new SeparatorMenuItem(),
                        item("menu.quit", "Shortcut+Q", () -> commands.quit(this))),
                menu("menu.edit", undo, redo, item("menu.all", "Shortcut+0", commands::showAll)),
                menu("menu.view",
                        choice("menu.language", look.languageProperty(), List.of(Language.values()),
                                language -> "menu.language." + language),
                        choice("menu.theme", look.themeProperty(), List.of(Theme.values()), theme -> "menu.theme." + theme),
                        choice("menu.time", look.ownTimeDirectionProperty(),
                                List.of(Optional.empty(),
                                        Optional.of(NodeOrientation.RIGHT_TO_LEFT),
                                        Optional.of(NodeOrientation.LEFT_TO_RIGHT)),
                                direction -> "menu.time." + direction.map(NodeOrientation::name).orElse("FOLLOWS")),
                        choice("menu.months", look.monthNamesProperty(), List.of(MonthNames.values()), names -> "menu.months." + names),
                        choice("menu.digits", look.digitsProperty(), List.of(Digits.values()), digits -> "menu.digits." + digits),
                        choice("menu.size", look.textSizeProperty(), List.of(TextSize.values()), size -> "menu.size." + size)),
                menu("menu.help", item("menu.keys", "F1", keys)));
    }

    /** The cases that were open last; filled anew whenever the menu is opened. */
    private Menu recent(CaseModel openCase, Commands commands) {
        RecentCases recent = new RecentCases(openCase.desk().settings());
        Menu menu = menu("menu.recent");
        Runnable fill = () -> {
            menu.getItems().setAll(recent.all().stream().map(file -> recent(file, commands)).toList());
            menu.setDisable(menu.getItems().isEmpty());
        };
        openCase.viewProperty().map(CaseView::file).subscribe(file -> {
            file.ifPresent(recent::add);
            fill.run();
        });
        return menu;
    }

    private static MenuItem recent(Path file, Commands commands) {
        MenuItem item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> commands.openCase(file));
        return item;
    }

    private Menu menu(String key, MenuItem... items) {
        Menu menu = new Menu("", null, items);
        menu.textProperty().bind(look.live(key));
        return menu;
    }

    private MenuItem item(String key, String shortcut, Runnable command) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(look.live(key));
        item.setOnAction(chosen -> command.run());
        if (!shortcut.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(shortcut));
        }
        return item;
    }

    /** A sub-menu of which one item is chosen: the one that holds the setting's value. */
    private <T> Menu choice(String key, Property<T> setting, List<T> values, Function<T, String> valueKey) {
        ToggleGroup group = new ToggleGroup();
        Menu menu = menu(key);
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem();
            item.setToggleGroup(group);
            item.textProperty().bind(look.live(valueKey.apply(value)));
            item.setOnAction(chosen -> setting.setValue(value));
            setting.subscribe(present -> item.setSelected(value.equals(present)));
            menu.getItems().add(item);
        }
        return menu;
    }
}
