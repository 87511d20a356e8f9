package org.waqai.ui.filter;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.session.CaseView;
import org.waqai.ui.fx.CaseModel;
import org.waqai.ui.fx.Look;

/** One facet of the pane: its title, a box to search within it, and its rows. */
final class FacetSection<T> extends VBox {

    /** Past this a pane is searched, not scrolled; and each row is a handful of nodes. */
    private static final int ROWS_AT_FIRST = 60;

    private final FacetModel<T> model;
    private final CaseModel openCase;
    private final Look look;
    private final Button title = new Button();
    private final VBox rows = new VBox();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final TextField search = new TextField();
    private final Hyperlink more = new Hyperlink();
    private boolean showsAll;
    private CaseValues values = CaseValues.NONE;

    private boolean open;

    /** A facet whose values are shown at first, or only once its title is pressed. */
    FacetSection(Facet<T> facet, boolean open, CaseModel openCase, Look look) {
        this.open = open;
        this.model = new FacetModel<>(facet);
        this.openCase = openCase;
        this.look = look;
        getStyleClass().add("facet");
        setId("facet-" + facet.code());
        getChildren().setAll(header(facet), search, rows, more);
        search.promptTextProperty().bind(look.live("filter.search"));
        search.setVisible(false);
        search.managedProperty().bind(search.visibleProperty());
        more.managedProperty().bind(more.visibleProperty());
        more.setOnAction(pressed -> {
            showsAll = true;
            show(openCase.view(), values);
        });
        search.textProperty().addListener((observed, before, words) -> {
            model.search(words);
            show(openCase.view(), values);
        });
    }

    /** Shows the facet as it stands in {@code view}; keeps the rows in place, so that the focus stays where it is. */
    void show(CaseView view, CaseValues present) {
        values = present;
        List<FacetRow<T>> all = open ? model.rows(view, values, look.wording()) : model.chosen(view, values, look.wording());
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : look.wording().language().isRightToLeft()
                ? Feather.CHEVRON_LEFT
                : Feather.CHEVRON_RIGHT);
        List<FacetRow<T>> next = showsAll ? all : all.subList(0, Math.min(all.size(), ROWS_AT_FIRST));
        more.setVisible(next.size() < all.size());
        more.setText(look.text("filter.more", look.wording().number(all.size() - next.size())));
        List<Node> shown = rows.getChildren();
        for (int i = 0; i < next.size(); i++) {
            if (i < shown.size()) {
                rowView(shown.get(i)).show(next.get(i));
            } else {
                shown.add(new FacetRowView<>(next.get(i), look, new RowGestures()));
            }
        }
        shown.subList(next.size(), shown.size()).clear();
    }

    /** What the arrow keys come to: the title, then the rows that are shown. */
    Stream<Node> stops() {
        return Stream.concat(Stream.of(title), rows.getChildren().stream());
    }

    /** The list of rows holds nothing but views of this facet's rows. */
    @SuppressWarnings("unchecked")
    private FacetRowView<T> rowView(Node node) {
        return (FacetRowView<T>) node;
    }

    private HBox header(Facet<T> facet) {
        title.getStyleClass().addAll("flat", "facet-title", "folding");
        title.setId("title-" + facet.code());
        title.setGraphic(arrow);
        title.textProperty().bind(look.live("filter." + facet.code()));
        title.setOnAction(pressed -> {
            open = !open;
            show(openCase.view(), values);
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button find = new Button("", new FontIcon(Feather.SEARCH));
        find.getStyleClass().addAll("flat", "small", "facet-find");
        find.accessibleTextProperty().bind(look.live("filter.search"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(look.live("filter.search"));
        find.setTooltip(tooltip);
        find.setOnAction(pressed -> toggleSearch());
        HBox header = new HBox(title, gap, find);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void toggleSearch() {
        open = true;
        search.setVisible(!search.isVisible());
        if (search.isVisible()) {
            search.requestFocus();
        } else {
            search.clear();
        }
    }

    private final class RowGestures implements FacetRowView.Gestures<T> {

        @Override
        public void include(FacetRow<T> row) {
            openCase.filter(model.include(row, values));
        }

        @Override
        public void exclude(FacetRow<T> row) {
            openCase.filter(model.exclude(row, values));
        }

        @Override
        public void clear(FacetRow<T> row) {
            openCase.filter(model.clear(row.value()));
        }

        @Override
        public void fold(FacetRow<T> row) {
            model.toggleFold(row.value());
            show(openCase.view(), values);
        }
    }
}
