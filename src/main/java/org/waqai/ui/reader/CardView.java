package org.waqai.ui.reader;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.WrappedText;

/** The card of an incident; each value carries the colour in which its words are underlined. */
final class CardView extends VBox {

    private final Look look;

    CardView(Look look) {
        this.look = look;
        getStyleClass().add("card-view");
    }

    void show(Optional<IncidentCard> card) {
        getChildren().clear();
        setVisible(card.isPresent());
        setManaged(card.isPresent());
        card.ifPresent(this::fill);
    }

    private void fill(IncidentCard card) {
        Label heading = new Label(card.heading());
        heading.getStyleClass().add("heading");
        getChildren().add(heading);
        card.lines().forEach(line -> getChildren().add(line(line)));
        card.reasons().forEach(reason -> getChildren().add(reason(reason)));
    }

    private Node line(IncidentCard.Line line) {
        Region colour = new Region();
        colour.getStyleClass().addAll("swatch", line.field().style());
        Label name = new Label(look.text("reader." + line.field().style()));
        name.getStyleClass().add("field-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        WrappedText value = wrapped(line.value(), "value");
        VBox words = new VBox(value);
        line.outletsWords().ifPresent(outlet ->
                words.getChildren().add(wrapped(look.text("reader.outlet", look.wording().name(outlet)), "outlet-words")));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(colour, name, words);
        row.getStyleClass().add("line");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Node reason(String reason) {
        FontIcon icon = new FontIcon(Feather.INFO);
        WrappedText words = wrapped(reason, "value");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(icon, words);
        row.getStyleClass().add("reason");
        return row;
    }

    private static WrappedText wrapped(String text, String style) {
        WrappedText words = new WrappedText(style);
        words.setText(text);
        return words;
    }
}
