package org.waqai.ui.reader.form;

import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.waqai.model.Article;
import org.waqai.model.Change;
import org.waqai.model.Decision;
import org.waqai.model.Span;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Standing;
import org.waqai.ui.fx.WrappedText;

/**
 * A form that ends in decisions: a heading, the controls, a reason, and the buttons that save or give up. Enter in a field
 * saves, Escape gives up.
 */
public final class DecisionForm extends VBox {

    private final Look look;
    private final FormContent content;
    private final Answers answers;
    private final TextField reason = new TextField();
    private final WrappedText wrong = new WrappedText("wrong");

    /** What becomes of a form. */
    public interface Answers {

        /** Takes decisions that belong together; {@code reason} may be blank. */
        void decide(List<Decision> decisions, String reason);

        void giveUp();
    }

    private DecisionForm(String heading, String wrongKey, FormContent content, Look look, Answers answers) {
        this.look = look;
        this.content = content;
        this.answers = answers;
        getStyleClass().add("decision-form");
        Label title = new Label(heading);
        title.getStyleClass().add("heading");
        wrong.setText(look.text(wrongKey));
        wrong.setVisible(false);
        wrong.managedProperty().bind(wrong.visibleProperty());
        reason.setId("correct-reason");
        reason.setPromptText(look.text("correct.reason"));
        reason.setAccessibleText(look.text("correct.reason"));
        getChildren().setAll(title, content.node(), wrong, reason, buttons());
        addEventHandler(ActionEvent.ACTION, event -> {
            if (event.getTarget() instanceof TextField field && field.getOnAction() == null) {
                save();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                answers.giveUp();
                event.consume();
            }
        });
    }

    /** A form for one field of an incident. */
    public static DecisionForm correct(Change.Field field, Subject subject, CaseNames names, Look look, Answers answers) {
        FieldEditor editor = Editors.of(field, subject, names, look);
        return new DecisionForm(look.text("correct.heading", look.text("field." + field.code())), "correct.wrong." + field.code(),
                new FieldContent(subject, field, editor), look, answers);
    }

    /** A form that makes two incidents of one. */
    public static DecisionForm split(Subject subject, Look look, Answers answers) {
        return new DecisionForm(look.text("correct.split"), "correct.split.same", new SplitContent(subject, look), look, answers);
    }

    /** A form that lets the incident take over another one of its article. */
    public static DecisionForm merge(Subject subject, Look look, Answers answers) {
        return new DecisionForm(look.text("correct.merge"), "correct.merge.none", new MergeContent(subject, look), look, answers);
    }

    /** A form for an incident that the machine did not read; {@code words} tell it. */
    public static DecisionForm add(Article article, Span words, Standing standing, CaseNames names, Look look, Answers answers) {
        return new DecisionForm(look.text("correct.add"), "correct.wrong.time",
                new AddContent(article, words, standing, names, look), look, answers);
    }

    private HBox buttons() {
        Button save = new Button(look.text("correct.save"));
        save.setId("correct-save");
        save.getStyleClass().addAll("accent", "small");
        save.setOnAction(pressed -> save());
        Button cancel = new Button(look.text("correct.cancel"));
        cancel.setId("correct-cancel");
        cancel.getStyleClass().add("small");
        cancel.setOnAction(pressed -> answers.giveUp());
        HBox buttons = new HBox(save, cancel);
        buttons.getStyleClass().add("pair");
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void save() {
        Optional<List<Decision>> decisions = content.decisions();
        wrong.setVisible(decisions.isEmpty());
        decisions.ifPresent(taken -> {
            if (taken.isEmpty()) {
                answers.giveUp();
            } else {
                answers.decide(taken, reason.getText().strip());
            }
        });
    }

    /** Moves the focus to the first control. */
    public void focusFirst() {
        firstControl(content.node()).requestFocus();
    }

    private static Node firstControl(Region node) {
        return node.getChildrenUnmodifiable().stream()
                .filter(Region.class::isInstance)
                .map(child -> firstControl((Region) child))
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElse(node);
    }

    private record FieldContent(Subject subject, Change.Field field, FieldEditor editor) implements FormContent {

        @Override
        public Region node() {
            return editor.node();
        }

        @Override
        public Optional<List<Decision>> decisions() {
            return editor.change().map(change -> change.equals(field.of(subject.incident()))
                    ? List.of()
                    : List.of(new Decision.Correct(subject.incident().id(), change)));
        }
    }
}
