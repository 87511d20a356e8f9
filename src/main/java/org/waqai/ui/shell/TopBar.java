package org.waqai.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.session.wording.Language;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Theme;

/** The line at the top: the name, the menus, the search box, and the switches of language and theme. */
final class TopBar extends HBox {

    private final Look look;

    TopBar(CaseModel openCase, Look look, Commands commands, Runnable keys, Node search) {
        this.look = look;
        getStyleClass().add("top-bar");
        Label name = new Label();
        name.getStyleClass().add("app-name");
        name.textProperty().bind(look.live("app.name"));
        name.setMinWidth(USE_PREF_SIZE);
        WindowMenu menu = new WindowMenu(openCase, look, commands, keys);
        menu.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(name, menu, gap(), search, gap(), languages(), theme(commands));
        setAlignment(Pos.CENTER_LEFT);
    }

    private HBox languages() {
        ToggleGroup group = new ToggleGroup();
        HBox both = new HBox(language(Language.ARABIC, "عربي", group), language(Language.ENGLISH, "EN", group));
        both.getStyleClass().add("languages");
        both.setAlignment(Pos.CENTER);
        both.setMinWidth(USE_PREF_SIZE);
        return both;
    }

    private ToggleButton language(Language language, String ownName, ToggleGroup group) {
        ToggleButton button = new ToggleButton(ownName);
        button.setId("language-" + language.locale());
        button.getStyleClass().add("language");
        button.setToggleGroup(group);
        button.setOnAction(pressed -> {
            button.setSelected(true);
            look.languageProperty().set(language);
        });
        look.languageProperty().subscribe(present -> button.setSelected(present == language));
        return button;
    }

    private Button theme(Commands commands) {
        FontIcon icon = new FontIcon();
        Button button = new Button("", icon);
        button.setId("theme");
        button.getStyleClass().addAll("button-icon", "flat");
        button.setOnAction(pressed -> commands.switchTheme());
        look.themeProperty().subscribe(theme -> icon.setIconCode(theme == Theme.LIGHT ? Feather.MOON : Feather.SUN));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(look.live("menu.theme"));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(look.live("menu.theme"));
        return button;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
