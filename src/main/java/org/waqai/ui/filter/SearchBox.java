package org.waqai.ui.filter;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.session.query.QueryProblem;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/** The whole filter as a query, to be read and typed. */
public final class SearchBox extends CustomTextField {

    /** Long enough that one does not search for half a word, short enough not to be waited for. */
    private static final Duration TYPING_PAUSE = Duration.millis(300);
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final CaseModel openCase;
    private final Look look;
    private final SearchNotes notes;
    private String written = "";

    /** A box that tells {@code notes} what it does not understand. */
    public SearchBox(CaseModel openCase, Look look, SearchNotes notes) {
        this.openCase = openCase;
        this.look = look;
        this.notes = notes;
        setId("search");
        setLeft(new FontIcon(Feather.SEARCH));
        promptTextProperty().bind(look.live("search.prompt"));
        accessibleTextProperty().bind(look.live("search.prompt"));
        setPrefWidth(480);
        setMinWidth(160);
        PauseTransition pause = new PauseTransition(TYPING_PAUSE);
        pause.setOnFinished(over -> search(false));
        textProperty().addListener((observed, before, after) -> {
            if (isFocused()) {
                pause.playFromStart();
            }
        });
        setOnAction(entered -> {
            pause.stop();
            search(true);
        });
        focusedProperty().addListener((observed, was, is) -> {
            if (was) {
                pause.stop();
                search(true);
            }
        });
        openCase.viewProperty().subscribe(view -> write());
        look.languageProperty().subscribe(language -> write());
    }

    /** Shows the filter, but never changes under the hands of who types. */
    private void write() {
        openCase.query(openCase.view().filter(), look.language(), query -> {
            if (!isFocused()) {
                written = query;
                setText(query);
                tell(List.of());
            }
        });
    }

    /**
     * Searches for what stands in the box.
     *
     * @param finished whether the query is typed to its end; before that, what is wrong with its last word is not told
     */
    private void search(boolean finished) {
        String query = getText();
        if (query.equals(written)) {
            tell(List.of());
            return;
        }
        openCase.search(query, look.language(), problems -> {
            List<QueryProblem> told = finished
                    ? problems
                    : problems.stream().filter(problem -> problem.end() < query.length()).toList();
            if (problems.isEmpty()) {
                written = query;
            }
            tell(told);
        });
    }

    private void tell(List<QueryProblem> problems) {
        pseudoClassStateChanged(WRONG, !problems.isEmpty());
        notes.tell(getText(), problems);
    }
}
