package org.waqai.ui.list;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.waqai.model.Choice;
import org.waqai.model.Decision;
import org.waqai.model.Evidence;
import org.waqai.model.Facet;
import org.waqai.model.Incident;
import org.waqai.model.IncidentFilter;
import org.waqai.model.ReviewState;
import org.waqai.session.CaseContents;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/**
 * The incidents that pass the filter and that nobody has decided about, the least sure first. Y confirms the selected one, N rejects
 * it, and the next one is shown.
 */
final class ReviewQueue extends VBox {

    /** Each is fetched whole, since its confidences tell how sure it is. */
    private static final int MOST = 5_000;

    private final CaseModel openCase;
    private final Look look;
    private final ListView<Doubt> rows = new ListView<>();
    private final Button confirm = new Button();
    private final Button reject = new Button();
    private Optional<CaseContents> seen = Optional.empty();
    private IncidentFilter filter = IncidentFilter.ALL;
    private boolean filling;
    private boolean decides;

    /**
     * An incident that waits for a decision.
     *
     * @param confidence the least of those of its values, 0 to 1
     */
    private record Doubt(Incident incident, double confidence) {

        static Doubt of(Incident incident) {
            return new Doubt(incident, incident.allEvidence()
                    .filter(evidence -> !evidence.spans().isEmpty())
                    .mapToDouble(Evidence::confidence)
                    .min()
                    .orElse(0));
        }
    }

    ReviewQueue(CaseModel openCase, Look look) {
        this.openCase = openCase;
        this.look = look;
        setId("review-queue");
        getStyleClass().add("review-queue");
        command(confirm, "queue-confirm", "queue.confirm", () -> decide(Decision.Confirm::new));
        command(reject, "queue-reject", "queue.reject", () -> decide(Decision.Reject::new));
        Label hint = new Label();
        hint.getStyleClass().add("hint");
        hint.textProperty().bind(look.live("queue.hint"));
        HBox commands = new HBox(confirm, reject, hint);
        commands.getStyleClass().add("commands");
        commands.setAlignment(Pos.CENTER_LEFT);
        Label empty = new Label();
        empty.textProperty().bind(look.live("queue.empty"));
        rows.setPlaceholder(empty);
        rows.setCellFactory(list -> new Row());
        rows.accessibleTextProperty().bind(look.live("queue.hint"));
        rows.getSelectionModel().selectedItemProperty().subscribe(this::select);
        rows.focusedProperty().subscribe(this::begin);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().setAll(commands, rows);
    }

    private void command(Button button, String id, String key, Runnable command) {
        button.setId(id);
        button.getStyleClass().add("small");
        button.textProperty().bind(look.live(key));
        button.setOnAction(pressed -> command.run());
    }

    void takeFocus() {
        rows.requestFocus();
    }

    /** Looks for what waits now, unless nothing has changed but by a decision taken here. */
    void show() {
        CaseContents contents = openCase.view().contents();
        IncidentFilter asked = openCase.view().filter();
        boolean changed = !seen.equals(Optional.of(contents)) || !filter.equals(asked);
        seen = Optional.of(contents);
        filter = asked;
        if (changed && !decides) {
            openCase.found(
                    asked.with(Facet.REVIEWS, Choice.<ReviewState>all().including(ReviewState.UNREVIEWED)), MOST, this::fill);
        }
        boolean hindered = openCase.view().hindrance().isPresent();
        confirm.setDisable(hindered);
        reject.setDisable(hindered);
        rows.refresh();
    }

    /** The incident that is selected in the case is selected here too, if it waits. */
    private void fill(List<Incident> waiting) {
        filling = true;
        rows.getItems().setAll(waiting.stream().map(Doubt::of).sorted(Comparator.comparingDouble(Doubt::confidence)).toList());
        rows.getSelectionModel().clearSelection();
        openCase.view().selected().flatMap(this::row).ifPresent(rows.getSelectionModel()::select);
        filling = false;
    }

    private Optional<Doubt> row(String incident) {
        return rows.getItems().stream().filter(doubt -> doubt.incident().id().equals(incident)).findFirst();
    }

    /** Who comes here by key begins with the least sure one. */
    private void begin(boolean focused) {
        if (focused && rows.getSelectionModel().isEmpty()) {
            rows.getSelectionModel().selectFirst();
        }
    }

    private void select(@Nullable Doubt doubt) {
        if (doubt != null && !filling) {
            openCase.select(Optional.of(doubt.incident().id()));
        }
    }

    /** What is decided about an incident. */
    private interface Verdict {

        Decision on(String incident);
    }

    private void decide(Verdict verdict) {
        int at = rows.getSelectionModel().getSelectedIndex();
        if (at < 0 || decides || openCase.view().hindrance().isPresent()) {
            return;
        }
        Doubt doubt = rows.getItems().get(at);
        decides = true;
        openCase.review().decide(List.of(verdict.on(doubt.incident().id())), "", taken -> {
            decides = false;
            if (taken) {
                rows.getItems().remove(doubt);
                rows.getSelectionModel().clearAndSelect(Math.min(at, rows.getItems().size() - 1));
                rows.requestFocus();
            }
        });
    }

    /** By key, not by letter, so that the keys work on an Arabic keyboard too. */
    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case Y -> decide(Decision.Confirm::new);
            case N -> decide(Decision.Reject::new);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private final class Row extends ListCell<Doubt> {

        @Override
        protected void updateItem(@Nullable Doubt doubt, boolean empty) {
            super.updateItem(doubt, empty);
            setText(empty || doubt == null ? "" : look.text("queue.row",
                    look.wording().number(Math.round(100 * doubt.confidence())), look.wording().incident(doubt.incident())));
        }
    }
}
