package org.waqai.ui.timeline;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import org.waqai.session.CaseContents;
import org.waqai.session.CaseView;
import org.waqai.timeline.Box;
import org.waqai.timeline.Frame;
import org.waqai.timeline.HitTest;
import org.waqai.timeline.Lane;
import org.waqai.timeline.Layout;
import org.waqai.timeline.Layout.Measures;
import org.waqai.timeline.Spot;
import org.waqai.ui.fx.FactionPalette;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Theme;

/** The lanes with their marks, and the gestures over them. */
final class DetailPicture extends PixelCanvas {

    private static final double ZOOM_PER_NOTCH = 1.25;
    private static final double PIXELS_PER_NOTCH = 40;
    private static final double SLIP = 3;
    private static final int LONGEST_LIST = 40;

    private final TimelineModel model;
    private final DayOfWeek firstDayOfWeek;
    private final Requests requests;
    private final Tooltip tooltip = new Tooltip();
    private final ContextMenu list = new ContextMenu();
    private final ScrollBar lanes = new ScrollBar();
    private Optional<Coloured> coloured = Optional.empty();
    private FactionPalette palette = new FactionPalette(List.of(), Theme.LIGHT);
    private Optional<Spot> hovered = Optional.empty();
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean dragging;

    /** What the present palette was made for. */
    private record Coloured(CaseContents contents, Theme theme) {
    }

    DetailPicture(TimelineModel model, Look look, TextMeasure measure, DayOfWeek firstDayOfWeek, Requests requests) {
        super(look, measure);
        this.model = model;
        this.firstDayOfWeek = firstDayOfWeek;
        this.requests = requests;
        getStyleClass().add("detail");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        focusedProperty().subscribe(this::requestPaint);
        lanes.setOrientation(Orientation.VERTICAL);
        lanes.setManaged(false);
        lanes.valueProperty().subscribe(value -> scrollTo(value.doubleValue()));
        getChildren().add(lanes);
        tooltip.setShowDelay(Duration.millis(250));
        canvas().setOnMouseMoved(this::point);
        canvas().setOnMouseExited(event -> hover(Optional.empty()));
        canvas().setOnMousePressed(this::press);
        canvas().setOnMouseDragged(this::drag);
        canvas().setOnMouseReleased(this::release);
        canvas().setOnScroll(this::scroll);
        canvas().setOnZoom(event -> change(() -> model.zoom(event.getZoomFactor(), event.getX())));
    }

    /** Changes the part in sight and shows it. */
    void change(Runnable step) {
        step.run();
        hover(Optional.empty());
        requestPaint();
        requests.moved();
    }

    /** Says anew what a screen reader reads out. */
    void announce() {
        setAccessibleText(model.arrangement().map(this::spoken).orElse(""));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private String spoken(Arrangement arrangement) {
        Words words = words();
        CaseView view = arrangement.view();
        return view.selectedIncident()
                .map(words::line)
                .orElseGet(() -> look().text("timeline.spoken", words.wording().incidents(view.visible().size())));
    }

    @Override
    void paint(Ink ink) {
        model.measure(new Measures(getWidth(), getHeight(), ink.em(), headingWidth(ink), ink.text()), time());
        model.frame().ifPresent(frame -> placeScrollBar(frame.layout()));
        Optional<Arrangement> arrangement = model.arrangement();
        if (arrangement.isPresent() && model.frame().isPresent() && !model.timeline().extent().isEmpty()) {
            CaseView view = arrangement.get().view();
            new FramePainter(ink, words(), axisWords(), palette(view), firstDayOfWeek)
                    .paint(model.frame().get(), view, arrangement.get().choice().pivot(), model::isSelected, hovered);
        } else {
            empty(ink);
        }
        focusRing(ink);
    }

    /** At the end side of the text, opposite to the headings, and only while there is something to scroll. */
    private void placeScrollBar(Layout layout) {
        Box area = layout.area();
        double width = lanes.prefWidth(-1);
        lanes.setVisible(layout.longestScroll() > 0);
        lanes.setMax(Math.max(1, layout.longestScroll()));
        lanes.setVisibleAmount(lanes.getMax() * area.height() / Math.max(1, layout.contentHeight()));
        lanes.setBlockIncrement(area.height());
        lanes.setUnitIncrement(PIXELS_PER_NOTCH);
        lanes.setValue(model.scroll());
        lanes.resizeRelocate(getWidth() - width, area.y(), width, area.height());
    }

    private void scrollTo(double pixels) {
        if (pixels != model.scroll()) {
            change(() -> model.scrollTo(pixels));
        }
    }

    /** The colours go through all incidents of the case, so they are worked out once for each case and theme. */
    private FactionPalette palette(CaseView view) {
        Optional<Coloured> wanted = Optional.of(new Coloured(view.contents(), look().theme()));
        if (!wanted.equals(coloured)) {
            coloured = wanted;
            palette = new FactionPalette(view.contents().factions().values(), look().theme());
        }
        return palette;
    }

    private void empty(Ink ink) {
        ink.fill(0, 0, getWidth(), getHeight(), ink.colours().background());
        if (model.arrangement().filter(arrangement -> arrangement.view().total() > 0).isPresent()) {
            boolean undatedOnly = model.timeline().undated() > 0;
            String words = look().text(undatedOnly ? "timeline.undated-only" : "timeline.nothing");
            ink.write(words, getWidth() / 2, getHeight() / 2, ink.plain(), ink.colours().muted(), TextAlignment.CENTER);
        }
    }

    private double headingWidth(Ink ink) {
        Words words = words();
        Optional<CaseView> view = model.arrangement().map(Arrangement::view);
        double widest = view.stream()
                .flatMap(present -> model.timeline().allLanes().mapToDouble(lane -> headingWidth(lane, present, words, ink)).boxed())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return Math.clamp(widest, 11.5 * ink.em(), 15 * ink.em());
    }

    private double headingWidth(Lane lane, CaseView view, Words words, Ink ink) {
        Font font = lane.depth() == 0 ? ink.bold() : ink.plain();
        return measure().width(words.heading(lane.key(), view), font) + (2.5 + 0.9 * Math.min(lane.depth(), 4)) * ink.em();
    }

    private Words words() {
        return new Words(look().textsProperty().getValue(), look().wording());
    }

    private Optional<Spot> spotAt(MouseEvent event) {
        return model.frame().flatMap(frame -> HitTest.spotAt(frame, event.getX(), event.getY()));
    }

    private Optional<Lane> headingAt(MouseEvent event) {
        return model.frame().flatMap(frame -> HitTest.headingAt(frame, event.getX(), event.getY()));
    }

    private void point(MouseEvent event) {
        Optional<Spot> spot = spotAt(event);
        canvas().setCursor(spot.isPresent() || headingAt(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        hover(spot);
    }

    private void hover(Optional<Spot> spot) {
        if (!spot.equals(hovered)) {
            hovered = spot;
            Tooltip.uninstall(this, tooltip);
            model.arrangement().ifPresent(arrangement -> spot.ifPresent(present -> {
                tooltip.setText(words().tooltip(present, arrangement.view()));
                Tooltip.install(this, tooltip);
            }));
            requestPaint();
        }
    }

    private void press(MouseEvent event) {
        requestFocus();
        list.hide();
        pressedX = event.getX();
        pressedY = event.getY();
        lastX = pressedX;
        lastY = pressedY;
        dragging = false;
    }

    private void drag(MouseEvent event) {
        dragging |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > SLIP;
        if (dragging) {
            double across = event.getX() - lastX;
            double down = event.getY() - lastY;
            change(() -> {
                model.pan(across);
                model.scrollTo(model.scroll() - down);
            });
            lastX = event.getX();
            lastY = event.getY();
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragging || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Optional<Spot> spot = spotAt(event);
        Optional<Lane> heading = headingAt(event);
        if (spot.isPresent()) {
            click(spot.get(), event);
        } else if (heading.isPresent()) {
            requests.roll(heading.get().key());
        } else if (event.getClickCount() == 2) {
            change(model::fit);
        }
    }

    private void click(Spot spot, MouseEvent event) {
        switch (spot) {
            case Spot.One one -> requests.select(one.mark().incident().id());
            case Spot.Crowd _, Spot.Piled _ -> {
                if (model.open(spot)) {
                    change(() -> { });
                } else {
                    choose(spot, event);
                }
            }
        }
    }

    /** A list of those that no zoom takes apart. */
    private void choose(Spot spot, MouseEvent event) {
        Words words = words();
        List<MenuItem> items = model.arrangement().map(Arrangement::view).stream()
                .flatMap(view -> spot.marks().limit(LONGEST_LIST).flatMap(mark -> view.incident(mark.incident().id()).stream()))
                .map(incident -> item(words.line(incident), incident.id()))
                .toList();
        list.getItems().setAll(items);
        list.show(this, event.getScreenX(), event.getScreenY());
    }

    private MenuItem item(String words, String incident) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> requests.select(incident));
        return item;
    }

    /** The wheel zooms at the pointer, with Shift it pans; over the headings it scrolls the lanes. */
    private void scroll(ScrollEvent event) {
        Optional<Frame> frame = model.frame();
        double notches = (event.getDeltaY() + event.getDeltaX()) / PIXELS_PER_NOTCH;
        if (frame.isEmpty() || notches == 0) {
            return;
        }
        if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            change(() -> model.pan(notches * PIXELS_PER_NOTCH));
        } else if (frame.get().layout().headings().contains(event.getX(), event.getY()) || event.isAltDown()) {
            change(() -> model.scrollTo(model.scroll() - notches * PIXELS_PER_NOTCH));
        } else {
            change(() -> model.zoom(Math.pow(ZOOM_PER_NOTCH, notches), event.getX()));
        }
        event.consume();
    }
}
