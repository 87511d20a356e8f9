package org.waqai.ui.reader;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.waqai.model.Article;
import org.waqai.model.Incident;
import org.waqai.model.ReadArticle;
import org.waqai.session.CaseView;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.WrappedText;

/** The article that tells the selected incident, and the incident in words; without a selection the first article. */
public final class ReaderPane extends VBox {

    /** Of the height of the pane; the article is to keep the larger part. */
    private static final double MOST_FOR_CARD = 0.46;

    private final CaseModel openCase;
    private final Look look;
    private final WrappedText source = new WrappedText("source");
    private final ArticleView article = new ArticleView();
    private final CardView card;
    private final WrappedText hint = new WrappedText("hint");

    public ReaderPane(CaseModel openCase, Look look) {
        this.openCase = openCase;
        this.look = look;
        this.card = new CardView(look);
        getStyleClass().add("reader");
        getStylesheets().add(ReaderPane.class.getResource("reader.css").toExternalForm());
        look.live("reader.hint").subscribe(hint::setText);
        hint.managedProperty().bind(hint.visibleProperty());
        VBox.setVgrow(article, Priority.ALWAYS);
        ScrollPane details = new ScrollPane(card);
        details.setFitToWidth(true);
        details.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        details.managedProperty().bind(card.visibleProperty());
        details.minHeightProperty().bind(Bindings.min(card.heightProperty(), heightProperty().multiply(MOST_FOR_CARD)));
        details.maxHeightProperty().bind(details.minHeightProperty());
        getChildren().setAll(source, article, hint, details);
        openCase.viewProperty().subscribe(view -> show());
        look.wordingProperty().subscribe(wording -> show());
    }

    private void show() {
        CaseView view = openCase.view();
        Optional<Incident> incident = view.selectedIncident();
        Optional<ReadArticle> read = incident.flatMap(selected -> view.article(selected.article()))
                .or(view.contents()::firstArticle);
        read.ifPresentOrElse(
                present -> {
                    source.setText(source(present));
                    article.show(present.article(), incident);
                },
                () -> {
                    source.setText("");
                    article.clear();
                });
        hint.setVisible(read.isPresent() && incident.isEmpty());
        card.show(read.flatMap(present -> incident.map(
                selected -> IncidentCard.of(selected, present.article(), look.wording()))));
    }

    private String source(ReadArticle read) {
        Article told = read.article();
        String published = told.published()
                .map(day -> look.text("reader.published", look.wording().day(day)))
                .or(() -> read.published().map(found -> look.text("reader.published.found", look.wording().day(found.value()))))
                .orElseGet(() -> look.text("reader.published.none"));
        return Stream.of(told.source().map(look.wording()::name), Optional.of(published))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
