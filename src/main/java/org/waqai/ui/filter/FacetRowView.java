package org.waqai.ui.filter;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waqai.ui.filter.FacetRow.Fold;
import org.waqai.ui.filter.FacetRow.Mark;
import org.waqai.ui.fx.Look;

/** A row of a facet: its box, its name, a bar and its count. The same node shows one row after the other, so it keeps the focus. */
final class FacetRowView<T> extends HBox {

    /** In em, the size of the text. */
    private static final double BAR_WIDTH = 3;
    private static final double ROOM_FOR_BARS = 19;
    private static final double INDENT = 1.08;
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Look look;
    private final Gestures<T> gestures;
    private final FontIcon sign = new FontIcon();
    private final Region indent = new Region();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final StackPane fold = new StackPane(arrow);
    private final Label name = new Label();
    private final Tooltip whole = new Tooltip();
    private final Region bar = new Region();
    private final Label count = new Label();
    private FacetRow<T> row;

    /** What is done to a row. */
    interface Gestures<T> {

        void include(FacetRow<T> row);

        void exclude(FacetRow<T> row);

        void clear(FacetRow<T> row);

        void fold(FacetRow<T> row);
    }

    FacetRowView(FacetRow<T> first, Look look, Gestures<T> gestures) {
        this.look = look;
        this.gestures = gestures;
        this.row = first;
        getStyleClass().add("facet-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        getChildren().setAll(box(), indent, fold, name, barTrack(), count);
        name.getStyleClass().add("name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setTooltip(whole);
        HBox.setHgrow(name, Priority.ALWAYS);
        fold.getStyleClass().add("fold");
        fold.setOnMousePressed(this::pressFold);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        name.fontProperty().subscribe((before, after) -> show(row));
        setOnMousePressed(this::press);
        setOnKeyPressed(this::type);
        show(first);
    }

    void show(FacetRow<T> next) {
        row = next;
        indent.setMinWidth(INDENT * em() * row.depth());
        fold.setVisible(row.fold() != Fold.LEAF);
        arrow.setIconCode(row.fold() == Fold.OPEN ? Feather.CHEVRON_DOWN : look.wording().language().isRightToLeft()
                ? Feather.CHEVRON_LEFT
                : Feather.CHEVRON_RIGHT);
        name.setText(row.name());
        whole.setText(row.name());
        bar.setMaxWidth(BAR_WIDTH * em() * row.share());
        bar.setVisible(row.count() > 0);
        count.setText(look.wording().number(row.count()));
        for (Mark mark : Mark.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(styleName(mark)), mark == row.mark());
        }
        pseudoClassStateChanged(EMPTY, row.count() == 0 && row.mark() == Mark.NONE);
        sign.setIconCode(row.mark() == Mark.EXCLUDED || row.mark() == Mark.EXCLUDED_ABOVE ? Feather.MINUS : Feather.CHECK);
        sign.setVisible(row.mark() != Mark.NONE);
        setAccessibleText(look.text("filter.row.spoken", row.name(), look.wording().incidents(row.count()),
                look.text("filter.mark." + styleName(row.mark()))));
    }

    private static String styleName(Mark mark) {
        return switch (mark) {
            case NONE -> "unmarked";
            case INCLUDED -> "included";
            case EXCLUDED -> "excluded";
            case INCLUDED_ABOVE -> "included-above";
            case EXCLUDED_ABOVE -> "excluded-above";
        };
    }

    private double em() {
        return name.getFont().getSize();
    }

    private StackPane box() {
        StackPane box = new StackPane(sign);
        box.getStyleClass().add("mark");
        sign.getStyleClass().add("sign");
        return box;
    }

    private StackPane barTrack() {
        StackPane track = new StackPane(bar);
        track.setAlignment(Pos.CENTER_LEFT);
        track.getStyleClass().add("track");
        track.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> getWidth() > ROOM_FOR_BARS * em(), widthProperty(), name.fontProperty()));
        track.managedProperty().bind(track.visibleProperty());
        bar.getStyleClass().add("bar");
        return track;
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.SECONDARY || event.isShortcutDown()) {
            gestures.exclude(row);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            gestures.include(row);
        }
        event.consume();
    }

    private void pressFold(MouseEvent event) {
        gestures.fold(row);
        event.consume();
    }

    /** By key, not by letter, so that the keys work on an Arabic keyboard too. */
    private void type(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE, ENTER, I -> gestures.include(row);
            case X -> gestures.exclude(row);
            case DELETE, BACK_SPACE -> gestures.clear(row);
            case LEFT, RIGHT -> gestures.fold(row);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
