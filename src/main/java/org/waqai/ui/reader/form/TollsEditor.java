package org.waqai.ui.reader.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.model.Change;
import org.waqai.model.Count;
import org.waqai.model.Faction;
import org.waqai.model.Outcome;
import org.waqai.model.Reading;
import org.waqai.model.Toll;
import org.waqai.model.Victim;
import org.waqai.ui.fx.Look;

/** The tolls: what befell how many of whom. */
final class TollsEditor implements FieldEditor {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final int COUNT_LETTERS = 5;

    private final ByHand byHand;
    private final List<Faction> sides;
    private final Look look;
    private final RowList<Reading<Toll>> rows;
    private final VBox node;

    /** The controls of one toll. */
    private record Row(ComboBox<Outcome> outcome, TextField count, ComboBox<Victim> who, ComboBox<Optional<Faction>> side) {
    }

    TollsEditor(List<Reading<Toll>> old, ByHand byHand, List<Faction> sides, Look look) {
        this.byHand = byHand;
        this.sides = List.copyOf(sides);
        this.look = look;
        this.rows = new RowList<>(look.text("correct.remove"));
        old.forEach(toll -> add(toll.value(), Optional.of(toll)));
        Button more = new Button(look.text("correct.toll.add"), new FontIcon(Feather.PLUS));
        more.getStyleClass().addAll("flat", "small");
        more.setOnAction(pressed -> add(
                new Toll(Outcome.KILLED, Count.vague(1), Victim.UNKNOWN, Optional.empty(), List.of()), Optional.empty()));
        Label hint = new Label(look.text("correct.toll.hint"));
        hint.getStyleClass().add("hint");
        this.node = new VBox(rows, hint, more);
        node.getStyleClass().add("editor");
    }

    private void add(Toll toll, Optional<Reading<Toll>> old) {
        List<Optional<Faction>> choices = new ArrayList<>(List.of(Optional.empty()));
        sides.stream().map(Optional::of).forEach(choices::add);
        toll.faction().filter(side -> !sides.contains(side)).map(Optional::of).ifPresent(choices::add);
        Row row = new Row(
                Choices.box(List.of(Outcome.values()), toll.outcome(), look.wording()::word, look.text("correct.toll.outcome")),
                new TextField(TypedCount.text(toll.count())),
                Choices.box(List.of(Victim.values()), toll.who(), look.wording()::word, look.text("correct.toll.who")),
                Choices.box(choices, toll.faction(),
                        side -> side.map(look.wording()::faction).orElse(look.text("correct.toll.side.none")),
                        look.text("correct.toll.side")));
        row.count().setPrefColumnCount(COUNT_LETTERS);
        row.count().setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        row.count().setAlignment(Pos.CENTER);
        row.count().setAccessibleText(look.text("correct.toll.count"));
        row.count().textProperty().subscribe(typed ->
                row.count().pseudoClassStateChanged(WRONG, TypedCount.parse(typed).isEmpty()));
        rows.add(grid(row), () -> TypedCount.parse(row.count().getText()).map(count -> reading(row, count, toll, old)));
    }

    private static GridPane grid(Row row) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("toll-grid");
        grid.add(row.outcome(), 0, 0);
        grid.add(row.count(), 1, 0);
        grid.add(row.who(), 0, 1);
        grid.add(row.side(), 1, 1);
        List.of(row.outcome(), row.count(), row.who(), row.side()).forEach(control -> GridPane.setHgrow(control, Priority.ALWAYS));
        return grid;
    }

    private Reading<Toll> reading(Row row, Count typed, Toll before, Optional<Reading<Toll>> old) {
        Count count = TypedCount.text(before.count()).equals(row.count().getText().strip()) ? before.count() : typed;
        Toll toll = new Toll(row.outcome().getValue(), count, row.who().getValue(), row.side().getValue(), before.names());
        return old.map(reading -> byHand.reading(toll, reading)).orElseGet(() -> byHand.reading(toll));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Optional<Change> change() {
        return rows.values().map(Change.Casualties::new);
    }
}
