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
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.SignButton;

/** What of an incident is shown: its fields, the story that it belongs to, or what was decided about it; with undo and redo. */
final class PaneTabs extends HBox {

    private final ToggleButton fields = new ToggleButton();
    private final ToggleButton story = new ToggleButton();
    private final ToggleButton journal = new ToggleButton();

    /** @param chosen called when another tab was chosen */
    PaneTabs(CaseModel openCase, Look look, Runnable chosen) {
        ToggleGroup group = new ToggleGroup();
        List.of(fields, story, journal).forEach(tab -> {
            tab.setToggleGroup(group);
            tab.getStyleClass().addAll("small", "tab-button");
            tab.setTooltip(whole(tab));
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
        Button undo = new SignButton(Feather.ROTATE_CCW, look.live("menu.undo"), openCase::undo);
        undo.disableProperty().bind(openCase.viewProperty().map(view -> !view.canUndo()));
        Button redo = new SignButton(Feather.ROTATE_CW, look.live("menu.redo"), openCase::redo);
        redo.disableProperty().bind(openCase.viewProperty().map(view -> !view.canRedo()));
        getChildren().setAll(fields, story, journal, gap, undo, redo);
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Tells the words of a tab that is too narrow for them. */
    private static Tooltip whole(ToggleButton tab) {
        Tooltip words = new Tooltip();
        words.textProperty().bind(tab.textProperty());
        return words;
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
