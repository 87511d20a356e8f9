package org.waqai.ui.reader.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.waqai.model.Basis;
import org.waqai.model.Change;
import org.waqai.model.DateRange;
import org.waqai.model.DayPart;
import org.waqai.model.Precision;
import org.waqai.model.Reading;
import org.waqai.model.When;
import org.waqai.ui.fx.Look;

/** When it happened: from one day, month or year to another, typed or picked; nothing for "no date is known". */
final class TimeEditor implements FieldEditor {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final int MOST_LETTERS = 10;

    private final Reading<When> old;
    private final ByHand byHand;
    private final Look look;
    private final TextField first;
    private final TextField last;
    private final ComboBox<Optional<DayPart>> part;
    private final CheckBox ongoing;
    private final DayGrid grid;
    private final VBox node;
    private boolean picksLast;

    /** Edits a time; {@code near} is the month that the picker shows while there is none. */
    TimeEditor(Reading<When> old, ByHand byHand, LocalDate near, Look look) {
        this.old = old;
        this.byHand = byHand;
        this.look = look;
        Optional<When.Dated> dated = old.value() instanceof When.Dated present ? Optional.of(present) : Optional.empty();
        this.first = field("correct-first", dated.map(time -> TypedTime.first(time.range(), time.precision())));
        this.last = field("correct-last", dated.map(time -> TypedTime.last(time.range(), time.precision())));
        List<Optional<DayPart>> parts =
                Stream.concat(Stream.of(Optional.<DayPart>empty()), Arrays.stream(DayPart.values()).map(Optional::of)).toList();
        this.part = Choices.box(parts, dated.flatMap(When.Dated::part),
                value -> value.map(look.wording()::word).orElse(look.text("correct.part.none")), look.text("correct.part"));
        this.ongoing = new CheckBox(look.text("correct.ongoing"));
        ongoing.setSelected(dated.map(When.Dated::ongoing).orElse(false));
        this.grid = new DayGrid(dated.map(When.Dated::range).orElse(DateRange.of(near)), look, this::pick);
        HBox days = new HBox(named("filter.from", first), named("filter.to", last));
        days.getStyleClass().add("pair");
        Label hint = new Label(look.text("correct.time.hint"));
        hint.getStyleClass().add("hint");
        HBox rest = new HBox(part, ongoing);
        rest.setAlignment(Pos.CENTER_LEFT);
        rest.getStyleClass().add("pair");
        this.node = new VBox(days, hint, grid, rest);
        node.getStyleClass().add("editor");
        first.focusedProperty().subscribe(is -> picksLast = is ? false : picksLast);
        last.focusedProperty().subscribe(is -> picksLast = is ? true : picksLast);
    }

    private VBox named(String key, TextField field) {
        Label label = new Label(look.text(key));
        label.getStyleClass().add("hint");
        label.setLabelFor(field);
        field.setAccessibleText(look.text(key));
        VBox box = new VBox(label, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** Days are written the same in both languages, from left to right. */
    private TextField field(String id, Optional<String> text) {
        TextField field = new TextField(text.orElse(""));
        field.setId(id);
        field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        field.setAlignment(Pos.CENTER);
        field.setPrefColumnCount(MOST_LETTERS);
        field.textProperty().addListener((observed, before, typed) -> follow());
        return field;
    }

    private void pick(LocalDate day) {
        Optional<TypedTime> start = TypedTime.parse(first.getText());
        boolean isLast = picksLast && start.isPresent() && !day.isBefore(start.get().range().first());
        (isLast ? last : first).setText(day.toString());
        if (!isLast && !last.getText().isBlank() && time().isEmpty()) {
            last.setText("");
        }
    }

    private void follow() {
        boolean wrong = !first.getText().isBlank() && TypedTime.parse(first.getText()).isEmpty();
        first.pseudoClassStateChanged(WRONG, wrong);
        last.pseudoClassStateChanged(WRONG, !wrong && !last.getText().isBlank() && time().isEmpty());
        time().ifPresent(time -> grid.show(time.range()));
    }

    private Optional<TypedTime> time() {
        Optional<TypedTime> start = TypedTime.parse(first.getText());
        return last.getText().isBlank() ? start : start.flatMap(from -> TypedTime.parse(last.getText()).flatMap(from::to));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Optional<Change> change() {
        if (first.getText().isBlank() && last.getText().isBlank()) {
            return Optional.of(new Change.Time(byHand.reading(new When.Undated(), old)));
        }
        return time().map(time -> new Change.Time(byHand.reading(dated(time), old)));
    }

    private When dated(TypedTime time) {
        Basis basis = old.value() instanceof When.Dated before && before.range().equals(time.range()) ? before.basis() : Basis.STATED;
        Optional<DayPart> partOfDay = time.precision() == Precision.DAY ? part.getValue() : Optional.empty();
        return new When.Dated(time.range(), time.precision(), basis, partOfDay, ongoing.isSelected());
    }
}
