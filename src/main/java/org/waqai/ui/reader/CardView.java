package org.waqai.ui.reader;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.model.Change;
import org.waqai.model.ReviewState;
import org.waqai.model.Span;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.WrappedText;

/** The card of an incident: its type, its fields, the reasons of what was inferred, and what can be made of it as a whole. */
final class CardView extends VBox {

    private final Look look;
    private final Gestures gestures;
    private Optional<String> hindrance = Optional.empty();

    /** What is done to the incident on the card. */
    interface Gestures {

        void correct(Change.Field field);

        void confirm();

        void reject();

        void split();

        void merge();

        /** Shows the words of a value in the article. */
        void reveal(Span words);
    }

    CardView(Look look, Gestures gestures) {
        this.look = look;
        this.gestures = gestures;
        getStyleClass().add("card-view");
    }

    /** Shows a card; {@code why} nothing on it can be changed, if so. */
    void show(IncidentCard card, Optional<String> why) {
        Optional<Change.Field> focused = rows().filter(Node::isFocused).map(FieldRow::field).findFirst();
        hindrance = why;
        getChildren().setAll(heading(card));
        card.type().ifPresent(type -> getChildren().add(machine(type)));
        card.groups().forEach(group -> getChildren().add(new FieldRow(group, why.isEmpty(), look, gestures)));
        card.reasons().forEach(reason -> getChildren().add(noted(Feather.INFO, reason)));
        why.ifPresentOrElse(
                reason -> getChildren().add(noted(Feather.LOCK, reason)),
                () -> getChildren().add(verdicts(card.state())));
        focused.ifPresent(this::focus);
    }

    /** Gives the keys to a field, or to the first one where the card does not show it. */
    void focus(Change.Field field) {
        rows().filter(row -> row.field() == field).findFirst().or(() -> rows().findFirst()).ifPresent(Node::requestFocus);
    }

    private Stream<FieldRow> rows() {
        return getChildren().stream().filter(FieldRow.class::isInstance).map(FieldRow.class::cast);
    }

    private Node heading(IncidentCard card) {
        Label words = new Label(card.heading());
        words.getStyleClass().add("heading");
        words.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(words, FieldRow.edit(Change.Field.TYPE, hindrance.isEmpty(), look, gestures), gap);
        if (card.state() != ReviewState.UNREVIEWED) {
            Label state = new Label(look.wording().word(card.state()));
            state.getStyleClass().addAll("state", card.state().code());
            state.setMinWidth(USE_PREF_SIZE);
            heading.getChildren().add(state);
        }
        heading.getStyleClass().add("title");
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private Node machine(String read) {
        return WrappedText.of(look.text("review.machine", read), "machine");
    }

    private Node verdicts(ReviewState state) {
        Button confirm = verdict("review.confirm", Feather.CHECK, gestures::confirm);
        confirm.setDisable(state != ReviewState.UNREVIEWED && state.counts());
        Button reject = verdict("review.reject", Feather.X, gestures::reject);
        Button split = verdict("review.split", Feather.SCISSORS, gestures::split);
        Button merge = verdict("review.merge", Feather.GIT_MERGE, gestures::merge);
        boolean counts = state.counts();
        reject.setDisable(!counts);
        split.setDisable(!counts);
        merge.setDisable(!counts);
        FlowPane verdicts = new FlowPane(confirm, reject, split, merge);
        verdicts.getStyleClass().add("verdicts");
        return verdicts;
    }

    private Button verdict(String key, Feather sign, Runnable command) {
        Button button = new Button(look.text(key), new FontIcon(sign));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("small");
        button.setOnAction(pressed -> command.run());
        return button;
    }

    private static Node noted(Feather sign, String reason) {
        WrappedText words = WrappedText.of(reason, "value");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(new FontIcon(sign), words);
        row.getStyleClass().add("reason");
        return row;
    }
}
