package org.waqai.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.waqai.model.Outline;
import org.waqai.session.CaseContents;
import org.waqai.session.CaseView;
import org.waqai.session.wording.Wording;
import org.waqai.ui.fx.Look;

/** Where incidents without a date wait: a button that says how many, and above it their list while it is pressed. */
final class UndatedTray extends VBox {

    private static final int MOST_ROWS = 6;

    private final Look look;
    private final Consumer<String> select;
    private final ToggleButton button = new ToggleButton();
    private final ListView<Outline> incidents = new ListView<>();
    private Optional<CaseContents> contents = Optional.empty();
    private boolean showing;

    UndatedTray(Look look, Consumer<String> select) {
        this.look = look;
        this.select = select;
        getStyleClass().add("undated-tray");
        button.getStyleClass().add("undated");
        button.setId("undated");
        incidents.setId("undated-list");
        incidents.visibleProperty().bind(button.selectedProperty());
        incidents.managedProperty().bind(button.selectedProperty());
        incidents.setCellFactory(view -> new Row());
        incidents.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        managedProperty().bind(visibleProperty());
        getChildren().setAll(incidents, new HBox(button));
        look.wordingProperty().subscribe(this::refresh);
    }

    void show(CaseView view) {
        List<Outline> undated = view.undated();
        showing = true;
        contents = Optional.of(view.contents());
        if (!incidents.getItems().equals(undated)) {
            incidents.getItems().setAll(undated);
        }
        Optional<Outline> selected = undated.stream().filter(incident -> view.selected().equals(Optional.of(incident.id()))).findFirst();
        selected.ifPresentOrElse(incidents.getSelectionModel()::select, incidents.getSelectionModel()::clearSelection);
        showing = false;
        setVisible(!undated.isEmpty());
        refresh();
    }

    void toggle() {
        button.fire();
    }

    private void refresh() {
        Wording wording = look.wording();
        button.setText(look.text("timeline.undated", wording.incidents(incidents.getItems().size())));
        incidents.refresh();
        incidents.setPrefHeight((Math.min(MOST_ROWS, incidents.getItems().size()) + 0.5) * rowHeight());
    }

    private double rowHeight() {
        return 2.2 * button.getFont().getSize();
    }

    /** Only what the user chooses is told; what the case chose is shown. */
    private void choose(@Nullable Outline incident) {
        if (!showing && incident != null) {
            select.accept(incident.id());
        }
    }

    private final class Row extends ListCell<Outline> {

        @Override
        protected void updateItem(@Nullable Outline incident, boolean empty) {
            super.updateItem(incident, empty);
            setPrefHeight(rowHeight());
            setPrefWidth(0);
            setText(incident == null ? "" : contents.flatMap(present -> present.incident(incident.id()))
                    .map(new Words(look.textsProperty().getValue(), look.wording())::undated)
                    .orElse(""));
        }
    }
}
