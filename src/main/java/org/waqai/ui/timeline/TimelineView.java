package org.waqai.ui.timeline;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.SingleSelectionModel;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.model.DateRange;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.Period;
import org.waqai.session.CaseView;
import org.waqai.timeline.LaneKey;
import org.waqai.timeline.Pivot;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.timeline.Arrangement.Choice;

/**
 * The timeline: an overview with a brush, the lanes, and a trays for what has no date or no place. It shows the case as it is filtered and
 * tells the case what is selected and which days are filtered for.
 */
public final class TimelineView extends VBox {

    private static final double KEY_ZOOM = 1.5;
    /** In em: where the timeline is lower, the lanes need all of it. */
    private static final double ROOM_FOR_OVERVIEW = 17;

    private final CaseModel openCase;
    private final Look look;
    private final TimelineModel model = new TimelineModel();
    private final OverviewStrip overview;
    private final DetailPicture detail;
    private final Trays trays;
    private final ComboBox<Pivot> pivots = new ComboBox<>();
    private final ToggleButton folding = new ToggleButton();
    private final Set<LaneKey> closed = new HashSet<>();

    /** A timeline of the case, for readers whose week begins on a Saturday. */
    public TimelineView(CaseModel openCase, Look look) {
        this.openCase = openCase;
        this.look = look;
        TextMeasure measure = new TextMeasure();
        overview = new OverviewStrip(model, look, measure, DayOfWeek.SATURDAY, this::filter);
        detail = new DetailPicture(model, look, measure, DayOfWeek.SATURDAY, new Lanes());
        trays = new Trays(openCase, look, this::takeFocus);
        getStyleClass().add("timeline");
        getStylesheets().add(TimelineView.class.getResource("timeline.css").toExternalForm());
        HBox controls = controls();
        StackPane picture = new StackPane(detail, controls);
        controls.visibleProperty().bind(picture.heightProperty().greaterThan(controls.heightProperty()));
        VBox.setVgrow(picture, Priority.ALWAYS);
        picture.setMinHeight(0);
        overview.managedProperty().bind(overview.visibleProperty());
        overview.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> getHeight() == 0 || getHeight() > ROOM_FOR_OVERVIEW * look.textSizeProperty().get().pixels(),
                heightProperty(), look.textSizeProperty()));
        getChildren().setAll(overview, picture, trays);
        detail.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        openCase.viewProperty().subscribe(this::arrange);
    }

    /** Gives the keys to the lanes. */
    public void takeFocus() {
        detail.requestFocus();
    }

    /** What part of the case is in sight. */
    TimelineModel model() {
        return model;
    }

    private HBox controls() {
        pivots.setId("lanes");
        pivots.getItems().setAll(Pivot.values());
        pivots.setValue(Pivot.PLACE);
        pivots.setCellFactory(list -> new PivotCell(look));
        pivots.setButtonCell(new PivotCell(look));
        pivots.accessibleTextProperty().bind(look.live("timeline.lanes"));
        pivots.valueProperty().subscribe((before, after) -> arrange(openCase.view()));
        folding.setId("folding");
        folding.setSelected(true);
        folding.setGraphic(new FontIcon(Feather.MINIMIZE_2));
        folding.accessibleTextProperty().bind(look.live("timeline.fold"));
        Tooltip fold = new Tooltip();
        fold.textProperty().bind(look.live("timeline.fold"));
        folding.setTooltip(fold);
        folding.selectedProperty().subscribe((before, after) -> arrange(openCase.view()));
        HBox controls = new HBox(pivots, folding);
        controls.getStyleClass().add("controls");
        controls.setPickOnBounds(false);
        controls.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(controls, Pos.TOP_LEFT);
        return controls;
    }

    private void arrange(CaseView view) {
        Choice choice = new Choice(pivots.getValue(), folding.isSelected(), Set.copyOf(closed));
        Optional<Arrangement> before = model.arrangement();
        openCase.prepare(() -> Arrangement.of(view, choice, before), this::show);
    }

    private void show(Arrangement arrangement) {
        model.show(arrangement);
        trays.show(arrangement.view());
        detail.requestPaint();
        detail.announce();
        overview.forgetKeys();
        overview.requestPaint();
    }

    private void filter(Optional<DateRange> days) {
        openCase.filter(filter -> filter.withDuring(days.map(Period::of)));
    }

    private void select(String incident) {
        openCase.select(Optional.of(incident));
    }

    private void filterForLane(BiFunction<IncidentFilter, LaneKey, IncidentFilter> change) {
        model.walk().selectedLane().ifPresent(lane -> openCase.filter(filter -> change.apply(filter, lane)));
    }

    /** Rolls a lane up, or opens it again. */
    private void roll(LaneKey lane) {
        if (!closed.remove(lane)) {
            closed.add(lane);
        }
        arrange(openCase.view());
    }

    /** By key, not by letter, so that the keys work on an Arabic keyboard too. */
    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int forward = model.direction().isRightToLeft() ? -1 : 1;
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> detail.change(() -> model.zoomInTheMiddle(KEY_ZOOM));
            case MINUS, SUBTRACT -> detail.change(() -> model.zoomInTheMiddle(1 / KEY_ZOOM));
            case DIGIT0, NUMPAD0 -> detail.change(model::fit);
            case RIGHT -> model.walk().neighbour(forward).ifPresent(this::select);
            case LEFT -> model.walk().neighbour(-forward).ifPresent(this::select);
            case DOWN -> model.walk().acrossLanes(1).ifPresent(this::select);
            case UP -> model.walk().acrossLanes(-1).ifPresent(this::select);
            case HOME -> model.walk().first().ifPresent(this::select);
            case END -> model.walk().last().ifPresent(this::select);
            case OPEN_BRACKET -> model.walk().neighbour(-1, IncidentType.CEASEFIRE).ifPresent(this::select);
            case CLOSE_BRACKET -> model.walk().neighbour(1, IncidentType.CEASEFIRE).ifPresent(this::select);
            case V -> model.walk().neighbour(event.isShiftDown() ? -1 : 1, IncidentType.CEASEFIRE_VIOLATION).ifPresent(this::select);
            case C -> model.walk().selectedLane().flatMap(model.timeline()::groupOf).ifPresent(this::roll);
            case I -> filterForLane(LaneFilter::including);
            case X -> filterForLane(LaneFilter::excluding);
            case G -> nextPivot();
            case U -> trays.openUndated();
            case ENTER -> {
                if (!model.openSelected()) {
                    return;
                }
                detail.change(() -> { });
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void nextPivot() {
        SingleSelectionModel<Pivot> selection = pivots.getSelectionModel();
        if (selection.getSelectedIndex() == pivots.getItems().size() - 1) {
            selection.selectFirst();
        } else {
            selection.selectNext();
        }
    }

    /** What the lanes ask for. */
    private final class Lanes implements Requests {

        @Override
        public void select(String incident) {
            TimelineView.this.select(incident);
        }

        @Override
        public void moved() {
            overview.showSight();
        }

        @Override
        public void roll(LaneKey lane) {
            TimelineView.this.roll(lane);
        }
    }

    /** A pivot in words, which follow the language while it is shown. */
    private static final class PivotCell extends ListCell<Pivot> {

        private final Look look;

        PivotCell(Look look) {
            this.look = look;
        }

        @Override
        protected void updateItem(@Nullable Pivot pivot, boolean empty) {
            super.updateItem(pivot, empty);
            textProperty().unbind();
            if (pivot == null) {
                setText("");
            } else {
                textProperty().bind(look.live("timeline.pivot." + pivot.name()));
            }
        }
    }
}
