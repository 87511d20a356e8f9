package org.waqai.ui.list;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.waqai.model.Outline;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/**
 * A table of incidents whose selected row is the case's selected incident. Rows are fetched when they come into sight; only who
 * sorts by a column has all outlines made.
 */
final class IncidentTable extends TableView<Outline> {

    /** In pixels; the columns share whatever width the table has in these proportions. */
    private static final double PREFERRED_WIDTH = 1000;

    private final CaseModel openCase;
    private final Look look;
    private List<Outline> incidents = List.of();
    private boolean following;

    IncidentTable(CaseModel openCase, Look look, String emptyKey) {
        this.openCase = openCase;
        this.look = look;
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Column.all().forEach(column -> getColumns().add(column(column)));
        Label empty = new Label();
        empty.textProperty().bind(look.live(emptyKey));
        setPlaceholder(empty);
        setSortPolicy(table -> {
            following = true;
            arrange();
            follow(openCase.view().selected());
            following = false;
            return true;
        });
        getSelectionModel().selectedItemProperty().subscribe(this::select);
    }

    /** Shows these incidents, in this order until a column is chosen to sort by. */
    void show(List<Outline> next) {
        following = true;
        if (!incidents.equals(next)) {
            incidents = next;
            arrange();
        }
        refresh();
        follow(openCase.view().selected());
        following = false;
    }

    private void arrange() {
        Comparator<Outline> order = getComparator();
        setItems(order == null
                ? FXCollections.observableList(incidents)
                : FXCollections.observableArrayList(incidents.stream().sorted(order).toList()));
    }

    private void follow(Optional<String> selected) {
        Optional<Outline> row = selected.flatMap(id -> getItems().stream().filter(incident -> incident.id().equals(id)).findFirst());
        if (row.isEmpty()) {
            getSelectionModel().clearSelection();
        } else if (!row.get().equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(row.get());
            scrollTo(row.get());
        }
    }

    private void select(@Nullable Outline incident) {
        if (!following && incident != null) {
            openCase.select(Optional.of(incident.id()));
        }
    }

    private TableColumn<Outline, Outline> column(Column column) {
        TableColumn<Outline, Outline> shown = new TableColumn<>();
        shown.setId("column-" + column.code());
        shown.textProperty().bind(look.live("list." + column.code()));
        shown.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        shown.setCellFactory(any -> new WordsCell(column));
        shown.setSortable(column.order().isPresent());
        column.order().ifPresent(order ->
                shown.setComparator((one, other) -> order.apply(look.wording()).compare(one, other)));
        shown.setPrefWidth(column.share() * PREFERRED_WIDTH);
        return shown;
    }

    private final class WordsCell extends TableCell<Outline, Outline> {

        private final Column column;

        WordsCell(Column column) {
            this.column = column;
        }

        @Override
        protected void updateItem(@Nullable Outline incident, boolean empty) {
            super.updateItem(incident, empty);
            setText(empty || incident == null ? "" : openCase.view().incident(incident.id())
                    .map(whole -> column.words().of(whole, openCase.view(), look.wording()))
                    .orElse(""));
        }
    }
}
