package org.waqai.ui.reader;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/** What of an incident is shown: its fields, the story that it belongs to, or what was decided about it; with undo and redo. */
final class PaneTabs extends HBox {

    private final Look look;
    private final ToggleButton fields = new ToggleButton();
    private final ToggleButton story = new ToggleButton();
    private final ToggleButton journal = new ToggleButton();

    /** @param chosen called when another tab was chosen */
    PaneTabs(CaseModel openCase, Look look, Runnable chosen) {
        this.look = look;
        ToggleGroup group = new ToggleGroup();
        List.of(fields, story, journal).forEach(tab -> {
            tab.setToggleGroup(group);
            tab.getStyleClass().addAll("small", "tab-button");
            tab.setOnAction(pressed -> {
                tab.setSelected(true);
                chosen.run();
            });
        });
        fields.setId("reader-fields");
        story.setId("reader-story");
        story.managedProperty().bind(story.visibleProperty());
        journal.setId("reader-journal");
        fields.setSelected(true);
        fields.setMinWidth(USE_PREF_SIZE);
        fields.textProperty().bind(look.live("reader.fields"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button undo = step("menu.undo", Feather.ROTATE_CCW, openCase::undo);
        undo.disableProperty().bind(openCase.viewProperty().map(view -> !view.canUndo()));
        Button redo = step("menu.redo", Feather.ROTATE_CW, openCase::redo);
        redo.disableProperty().bind(openCase.viewProperty().map(view -> !view.canRedo()));
        getChildren().setAll(fields, story, journal, gap, undo, redo);
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
    }

    private Button step(String key, Feather sign, Runnable command) {
        Button button = new Button("", new FontIcon(sign));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.accessibleTextProperty().bind(look.live(key));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(look.live(key));
        button.setTooltip(tooltip);
        button.setOnAction(pressed -> command.run());
        return button;
    }

    void chooseFields() {
        fields.setSelected(true);
    }

    /** Gives the keys to the tab that is open. */
    void takeFocus() {
        (isStory() ? story : isJournal() ? journal : fields).requestFocus();
    }

    boolean isStory() {
        return story.isSelected();
    }

    boolean isJournal() {
        return journal.isSelected();
    }

    /** Names the story in so many words; without any there is none to be shown. */
    void nameStory(String words) {
        story.setText(words);
        story.setVisible(!words.isEmpty());
        if (words.isEmpty() && story.isSelected()) {
            chooseFields();
        }
    }

    void nameJournal(String words) {
        journal.setText(words);
    }
}
