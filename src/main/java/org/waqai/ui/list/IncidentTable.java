package org.waqai.ui.list;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.waqai.model.Incident;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/** A sortable table of incidents whose selected row is the case's selected incident. */
final class IncidentTable extends TableView<Incident> {

    /** In pixels; the columns share whatever width the table has in these proportions. */
    private static final double PREFERRED_WIDTH = 1000;

    private final CaseModel openCase;
    private final Look look;
    private final ObservableList<Incident> incidents = FXCollections.observableArrayList();
    private boolean following;

    IncidentTable(CaseModel openCase, Look look, String emptyKey) {
        this.openCase = openCase;
        this.look = look;
        SortedList<Incident> sorted = new SortedList<>(incidents);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Column.all().forEach(column -> getColumns().add(column(column)));
        Label empty = new Label();
        empty.textProperty().bind(look.live(emptyKey));
        setPlaceholder(empty);
        getSelectionModel().selectedItemProperty().subscribe(this::select);
    }

    /** Shows these incidents, in this order until a column is chosen to sort by. */
    void show(List<Incident> next) {
        following = true;
        if (!incidents.equals(next)) {
            incidents.setAll(next);
        }
        refresh();
        follow(openCase.view().selected());
        following = false;
    }

    private void follow(Optional<String> selected) {
        Optional<Incident> row = getItems().stream()
                .filter(incident -> selected.equals(Optional.of(incident.id())))
                .findFirst();
        if (row.isEmpty()) {
            getSelectionModel().clearSelection();
        } else if (!row.get().equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(row.get());
            scrollTo(row.get());
        }
    }

    private void select(@Nullable Incident incident) {
        if (!following && incident != null) {
            openCase.select(Optional.of(incident.id()));
        }
    }

    private TableColumn<Incident, Incident> column(Column column) {
        TableColumn<Incident, Incident> shown = new TableColumn<>();
        shown.setId("column-" + column.code());
        shown.textProperty().bind(look.live("list." + column.code()));
        shown.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        shown.setCellFactory(any -> new WordsCell(column));
        shown.setComparator((one, other) -> column.order().apply(openCase.view(), look.wording()).compare(one, other));
        shown.setPrefWidth(column.share() * PREFERRED_WIDTH);
        return shown;
    }

    private final class WordsCell extends TableCell<Incident, Incident> {

        private final Column column;

        WordsCell(Column column) {
            this.column = column;
        }

        @Override
        protected void updateItem(@Nullable Incident incident, boolean empty) {
            super.updateItem(incident, empty);
            setText(empty || incident == null ? "" : column.words().of(incident, openCase.view(), look.wording()));
        }
    }
}
