package org.waqai.ui.timeline;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import org.waqai.session.CaseContents;
import org.waqai.session.CaseView;
import org.waqai.session.wording.Wording;
import org.waqai.timeline.Box;
import org.waqai.timeline.Layout;
import org.waqai.timeline.Layout.Measures;
import org.waqai.timeline.Spot;
import org.waqai.ui.fx.FactionPalette;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Theme;

/** The lanes with their marks. */
final class DetailPicture extends PixelCanvas {

    private final TimelineModel model;
    private final DayOfWeek firstDayOfWeek;
    private final Requests requests;
    private final Tooltip tooltip = new Tooltip();
    private final ScrollBar lanes = new ScrollBar();
    private Optional<Coloured> coloured = Optional.empty();
    private FactionPalette palette = new FactionPalette(List.of(), Theme.LIGHT);
    private Optional<Spot> hovered = Optional.empty();
    private Optional<Measured> measured = Optional.empty();
    private double headingWidth;

    /** What the present palette was made for. */
    private record Coloured(CaseContents contents, Theme theme) {
    }

    /** What the present width of the headings was measured for. */
    private record Measured(int arrangement, Wording wording, double em) {
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
        new DetailGestures(model, this, requests).listenTo(canvas());
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
        lanes.setUnitIncrement(DetailGestures.PIXELS_PER_NOTCH);
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

    /** All headings are measured, not only those in sight, so it is done once for each arrangement and wording. */
    private double headingWidth(Ink ink) {
        Measured wanted = new Measured(model.arranged(), look().wording(), ink.em());
        if (!measured.equals(Optional.of(wanted))) {
            measured = Optional.of(wanted);
            headingWidth = model.arrangement()
                    .map(arrangement -> new HeadingPainter(ink, words(), arrangement.view()).width(model.timeline().allLanes()))
                    .orElse(0.0);
        }
        return headingWidth;
    }

    Words words() {
        return new Words(look().textsProperty().getValue(), look().wording());
    }

    /** Tells of what the pointer is over. */
    void hover(Optional<Spot> spot) {
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
}
