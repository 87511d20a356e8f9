package org.waqai.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.model.Decision;
import org.waqai.model.Grade;
import org.waqai.session.story.StoryCard;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.WrappedText;

/**
 * What all articles together tell of an incident: how sure that makes it, each report, the tolls, in what they contradict each other,
 * and for a truce what became of it.
 */
final class StoryView extends VBox {

    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    private final Look look;
    private final Consumer<String> select;
    private final Consumer<Decision> decide;
    private boolean locked;

    /**
     * An empty view.
     *
     * @param select shows a report with its article
     */
    StoryView(Look look, Consumer<String> select, Consumer<Decision> decide) {
        this.look = look;
        this.select = select;
        this.decide = decide;
        getStyleClass().add("story-view");
    }

    /**
     * Shows a story.
     *
     * @param present the report that the reader shows
     * @param hindered whether nothing can be decided
     */
    void show(StoryCard card, String present, boolean hindered) {
        locked = hindered;
        getChildren().setAll(heading(card));
        if (card.isLinked()) {
            card.tellings().forEach(telling -> getChildren().add(telling(telling, telling.incident().equals(present))));
        } else {
            getChildren().add(WrappedText.of(look.text("story.alone"), "why"));
            card.tellings().getFirst().goesBackTo().ifPresent(first -> getChildren().add(WrappedText.of(first, "why")));
        }
        section("story.tolls", card.tolls(), "value");
        section("story.differences", card.differences(), "difference");
        if (!card.thread().isEmpty()) {
            getChildren().add(title("story.thread"));
            card.thread().forEach(step -> getChildren().add(step(step)));
        }
    }

    /** Says why there is none: the case has more articles than the {@code most} that are linked. */
    void showUnlinked(int most) {
        getChildren().setAll(WrappedText.of(look.text("story.unlinked", look.wording().number(most)), "why"));
    }

    private Node heading(StoryCard card) {
        Label summary = new Label(card.summary());
        summary.setMinWidth(0);
        HBox heading = new HBox(grade(card.grade()), summary);
        heading.getStyleClass().add("pair");
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private Label grade(Grade grade) {
        Label words = new Label(look.wording().word(grade));
        words.getStyleClass().addAll("grade", grade.code());
        words.setMinWidth(USE_PREF_SIZE);
        return words;
    }

    private Node telling(StoryCard.Telling telling, boolean present) {
        WrappedText outlet = WrappedText.of(telling.outlet(), "outlet");
        WrappedText words = WrappedText.of(telling.words(), "value");
        VBox row = new VBox(outlet, words);
        telling.goesBackTo().ifPresent(first -> row.getChildren().add(WrappedText.of(first, "why")));
        telling.bond().ifPresent(bond -> row.getChildren().addAll(WrappedText.of(bond.reasons(), "why"), verdicts(telling, bond)));
        row.getStyleClass().add("telling");
        row.pseudoClassStateChanged(PRESENT, present);
        if (!present) {
            row.getStyleClass().add("told");
            List.of(outlet, words).forEach(text -> text.setOnMouseClicked(clicked -> select.accept(telling.incident())));
            row.getChildren().add(open(telling));
        }
        return row;
    }

    /** The keyboard's way to the report. */
    private Node open(StoryCard.Telling telling) {
        return button("story-open-" + telling.incident(), "story.open", Feather.FILE_TEXT, () -> select.accept(telling.incident()));
    }

    private Node verdicts(StoryCard.Telling telling, StoryCard.Bond bond) {
        FlowPane verdicts = new FlowPane();
        verdicts.getStyleClass().add("verdicts");
        Button separate = button("story-separate-" + telling.incident(), "story.separate", Feather.X, () -> decide(bond.separate()));
        separate.setDisable(locked);
        if (!bond.accepted()) {
            Button join = button("story-join-" + telling.incident(), "story.join", Feather.CHECK, () -> decide(bond.join()));
            join.setDisable(locked);
            verdicts.getChildren().add(join);
        }
        verdicts.getChildren().add(separate);
        return verdicts;
    }

    /** The button goes with the decision; keys are still for this pane. */
    private void decide(Decision decision) {
        requestFocus();
        decide.accept(decision);
    }

    private void section(String key, List<String> lines, String style) {
        if (!lines.isEmpty()) {
            getChildren().add(title(key));
            lines.forEach(line -> getChildren().add(WrappedText.of(line, style)));
        }
    }

    private Label title(String key) {
        Label title = new Label(look.text(key));
        title.getStyleClass().add("section");
        return title;
    }

    private Node step(StoryCard.Step step) {
        WrappedText words = WrappedText.of(step.words(), "step");
        words.pseudoClassStateChanged(PRESENT, step.isThis());
        if (!step.isThis()) {
            opens(words, step.incident());
        }
        return words;
    }

    /** Shows a report by a click, or by Enter once it has the focus. */
    private void opens(WrappedText words, String incident) {
        words.getStyleClass().add("told");
        words.setOnMouseClicked(clicked -> select.accept(incident));
        words.setFocusTraversable(true);
        words.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                select.accept(incident);
            }
        });
    }

    private Button button(String id, String key, Feather sign, Runnable command) {
        Button button = new Button(look.text(key), new FontIcon(sign));
        button.setId(id);
        button.getStyleClass().addAll("small", "flat");
        button.setOnAction(pressed -> command.run());
        return button;
    }
}
