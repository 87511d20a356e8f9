package org.waqai.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.waqai.model.Decision;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.WrappedText;
import org.waqai.ui.reader.form.Swap;

/** Asks, after a place or faction was corrected, whether the same is to be done in the other incidents that have the wrong one. */
final class SimilarBar extends VBox {

    /** More than anybody would correct unseen. */
    private static final int MOST = 5_000;

    private final CaseModel openCase;
    private final Look look;
    private final WrappedText question = new WrappedText();
    private final Button all = new Button();
    private final Button none = new Button();

    SimilarBar(CaseModel openCase, Look look) {
        this.openCase = openCase;
        this.look = look;
        getStyleClass().add("selection-bar");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        all.setId("similar-all");
        all.getStyleClass().addAll("small", "accent");
        none.setId("similar-none");
        none.getStyleClass().add("small");
        none.textProperty().bind(look.live("similar.none"));
        none.setOnAction(pressed -> setVisible(false));
        HBox buttons = new HBox(all, none);
        buttons.getStyleClass().add("pair");
        getChildren().setAll(question, buttons);
    }

    /** Looks for incidents with the wrong value, and asks when there are some. */
    void look(Swap swap, String reason) {
        openCase.found(swap.filter(), MOST, incidents ->
                ask(swap, incidents.stream().map(swap::in).flatMap(Optional::stream).toList(), reason));
    }

    private void ask(Swap swap, List<Decision> decisions, String reason) {
        setVisible(!decisions.isEmpty());
        String count = look.wording().incidents(decisions.size());
        question.setText(switch (swap) {
            case Swap.OfPlace(var wrong, var right) ->
                    look.text("similar.question", count, look.wording().place(wrong), look.wording().place(right));
            case Swap.OfFaction(var wrong, var right) ->
                    look.text("similar.question", count, look.wording().faction(wrong), look.wording().faction(right));
        });
        all.setText(look.text("similar.all", look.wording().number(decisions.size())));
        all.setOnAction(pressed -> {
            setVisible(false);
            openCase.review().decide(decisions, reason);
        });
    }
}
