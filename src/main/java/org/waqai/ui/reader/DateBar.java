package org.waqai.ui.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.model.Article;
import org.waqai.model.Decision;
import org.waqai.session.story.DateOffer;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.TypedDay;
import org.waqai.ui.fx.WrappedText;

/** On which day an undated article may have been published, and why; to be confirmed, chosen, or set by hand. */
final class DateBar extends VBox {

    private static final int LETTERS_OF_A_DAY = 10;

    private final CaseModel openCase;
    private final Look look;
    private Optional<Article> article = Optional.empty();
    private boolean typing;

    DateBar(CaseModel openCase, Look look) {
        this.openCase = openCase;
        this.look = look;
        setId("date-bar");
        getStyleClass().add("date-bar");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows what other articles let seem of this one. */
    void show(Article told) {
        if (!article.map(Article::id).equals(Optional.of(told.id()))) {
            typing = false;
        }
        article = Optional.of(told);
        fill();
    }

    void clear() {
        article = Optional.empty();
        fill();
    }

    /** Asks for the day to be typed. */
    void type() {
        typing = true;
        fill();
        lookupAll("#date-typed").forEach(Node::requestFocus);
    }

    private void fill() {
        getChildren().clear();
        Optional<DateOffer> offer = article.flatMap(told -> openCase.view().contents().stories().offer(told, look.wording()));
        offer.ifPresent(this::show);
        if (typing) {
            getChildren().add(typed());
        }
        setDisable(openCase.review().hindrance(look).isPresent());
        setVisible(!getChildren().isEmpty());
    }

    private void show(DateOffer offer) {
        Optional<DateOffer.Day> taken = offer.days().stream()
                .filter(day -> offer.taken().equals(Optional.of(day.published()))).findFirst();
        getChildren().add(heading(taken
                .map(day -> look.text("date.proposed", day.words()))
                .orElseGet(() -> look.text("date.offered"))));
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("verdicts");
        for (DateOffer.Day day : offer.days()) {
            getChildren().add(WrappedText.of(day.reasoning(), "why"));
            String words = taken.isPresent() ? look.text("date.confirm") : look.text("date.choose", day.words());
            choices.getChildren().add(button("date-take-" + day.published(), words, Feather.CHECK, () -> decide(day.published())));
        }
        offer.objections().forEach(objection -> getChildren().add(WrappedText.of(look.text("date.objection", objection), "objection")));
        if (!typing) {
            choices.getChildren().add(button("date-other", look.text("date.other"), Feather.EDIT_2, this::type));
        }
        getChildren().add(choices);
    }

    private HBox heading(String words) {
        WrappedText text = WrappedText.of(words, "heading");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox heading = new HBox(new FontIcon(Feather.CALENDAR), text);
        heading.getStyleClass().add("pair");
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private HBox typed() {
        TextField field = new TextField();
        field.setId("date-typed");
        field.setPromptText("2021-04-22");
        field.setAccessibleText(look.text("date.set"));
        field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        field.setAlignment(Pos.CENTER);
        field.setPrefColumnCount(LETTERS_OF_A_DAY);
        Button save = button("date-save", look.text("correct.save"), Feather.CHECK, () ->
                TypedDay.parse(field.getText()).ifPresent(this::decide));
        save.disableProperty().bind(field.textProperty().map(text -> TypedDay.parse(text).isEmpty()));
        field.setOnAction(entered -> save.fire());
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                stopTyping();
                key.consume();
            }
        });
        HBox row = new HBox(field, save, button("date-cancel", look.text("correct.cancel"), Feather.X, this::stopTyping));
        row.getStyleClass().add("pair");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void stopTyping() {
        typing = false;
        fill();
    }

    private void decide(LocalDate day) {
        typing = false;
        requestFocus();
        article.ifPresent(told -> openCase.review().decide(List.of(new Decision.Date(told.id(), day)), ""));
        fill();
    }

    private static Button button(String id, String words, Feather sign, Runnable command) {
        Button button = new Button(words, new FontIcon(sign));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(pressed -> command.run());
        return button;
    }
}
