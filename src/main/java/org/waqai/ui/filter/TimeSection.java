package org.waqai.ui.filter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.waqai.model.Period;
import org.waqai.session.CaseView;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.TypedDay;
import org.waqai.ui.fx.WrappedText;

/** The facet of time: the exact first and last day, and how many incidents have no date. */
final class TimeSection extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final CaseModel openCase;
    private final Look look;
    private final TextField from = dayField("filter-from");
    private final TextField to = dayField("filter-to");
    private final WrappedText wrong = new WrappedText("wrong");
    private final Label undated = new Label();

    TimeSection(CaseModel openCase, Look look) {
        this.openCase = openCase;
        this.look = look;
        getStyleClass().add("facet");
        Label title = new Label();
        title.getStyleClass().add("facet-title");
        title.textProperty().bind(look.live("filter.time"));
        FlowPane days = new FlowPane(named("filter.from", from), named("filter.to", to));
        days.getStyleClass().add("days");
        wrong.managedProperty().bind(wrong.visibleProperty());
        undated.getStyleClass().add("undated");
        getChildren().setAll(title, days, wrong, undated);
    }

    void show(CaseView view) {
        if (!from.isFocused() && !to.isFocused()) {
            from.setText(view.filter().during().flatMap(Period::since).map(LocalDate::toString).orElse(""));
            to.setText(view.filter().during().flatMap(Period::until).map(LocalDate::toString).orElse(""));
            tell(Optional.empty());
        }
        undated.setText(look.text("filter.undated", look.wording().number(view.counts().undated())));
        undated.setVisible(view.counts().undated() > 0);
    }

    private VBox named(String key, TextField field) {
        Label label = new Label();
        label.getStyleClass().add("day-label");
        label.textProperty().bind(look.live(key));
        label.setLabelFor(field);
        field.accessibleTextProperty().bind(look.live(key));
        return new VBox(label, field);
    }

    /** Days are written the same in both languages, from left to right. */
    private TextField dayField(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        field.setAlignment(Pos.CENTER);
        field.setPromptText("2021-04-20");
        field.setMinWidth(Region.USE_COMPUTED_SIZE);
        field.setPrefColumnCount(8);
        field.setOnAction(typed -> apply());
        field.focusedProperty().addListener((observed, was, is) -> {
            if (!is) {
                apply();
            }
        });
        return field;
    }

    private void apply() {
        Optional<LocalDate> first = TypedDay.parse(from.getText());
        Optional<LocalDate> last = TypedDay.parse(to.getText());
        boolean fromWrong = first.isEmpty() && !from.getText().isBlank();
        boolean toWrong = last.isEmpty() && !to.getText().isBlank();
        from.pseudoClassStateChanged(WRONG, fromWrong);
        to.pseudoClassStateChanged(WRONG, toWrong);
        if (fromWrong || toWrong) {
            tell(Optional.of("filter.day.wrong"));
        } else if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            tell(Optional.of("filter.days.reversed"));
        } else {
            tell(Optional.empty());
            Optional<Period> during = first.or(() -> last).map(day -> new Period(first, last));
            if (!Objects.equals(during, openCase.view().filter().during())) {
                openCase.filter(filter -> filter.withDuring(during));
            }
        }
    }

    private void tell(Optional<String> problem) {
        wrong.setText(problem.map(key -> look.text(key)).orElse(""));
        wrong.setVisible(problem.isPresent());
    }
}
