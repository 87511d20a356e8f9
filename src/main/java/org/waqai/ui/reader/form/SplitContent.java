package org.waqai.ui.reader.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.waqai.model.Change;
import org.waqai.model.Decision;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Party;
import org.waqai.model.Place;
import org.waqai.model.Reading;
import org.waqai.model.Toll;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.WrappedText;

/** Each place, party and toll of an incident, with a box for the incident as it stays and one for the new one. */
final class SplitContent implements FormContent {

    private final Incident whole;
    private final ByHand byHand;
    private final String newId;
    private final ComboBox<IncidentType> type;
    private final GridPane grid = new GridPane();
    private final List<Row<Place>> places;
    private final List<Row<Party>> parties;
    private final List<Row<Toll>> tolls;
    private final VBox node;

    /** A value and where it goes. */
    private record Row<T>(Reading<T> value, CheckBox stays, CheckBox goes) {
    }

    SplitContent(Subject subject, Look look) {
        this.whole = subject.incident();
        this.byHand = subject.byHand(Change.Field.TYPE);
        this.newId = subject.standing().free();
        this.type = Choices.box(
                List.of(IncidentType.values()), whole.type().value(), look.wording()::word, look.text("correct.split.type"));
        grid.getStyleClass().add("split-grid");
        grid.add(new Label(look.text("correct.split.stays")), 1, 0);
        grid.add(new Label(look.text("correct.split.goes")), 2, 0);
        this.places = rows(whole.places(), look.wording()::place, look);
        this.parties = rows(whole.parties(), look.wording()::party, look);
        this.tolls = rows(whole.tolls(), look.wording()::toll, look);
        Label ofNew = new Label(look.text("correct.split.type"));
        ofNew.setLabelFor(type);
        this.node = new VBox(grid, ofNew, type);
        node.getStyleClass().add("editor");
    }

    private <T> List<Row<T>> rows(List<Reading<T>> values, Function<T, String> words, Look look) {
        List<Row<T>> rows = new ArrayList<>();
        for (Reading<T> value : values) {
            String told = words.apply(value.value());
            WrappedText name = new WrappedText();
            name.setText(told);
            GridPane.setHgrow(name, Priority.ALWAYS);
            Row<T> row = new Row<>(value, box(told, "correct.split.stays", true, look), box(told, "correct.split.goes", false, look));
            int number = grid.getRowCount();
            row.stays().setId("split-stays-" + (number - 1));
            row.goes().setId("split-goes-" + (number - 1));
            grid.addRow(number, name, row.stays(), row.goes());
            rows.add(row);
        }
        return rows;
    }

    private static CheckBox box(String value, String key, boolean selected, Look look) {
        CheckBox box = new CheckBox();
        box.setSelected(selected);
        box.setAccessibleText(look.text(key) + ": " + value);
        GridPane.setHalignment(box, HPos.CENTER);
        return box;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Optional<List<Decision>> decisions() {
        Incident added = new Incident(newId, whole.article(), byHand.reading(type.getValue(), whole.type()), whole.when(), going(places),
                going(parties), going(tolls), whole.ceasefire(), whole.telling(), whole.evidence());
        List<Decision> decisions = new ArrayList<>(List.of(new Decision.Add(added, Optional.of(whole.id()))));
        List.of(new Change.Places(staying(places)), new Change.Parties(staying(parties)), new Change.Casualties(staying(tolls)))
                .forEach(change -> {
                    if (!change.equals(change.field().of(whole))) {
                        decisions.add(new Decision.Correct(whole.id(), change));
                    }
                });
        boolean isSame = decisions.size() == 1 && hasAllOf(whole, added);
        return isSame ? Optional.empty() : Optional.of(List.copyOf(decisions));
    }

    private static boolean hasAllOf(Incident whole, Incident added) {
        return Stream.of(Change.Field.values()).allMatch(field -> field.of(whole).equals(field.of(added)));
    }

    private static <T> List<Reading<T>> staying(List<Row<T>> rows) {
        return rows.stream().filter(row -> row.stays().isSelected()).map(Row::value).toList();
    }

    private static <T> List<Reading<T>> going(List<Row<T>> rows) {
        return rows.stream().filter(row -> row.goes().isSelected()).map(Row::value).toList();
    }
}
