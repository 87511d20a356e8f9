package org.waqai.ui.reader.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.waqai.model.Decision;
import org.waqai.model.Incident;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.WrappedText;

/** The other incidents of the article, of which one is chosen to be taken over. */
final class MergeContent implements FormContent {

    private final String incident;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox node = new VBox();

    MergeContent(Subject subject, Look look) {
        this.incident = subject.incident().id();
        node.getStyleClass().add("editor");
        subject.standing().incidents().stream()
                .filter(other -> other.state().counts() && !other.incident().id().equals(incident))
                .forEach(other -> node.getChildren().add(row(other.incident(), look)));
        if (node.getChildren().isEmpty()) {
            WrappedText none = new WrappedText("hint");
            none.setText(look.text("correct.merge.alone"));
            node.getChildren().add(none);
        }
    }

    private HBox row(Incident other, Look look) {
        String words = look.wording().incident(other);
        RadioButton button = new RadioButton();
        button.setId("merge-" + other.id());
        button.setToggleGroup(group);
        button.setUserData(other.id());
        button.setAccessibleText(words);
        WrappedText told = new WrappedText();
        told.setText(words);
        told.setOnMouseClicked(clicked -> button.fire());
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox row = new HBox(button, told);
        row.getStyleClass().add("pair");
        return row;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Optional<List<Decision>> decisions() {
        return Optional.ofNullable(group.getSelectedToggle())
                .map(chosen -> List.of(new Decision.Merge(incident, (String) chosen.getUserData())));
    }
}
