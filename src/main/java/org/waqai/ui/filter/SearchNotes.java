package org.waqai.ui.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.waqai.model.Words;
import org.waqai.session.query.AlsoSearched;
import org.waqai.session.query.QueryLanguage;
import org.waqai.session.query.QueryProblem;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.WrappedText;

/** Under the search box: what in it is not understood and where, and the synonyms that it takes. */
public final class SearchNotes extends VBox {

    private static final int SYNONYMS_SHOWN = 4;

    private final CaseModel openCase;
    private final Look look;
    private final VBox wrong = new VBox();
    private final HBox synonyms = new HBox();
    private String query = "";
    private List<QueryProblem> problems = List.of();

    public SearchNotes(CaseModel openCase, Look look) {
        this.openCase = openCase;
        this.look = look;
        getStyleClass().add("search-notes");
        getStylesheets().add(SearchNotes.class.getResource("filter.css").toExternalForm());
        synonyms.setId("search-synonyms");
        synonyms.getStyleClass().add("synonyms");
        synonyms.setAlignment(Pos.CENTER_LEFT);
        wrong.getStyleClass().add("problems");
        wrong.setId("search-problems");
        List.of(this, wrong, synonyms).forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        visibleProperty().bind(wrong.visibleProperty().or(synonyms.visibleProperty()));
        getChildren().setAll(wrong, synonyms);
        openCase.viewProperty().subscribe(view -> showSynonyms());
        look.wordingProperty().subscribe(wording -> {
            showProblems();
            showSynonyms();
        });
    }

    /** Shows what is wrong with a query; nothing, when there are no problems. */
    void tell(String typed, List<QueryProblem> found) {
        query = typed;
        problems = found;
        showProblems();
    }

    private void showProblems() {
        QueryLanguage language = new QueryLanguage(look.language());
        wrong.getChildren().setAll(problems.stream().map(problem -> line(language, problem)).toList());
        wrong.setVisible(!problems.isEmpty());
    }

    private WrappedText line(QueryLanguage language, QueryProblem problem) {
        WrappedText line = new WrappedText();
        String part = query.substring(Math.min(problem.start(), query.length()), Math.min(problem.end(), query.length()));
        line.setText(look.text(
                "search.wrong", look.wording().name(part), look.wording().number(problem.start() + 1L), language.sentence(problem)));
        return line;
    }

    private void showSynonyms() {
        Words words = openCase.view().filter().words();
        openCase.alsoSearched(words, found -> {
            List<Node> parts = new ArrayList<>();
            found.forEach(phrase -> parts.add(new Label(told(phrase))));
            boolean refused = !words.synonyms() && !words.isEmpty();
            if (!found.isEmpty() || refused) {
                Hyperlink link = new Hyperlink(look.text(refused ? "search.synonyms.with" : "search.synonyms.without"));
                link.setId("search-synonyms-switch");
                link.setOnAction(pressed -> openCase.filter(filter -> filter.withWords(
                        new Words(filter.words().included(), filter.words().excluded(), !filter.words().synonyms()))));
                parts.add(link);
            }
            synonyms.getChildren().setAll(parts);
            synonyms.setVisible(!parts.isEmpty());
        });
    }

    private String told(AlsoSearched phrase) {
        List<String> shown = phrase.synonyms().stream().limit(SYNONYMS_SHOWN).map(look.wording()::name).toList();
        int others = phrase.synonyms().size() - shown.size();
        String list = String.join(look.text("search.synonyms.comma"), shown);
        String name = look.wording().name(phrase.phrase());
        return others == 0
                ? look.text("search.synonyms", name, list)
                : look.text("search.synonyms.more", name, list, look.wording().number(others));
    }
}
