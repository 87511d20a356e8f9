package org.waqai.ui.timeline;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.waqai.model.DateRange;
import org.waqai.timeline.Bins.Bin;
import org.waqai.timeline.FoldedTime;
import org.waqai.timeline.Tick;
import org.waqai.timeline.Ticks;
import org.waqai.timeline.TimeScale;
import org.waqai.timeline.TimeSpan;
import org.waqai.ui.fx.Look;

/**
 * The whole case in a strip of bars, with a brush over the days filtered for. The mouse draws it; so do the arrow keys, which move it
 * by a day, with Shift only its end, and Delete, which clears it.
 */
final class OverviewStrip extends PixelCanvas {

    private static final double BARS_HEIGHT = 3.2;
    private static final double LABELS_HEIGHT = 1.5;
    private static final double WIDEST_BAR = 1.6;
    /** Pixels of the line under what the lanes show. */
    private static final double THICK = 2;

    private final TimelineModel model;
    private final Consumer<Optional<DateRange>> filter;
    private final DayOfWeek firstDayOfWeek;
    private final Region inSight = new Region();
    private Optional<BrushDrag> drag = Optional.empty();
    private Optional<BrushKeys> keys = Optional.empty();
    private double pointer;

    /** A strip that tells {@code filter} of the days that the user drags over, or of none when they are cleared. */
    OverviewStrip(
            TimelineModel model, Look look, TextMeasure measure, DayOfWeek firstDayOfWeek, Consumer<Optional<DateRange>> filter) {
        super(look, measure);
        this.model = model;
        this.filter = filter;
        this.firstDayOfWeek = firstDayOfWeek;
        getStyleClass().add("overview");
        setId("overview");
        inSight.getStyleClass().add("in-sight");
        inSight.setManaged(false);
        inSight.setMouseTransparent(true);
        getChildren().add(inSight);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        focusedProperty().subscribe(this::requestPaint);
        addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        addEventHandler(KeyEvent.KEY_RELEASED, released -> applyKeys());
        canvas().setOnMousePressed(this::press);
        canvas().setOnMouseDragged(this::drag);
        canvas().setOnMouseReleased(this::release);
        canvas().setOnMouseMoved(this::move);
    }

    @Override
    protected double computePrefHeight(double width) {
        return (BARS_HEIGHT + LABELS_HEIGHT) * em();
    }

    @Override
    void paint(Ink ink) {
        model.turn(time());
        double barsHeight = BARS_HEIGHT * ink.em();
        ink.fill(0, 0, getWidth(), barsHeight, ink.colours().inset());
        ink.fill(0, barsHeight, getWidth(), getHeight() - barsHeight, ink.colours().background());
        scale().ifPresent(scale -> {
            brushed().ifPresent(range -> brush(ink, scale, range, barsHeight));
            model.arrangement().ifPresent(arrangement -> bars(ink, scale, arrangement, barsHeight));
            labels(ink, scale, barsHeight);
        });
        focusRing(ink);
        announce();
    }

    private void announce() {
        String words = brushed()
                .map(days -> look().text("timeline.overview.days", look().wording().days(days)))
                .orElseGet(() -> look().text("timeline.overview"));
        if (!words.equals(getAccessibleText())) {
            setAccessibleText(words);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private Optional<TimeScale> scale() {
        return model.overview(getWidth(), time());
    }

    private Optional<DateRange> filtered() {
        return model.arrangement().flatMap(Arrangement::asked);
    }

    private Optional<DateRange> brushed() {
        return drag.filter(present -> present.isMeant(pointer)).map(present -> present.draggedTo(pointer))
                .or(() -> keys.map(BrushKeys::range))
                .or(this::filtered);
    }

    /** All of the case behind, what passes the filter before it, both by the same measure. */
    private void bars(Ink ink, TimeScale scale, Arrangement arrangement, double height) {
        List<Bin> all = arrangement.all().histogram(scale, firstDayOfWeek);
        double most = all.stream().mapToInt(Bin::count).max().orElse(1);
        bars(ink, all, most, height, ink.colours().muted().deriveColor(0, 1, 1, 0.3));
        bars(ink, arrangement.visible().histogram(scale, firstDayOfWeek), most, height, ink.colours().accent().deriveColor(0, 1, 1, 0.55));
    }

    /** The square root keeps a single incident visible beside a day of hundreds. */
    private static void bars(Ink ink, List<Bin> bins, double most, double height, Color colour) {
        for (Bin bin : bins) {
            double width = Math.max(1, Math.min(bin.width() - 1, WIDEST_BAR * ink.em()));
            double barHeight = Math.max(2, Math.sqrt(bin.count() / most) * (height - 6));
            ink.fill(bin.left() + (bin.width() - width) / 2, height - barHeight, width, barHeight, colour);
        }
    }

    private void brush(Ink ink, TimeScale scale, DateRange range, double height) {
        double[] ends = BrushDrag.ends(scale, range);
        double left = Math.max(1, ends[0]);
        double width = Math.max(2, Math.min(getWidth() - 1, ends[1]) - left);
        GraphicsContext canvas = ink.canvas();
        canvas.setFill(ink.colours().accentSoft());
        canvas.fillRoundRect(left, 1, width, height - 1, 5, 5);
        canvas.setStroke(ink.colours().accent());
        canvas.setLineWidth(1.2);
        canvas.strokeRoundRect(left, 1, width, height - 1, 5, 5);
    }

    /** Puts the line under what the lanes show. It moves with each frame of theirs, and nothing else of the strip does. */
    void showSight() {
        Optional<TimeSpan> span = model.inSight();
        inSight.setVisible(false);
        scale().ifPresent(scale -> span.ifPresent(time -> {
            double left = Math.max(0, scale.leftOf(time));
            double right = Math.min(getWidth(), scale.leftOf(time) + scale.widthOf(time));
            boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
            inSight.setVisible(right - left < getWidth() - 1);
            inSight.resizeRelocate(
                    mirrored ? getWidth() - right : left, BARS_HEIGHT * em() - THICK, Math.max(3, right - left), THICK);
        }));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        showSight();
    }

    private void labels(Ink ink, TimeScale scale, double top) {
        AxisWords words = axisWords();
        ink.horizontal(top, 0, getWidth(), ink.colours().grid());
        for (FoldedTime.Piece piece : scale.time().pieces()) {
            if (piece.kind() == FoldedTime.Kind.BREAK) {
                ink.fill(scale.leftOf(piece.time()), 0, scale.widthOf(piece.time()), top, ink.colours().background());
            }
        }
        Ticks ticks = Ticks.of(scale, firstDayOfWeek, words.monthsOnly(ink.small()), words.contexts(ink.small()));
        for (Tick tick : ticks.cells()) {
            if (tick.labelled()) {
                ink.write(words.context(tick), tick.middle(), top + LABELS_HEIGHT * ink.em() / 2, ink.small(),
                        ink.colours().muted(), TextAlignment.CENTER);
            }
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            pointer = event.getX();
            drag = scale().map(scale -> BrushDrag.from(scale, event.getX(), filtered()));
        }
    }

    private void drag(MouseEvent event) {
        pointer = event.getX();
        drag.filter(present -> present.isMeant(pointer))
                .ifPresent(present -> model.show(TimeSpan.of(present.draggedTo(pointer))));
        requestPaint();
        event.consume();
    }

    private void release(MouseEvent event) {
        drag.map(present -> present.releasedAt(event.getX()))
                .filter(asked -> !asked.equals(filtered()))
                .ifPresent(filter);
        drag = Optional.empty();
        requestPaint();
    }

    /** Keys that are held down draw on; the days are filtered for once they are let go. */
    private void type(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT -> step(time().isRightToLeft() ? -1 : 1, event.isShiftDown());
            case LEFT -> step(time().isRightToLeft() ? 1 : -1, event.isShiftDown());
            case DELETE, BACK_SPACE -> filter.accept(Optional.empty());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int days, boolean onlyTheEnd) {
        keys = scale().map(scale -> keys.orElseGet(() -> BrushKeys.from(BrushDrag.days(scale.time().time()), filtered(), days)))
                .map(present -> onlyTheEnd ? present.extended(days) : present.moved(days));
        keys.ifPresent(present -> model.show(TimeSpan.of(present.range())));
        requestPaint();
    }

    private void applyKeys() {
        keys.map(BrushKeys::range).map(Optional::of).filter(asked -> !asked.equals(filtered())).ifPresent(filter);
    }

    /** Days that were filtered for elsewhere are where keys go on. */
    void forgetKeys() {
        if (!keys.map(BrushKeys::range).equals(filtered())) {
            keys = Optional.empty();
        }
    }

    private void move(MouseEvent event) {
        canvas().setCursor(scale().map(scale -> BrushDrag.from(scale, event.getX(), filtered())).map(held -> switch (held.grip()) {
            case NEW -> Cursor.CROSSHAIR;
            case MOVE -> Cursor.OPEN_HAND;
            case FIRST, LAST -> Cursor.H_RESIZE;
        }).orElse(Cursor.DEFAULT));
    }
}
