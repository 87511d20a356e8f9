package org.waqai.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.waqai.model.Change;
import org.waqai.model.Span;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.SignButton;
import org.waqai.ui.fx.WrappedText;

/**
 * A field of the incident on the card, in the colour in which its words are underlined. While it has the keys the article shows its
 * words; the arrows go to the other fields, and E corrects it.
 */
final class FieldRow extends HBox {

    private final Look look;
    private final IncidentCard.Group group;
    private final CardView.Gestures gestures;
    private final boolean changeable;

    FieldRow(IncidentCard.Group group, boolean changeable, Look look, CardView.Gestures gestures) {
        this.look = look;
        this.group = group;
        this.gestures = gestures;
        this.changeable = changeable;
        getStyleClass().add("line");
        setAlignment(Pos.TOP_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(look.text("reader.field.spoken", name(), spoken()));
        VBox values = new VBox();
        group.lines().forEach(line -> add(line, values));
        group.machine().ifPresent(read -> values.getChildren().add(WrappedText.of(look.text("review.machine", read), "machine")));
        values.setMinWidth(0);
        HBox.setHgrow(values, Priority.ALWAYS);
        getChildren().setAll(swatch(), nameLabel(), values, edit(field(), changeable, look, gestures));
        focusedProperty().subscribe(focused -> {
            if (focused) {
                words().ifPresent(gestures::reveal);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    Change.Field field() {
        return group.field();
    }

    private String name() {
        return look.text("field." + field().code());
    }

    private String spoken() {
        return group.lines().stream().map(IncidentCard.Line::value).collect(Collectors.joining("، "));
    }

    /** The first words that tell the field. */
    private Optional<Span> words() {
        return group.lines().stream().map(IncidentCard.Line::words).flatMap(List::stream).findFirst();
    }

    private Node swatch() {
        Region colour = new Region();
        colour.getStyleClass().add("swatch");
        Mark.Field.of(field()).ifPresent(marked -> colour.getStyleClass().add(marked.style()));
        return colour;
    }

    private Node nameLabel() {
        Label name = new Label(name());
        name.getStyleClass().add("field-name");
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }

    private void add(IncidentCard.Line line, VBox values) {
        WrappedText value = WrappedText.of(line.value(), "value");
        line.words().stream().findFirst().ifPresent(words -> {
            value.getStyleClass().add("told");
            value.setOnMouseClicked(clicked -> gestures.reveal(words));
        });
        values.getChildren().add(value);
        line.outletsWords().ifPresent(outlet ->
                values.getChildren().add(WrappedText.of(look.text("reader.outlet", look.wording().name(outlet)), "outlet-words")));
    }

    /** By key, not by letter, so that the keys work on an Arabic keyboard too. */
    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> goTo(-1);
            case DOWN -> goTo(1);
            case E, ENTER -> correct();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void correct() {
        if (changeable) {
            gestures.correct(field());
        }
    }

    private void goTo(int step) {
        List<Node> rows = getParent().getChildrenUnmodifiable().stream().filter(FieldRow.class::isInstance).toList();
        rows.get(Math.clamp(rows.indexOf(this) + step, 0, rows.size() - 1)).requestFocus();
    }

    /** A button that corrects a field. */
    static Button edit(Change.Field field, boolean changeable, Look look, CardView.Gestures gestures) {
        String words = look.text("correct.heading", look.text("field." + field.code()));
        Button button = new SignButton(Feather.EDIT_2, words, () -> gestures.correct(field));
        button.setId("correct-" + field.code());
        button.getStyleClass().add("edit");
        button.setDisable(!changeable);
        return button;
    }
}
