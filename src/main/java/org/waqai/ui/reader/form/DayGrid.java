package org.waqai.ui.reader.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.waqai.model.DateRange;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.SignButton;

/** A month of days to pick from. Its weeks begin on Saturday. */
final class DayGrid extends VBox {

    private static final int DAYS = 7;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Look look;
    private final Consumer<LocalDate> picked;
    private final Label title = new Label();
    private final GridPane days = new GridPane();
    private YearMonth month;
    private DateRange chosen;

    /** Shows the month in which {@code chosen} begins, and hands on each day that is picked. */
    DayGrid(DateRange chosen, Look look, Consumer<LocalDate> picked) {
        this.look = look;
        this.picked = picked;
        this.chosen = chosen;
        this.month = YearMonth.from(chosen.first());
        getStyleClass().add("day-grid");
        days.getStyleClass().add("days");
        title.getStyleClass().add("month");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(Pos.CENTER);
        HBox.setHgrow(title, Priority.ALWAYS);
        boolean rightToLeft = look.wording().language().isRightToLeft();
        HBox header = new HBox(
                step(rightToLeft ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_LEFT, "correct.month.before", -1),
                title,
                step(rightToLeft ? Feather.CHEVRON_LEFT : Feather.CHEVRON_RIGHT, "correct.month.after", 1));
        header.setAlignment(Pos.CENTER);
        getChildren().setAll(header, days);
        fill();
    }

    /** Marks these days, and turns to the month in which they begin. */
    void show(DateRange range) {
        if (!range.equals(chosen)) {
            chosen = range;
            month = YearMonth.from(range.first());
            fill();
        }
    }

    private Button step(Feather sign, String key, int months) {
        return new SignButton(sign, look.text(key), () -> {
            month = month.plusMonths(months);
            fill();
        });
    }

    private void fill() {
        title.setText(look.wording().month(month));
        days.getChildren().clear();
        for (int column = 0; column < DAYS; column++) {
            add(weekday(DayOfWeek.SATURDAY.plus(column)), column, 0);
        }
        int blank = (month.atDay(1).getDayOfWeek().getValue() - DayOfWeek.SATURDAY.getValue() + DAYS) % DAYS;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            int place = blank + day - 1;
            add(day(month.atDay(day)), place % DAYS, 1 + place / DAYS);
        }
    }

    private void add(Node node, int column, int row) {
        GridPane.setHalignment(node, HPos.CENTER);
        GridPane.setHgrow(node, Priority.ALWAYS);
        days.add(node, column, row);
    }

    private Label weekday(DayOfWeek day) {
        Label label = new Label(look.text("correct.weekday." + day.getValue()));
        label.getStyleClass().add("weekday");
        return label;
    }

    private Button day(LocalDate day) {
        Button button = new Button(look.wording().number(day.getDayOfMonth()));
        button.getStyleClass().addAll("flat", "small", "day");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(look.wording().weekday(day.getDayOfWeek()) + " " + look.wording().day(day));
        button.pseudoClassStateChanged(CHOSEN, chosen.overlaps(DateRange.of(day)));
        button.setOnAction(pressed -> picked.accept(day));
        return button;
    }
}
