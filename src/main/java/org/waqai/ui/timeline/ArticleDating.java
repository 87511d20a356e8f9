package org.waqai.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.waqai.model.Article;
import org.waqai.model.Decision;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.session.CaseView;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.TypedDay;

/** Asks when the article of the selected undated incident was published, from which the program works out its dates anew. */
final class ArticleDating extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final CaseModel openCase;
    private final Look look;
    private final Runnable dated;
    private final Label question = new Label();
    private final Tooltip whole = new Tooltip();
    private final TextField day = new TextField();
    private final Button date = new Button();
    private Optional<String> article = Optional.empty();

    /** Asks nothing yet; {@code dated} is run whenever an article was given a day. */
    ArticleDating(CaseModel openCase, Look look, Runnable dated) {
        this.dated = dated;
        this.openCase = openCase;
        this.look = look;
        getStyleClass().add("article-dating");
        managedProperty().bind(visibleProperty());
        day.setId("publication-day");
        day.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        day.setAlignment(Pos.CENTER);
        day.setPromptText("2021-04-20");
        day.setPrefColumnCount(8);
        day.setMinWidth(USE_PREF_SIZE);
        day.accessibleTextProperty().bind(question.textProperty());
        whole.textProperty().bind(question.textProperty());
        question.setTooltip(whole);
        day.setOnAction(entered -> decide());
        day.textProperty().addListener((observed, before, after) -> day.pseudoClassStateChanged(WRONG, false));
        date.setId("date-article");
        date.getStyleClass().add("small");
        date.textProperty().bind(look.live("dating.save"));
        date.setOnAction(pressed -> decide());
        HBox answer = new HBox(day, date);
        answer.getStyleClass().add("answer");
        answer.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(question, answer);
    }

    /** Asks about the article of the selected incident; where it is not one without a date, of the first that is. */
    void show(CaseView view) {
        Optional<String> next = view.undated().stream()
                .filter(incident -> view.selected().equals(Optional.of(incident.id())))
                .findFirst()
                .or(() -> view.undated().stream().findFirst())
                .map(incident -> incident.article());
        if (!next.equals(article)) {
            article = next;
            Optional<ReadArticle> told = next.flatMap(view::article);
            day.setText(told.flatMap(ReadArticle::published).map(Reading::value).map(LocalDate::toString).orElse(""));
        }
        Optional<Article> asked = article.flatMap(view::article).map(ReadArticle::article);
        question.setText(asked.map(one -> look.text("dating.question", look.wording().name(one.title().orElse(one.id())))).orElse(""));
        boolean hindered = view.hindrance().isPresent();
        day.setDisable(hindered);
        date.setDisable(hindered);
    }

    private void decide() {
        Optional<LocalDate> typed = TypedDay.parse(day.getText());
        day.pseudoClassStateChanged(WRONG, typed.isEmpty());
        typed.ifPresent(published -> article.ifPresent(id -> {
            openCase.review().decide(List.of(new Decision.Date(id, published)), "");
            dated.run();
        }));
    }
}
