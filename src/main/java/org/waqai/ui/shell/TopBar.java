package org.waqai.ui.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.model.Words;
import org.waqai.session.wording.Language;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Theme;

/** The line at the top: the name, the menus, the search box, and the switches of language and theme. */
final class TopBar extends HBox {

    /** Long enough that one does not search for half a word, short enough not to be waited for. */
    private static final Duration TYPING_PAUSE = Duration.millis(300);

    private final CaseModel openCase;
    private final Look look;
    private final CustomTextField search = new CustomTextField();

    TopBar(CaseModel openCase, Look look, Commands commands) {
        this.openCase = openCase;
        this.look = look;
        getStyleClass().add("top-bar");
        Label name = new Label();
        name.getStyleClass().add("app-name");
        name.textProperty().bind(look.live("app.name"));
        name.setMinWidth(USE_PREF_SIZE);
        WindowMenu menu = new WindowMenu(openCase, look, commands);
        menu.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(name, menu, gap(), search(), gap(), languages(), theme(commands));
        setAlignment(Pos.CENTER_LEFT);
    }

    TextField searchField() {
        return search;
    }

    private CustomTextField search() {
        search.setId("search");
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.promptTextProperty().bind(look.live("search.prompt"));
        search.accessibleTextProperty().bind(look.live("search.prompt"));
        search.setPrefWidth(420);
        search.setMinWidth(160);
        PauseTransition pause = new PauseTransition(TYPING_PAUSE);
        pause.setOnFinished(over -> apply());
        search.textProperty().addListener((observed, before, after) -> pause.playFromStart());
        search.setOnAction(entered -> apply());
        openCase.viewProperty().subscribe(view -> {
            if (!search.isFocused() && !asked().equals(view.filter().words())) {
                search.setText(String.join(" ", view.filter().words().included()));
            }
        });
        return search;
    }

    private void apply() {
        Words words = asked();
        if (!words.equals(openCase.view().filter().words())) {
            openCase.filter(filter -> filter.withWords(words));
        }
    }

    private Words asked() {
        return Words.of(Stream.of(search.getText().split("\\s+", -1)).filter(word -> !word.isEmpty()).toArray(String[]::new));
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
