package org.waqai.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.waqai.session.CaseView;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Unplaced;

/** The trays below the lanes: for what has no date, with a way to give its article one, and for what has no place. */
final class Trays extends VBox {

    private final CaseModel openCase;
    private final Runnable left;
    private final Tray undated;
    private final Tray unplaced;
    private final ArticleDating dating;

    /** Empty trays; {@code left} is run when the keys are to go elsewhere. */
    Trays(CaseModel openCase, Look look, Runnable left) {
        this.openCase = openCase;
        this.left = left;
        undated = new Tray("undated", look, Words::undated, this::select);
        unplaced = new Tray("unplaced", look, Words::unplaced, this::select);
        dating = new ArticleDating(openCase, look, undated.list()::requestFocus);
        dating.visibleProperty().bind(undated.list().visibleProperty());
        ToggleGroup onlyOne = new ToggleGroup();
        List.of(undated, unplaced).forEach(tray -> tray.button().setToggleGroup(onlyOne));
        FlowPane buttons = new FlowPane(undated.button(), unplaced.button());
        buttons.getStyleClass().add("buttons");
        getStyleClass().add("trays");
        getChildren().setAll(undated.list(), dating, unplaced.list(), buttons);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(undated.button().visibleProperty().or(unplaced.button().visibleProperty()));
        undated.button().selectedProperty().subscribe((before, after) -> askForDate());
        unplaced.button().selectedProperty().subscribe((before, after) -> fillUnplaced());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                List.of(undated, unplaced).forEach(tray -> tray.button().setSelected(false));
                left.run();
                event.consume();
            }
        });
    }

    void show(CaseView view) {
        boolean hadKeys = undated.list().isFocused();
        undated.count(view.undated().size());
        undated.fill(view.undated(), view);
        askForDate();
        if (hadKeys && !undated.isOpen()) {
            left.run();
        }
        unplaced.count(Unplaced.of(view).count());
        fillUnplaced();
    }

    private void askForDate() {
        if (undated.isOpen()) {
            dating.show(openCase.view());
        }
    }

    /** They are looked for only once somebody wants to see them. */
    private void fillUnplaced() {
        if (unplaced.isOpen()) {
            CaseView view = openCase.view();
            openCase.outlines(Unplaced.of(view).filter(), incidents -> unplaced.fill(incidents, view));
        }
    }

    private void select(String incident) {
        openCase.select(Optional.of(incident));
    }

    /** Opens the tray of the undated ones and gives it the keys. */
    void openUndated() {
        if (undated.button().isVisible()) {
            undated.button().setSelected(true);
            undated.list().requestFocus();
        }
    }
}
