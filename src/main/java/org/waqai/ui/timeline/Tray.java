package org.waqai.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.waqai.model.Incident;
import org.waqai.model.Outline;
import org.waqai.session.CaseView;
import org.waqai.ui.fx.Look;

/** Where incidents wait that have no place in the picture: a button that says how many, and their list while it is pressed. */
final class Tray {

    private static final int MOST_ROWS = 6;

    private final String key;
    private final Look look;
    private final BiFunction<Words, Incident, String> words;
    private final Consumer<String> select;
    private final ToggleButton button = new ToggleButton();
    private final ListView<Outline> incidents = new ListView<>();
    private Optional<CaseView> view = Optional.empty();
    private int count;
    private boolean showing;

    /**
     * An empty tray.
     *
     * @param id of the button; that of the list ends with {@code -list}
     * @param words what a row says
     * @param select is told what the user chooses
     */
    Tray(String id, Look look, BiFunction<Words, Incident, String> words, Consumer<String> select) {
        this.key = "timeline." + id;
        this.look = look;
        this.words = words;
        this.select = select;
        button.getStyleClass().add("tray-button");
        button.setId(id);
        button.managedProperty().bind(button.visibleProperty());
        incidents.setId(id + "-list");
        incidents.accessibleTextProperty().bind(button.textProperty());
        incidents.visibleProperty().bind(button.selectedProperty().and(button.visibleProperty()));
        incidents.managedProperty().bind(incidents.visibleProperty());
        incidents.setCellFactory(list -> new Row());
        incidents.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        look.wordingProperty().subscribe(this::refresh);
    }

    ToggleButton button() {
        return button;
    }

    ListView<Outline> list() {
        return incidents;
    }

    boolean isOpen() {
        return button.isSelected() && button.isVisible();
    }

    /** Says how many there are; those listed follow with {@link #fill}. */
    void count(int present) {
        count = present;
        button.setVisible(count > 0);
        refresh();
    }

    /** Lists these incidents, the selected one of the case among them. */
    void fill(List<Outline> next, CaseView present) {
        showing = true;
        view = Optional.of(present);
        if (!incidents.getItems().equals(next)) {
            incidents.getItems().setAll(next);
        }
        Optional<Outline> selected = next.stream().filter(incident -> present.selected().equals(Optional.of(incident.id()))).findFirst();
        selected.ifPresentOrElse(incidents.getSelectionModel()::select, incidents.getSelectionModel()::clearSelection);
        showing = false;
        refresh();
    }

    private void refresh() {
        button.setText(look.text(key, look.wording().incidents(count)));
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
            setText(incident == null ? "" : view.flatMap(present -> present.incident(incident.id()))
                    .map(whole -> words.apply(new Words(look.textsProperty().getValue(), look.wording()), whole))
                    .orElse(""));
        }
    }
}
