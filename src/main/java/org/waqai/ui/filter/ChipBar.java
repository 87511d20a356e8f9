package org.waqai.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.model.IncidentFilter;
import org.waqai.session.CaseContents;
import org.waqai.session.CaseView;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/** The filter in words, each condition removable, and what the visible incidents amount to. */
public final class ChipBar extends VBox {

    /** Padding at both ends of the bar and the gap before the totals. */
    private static final double NOT_FOR_CHIPS = 72;
    /** The room, in em, that chips have beside the totals, or else the totals get a line of their own. */
    private static final double LEAST_FOR_CHIPS = 18;

    private final CaseModel openCase;
    private final Look look;
    private final HBox line = new HBox();
    private final FlowPane chips = new FlowPane();
    private final Label totals = new Label();
    private final SavedViews views;
    private Optional<CaseContents> contents = Optional.empty();
    private CaseValues values = CaseValues.NONE;

    public ChipBar(CaseModel openCase, Look look) {
        this.openCase = openCase;
        this.look = look;
        getStyleClass().add("chip-bar");
        getStylesheets().add(ChipBar.class.getResource("filter.css").toExternalForm());
        chips.getStyleClass().add("chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        totals.getStyleClass().add("totals");
        totals.setId("totals");
        views = new SavedViews(openCase, look);
        line.getStyleClass().add("line");
        line.getChildren().setAll(chips, totals, views);
        getChildren().setAll(line);
        totals.fontProperty().subscribe(this::arrange);
        widthProperty().subscribe(this::arrange);
        openCase.viewProperty().subscribe(view -> show());
        look.wordingProperty().subscribe(wording -> show());
    }

    private void show() {
        CaseView view = openCase.view();
        if (!contents.equals(Optional.of(view.contents()))) {
            contents = Optional.of(view.contents());
            values = CaseValues.of(view.contents(), openCase.englishPlaces());
        }
        List<Node> shown = new ArrayList<>();
        FilterChip.of(view.filter(), values, look).forEach(chip -> shown.add(button(chip)));
        shown.addAll(shown.isEmpty() ? List.of(hint()) : List.of(clearAll(), copy()));
        chips.getChildren().setAll(shown);
        totals.setText(look.wording().totals(view.totals(), view.total()));
        arrange();
    }

    /** The totals stand beside the chips where there is room for both, else below them. */
    private void arrange() {
        double others = totals.prefWidth(-1) + views.prefWidth(-1) + NOT_FOR_CHIPS;
        boolean below = getWidth() > 0 && getWidth() - others < LEAST_FOR_CHIPS * totals.getFont().getSize();
        if (below != getChildren().contains(totals)) {
            line.getChildren().remove(totals);
            getChildren().remove(totals);
            if (below) {
                getChildren().add(totals);
            } else {
                line.getChildren().add(1, totals);
            }
        }
        totals.setMinWidth(below ? 0 : USE_PREF_SIZE);
        chips.setPrefWrapLength(getWidth() - (below ? views.prefWidth(-1) + NOT_FOR_CHIPS : others));
    }

    private Button button(FilterChip chip) {
        String words = chip.excludes() ? look.text("filter.chip.not", chip.words()) : chip.words();
        Button button = new Button(words, new FontIcon(Feather.X));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().addAll("chip", chip.excludes() ? "excluding" : "including");
        button.setAccessibleText(look.text("filter.chip.remove", words));
        button.setOnAction(pressed -> openCase.filter(chip.removal()));
        return button;
    }

    private Hyperlink clearAll() {
        Hyperlink link = new Hyperlink(look.text("filter.clear"));
        link.setId("clear-filter");
        link.setOnAction(pressed -> openCase.filter(filter -> IncidentFilter.ALL));
        return link;
    }

    private Hyperlink copy() {
        Hyperlink link = new Hyperlink(look.text("filter.copy"));
        link.setId("copy-filter");
        link.setOnAction(pressed -> openCase.query(openCase.view().filter(), look.language(), query ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, query))));
        return link;
    }

    private Label hint() {
        Label hint = new Label(look.text("filter.none"));
        hint.getStyleClass().add("hint");
        return hint;
    }
}
