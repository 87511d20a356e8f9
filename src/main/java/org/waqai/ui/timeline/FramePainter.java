package org.waqai.ui.timeline;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.waqai.model.IncidentType;
import org.waqai.session.CaseView;
import org.waqai.timeline.Box;
import org.waqai.timeline.Frame;
import org.waqai.timeline.Frame.Break;
import org.waqai.timeline.LaneKey;
import org.waqai.timeline.Layout;
import org.waqai.timeline.Mark;
import org.waqai.timeline.Pivot;
import org.waqai.timeline.Spot;
import org.waqai.timeline.Tick;
import org.waqai.timeline.Ticks;
import org.waqai.ui.fx.FactionPalette;

/** Paints one frame of the detail picture: the axis, the lanes, what lies in them, and their headings. */
final class FramePainter {

    /** No label is shorter than this many em. */
    private static final double LEAST_LABEL = 2;
    /** Pixels, less than which apart two lines are one. */
    private static final double SAME_LINE = 0.5;

    private final Ink ink;
    private final Words words;
    private final AxisWords axisWords;
    private final FactionPalette palette;
    private final DayOfWeek firstDayOfWeek;

    FramePainter(Ink ink, Words words, AxisWords axisWords, FactionPalette palette, DayOfWeek firstDayOfWeek) {
        this.ink = ink;
        this.words = words;
        this.axisWords = axisWords;
        this.palette = palette;
        this.firstDayOfWeek = firstDayOfWeek;
    }

    /**
     * Paints all of it; {@code pivot} says what the lanes do not need to repeat. What sticks out of its place is painted over by
     * what comes next, from the lanes to the axis and the headings: JavaFX paints a mask of the whole canvas for each clip.
     */
    void paint(Frame frame, CaseView view, Pivot pivot, Predicate<Spot> selected, Optional<Spot> hovered) {
        Layout layout = frame.layout();
        Font cellFont = ink.plain();
        Font contextFont = ink.small();
        Ticks ticks = Ticks.of(frame.scale(), firstDayOfWeek, axisWords.cells(cellFont), axisWords.contexts(contextFont));
        Crowding crowding = Crowding.of(frame);
        HeadingPainter headings = new HeadingPainter(ink, words, view);
        ground(layout.area(), ticks, frame);
        layout.lanes().forEach(lane -> headings.divider(lane, layout));
        spots(frame, crowding, spot -> !isCeasefire(spot), pivot, selected, hovered);
        layout.ceasefires().ifPresent(lane -> {
            ground(lane.box(), ticks, frame);
            spots(frame, crowding, FramePainter::isCeasefire, pivot, selected, hovered);
            view.selected().map(view.contents().stories()::thread).ifPresent(steps ->
                    new ThreadPainter(ink).paint(frame.spots().stream().filter(FramePainter::isCeasefire).toList(), steps));
            headings.divider(lane, layout);
        });
        frame.breaks().forEach(gap -> breakLabel(gap, layout));
        axis(ticks, layout, cellFont, contextFont);
        headings.paint(layout);
    }

    /** The background of a part of the picture, with its grid and its breaks. */
    private void ground(Box part, Ticks ticks, Frame frame) {
        fill(part);
        lines(ticks, part.y(), part.bottom());
        for (Break gap : frame.breaks()) {
            breakGround(new Box(gap.box().x(), part.y(), gap.box().width(), part.height()));
        }
    }

    /** A line at each end of a cell; most cells end where the next one begins. */
    private void lines(Ticks ticks, double top, double bottom) {
        double[] ends = ticks.cells().stream().flatMapToDouble(cell -> DoubleStream.of(cell.left(), cell.right())).sorted().toArray();
        for (int i = 0; i < ends.length; i++) {
            if (i == 0 || ends[i] - ends[i - 1] > SAME_LINE) {
                ink.vertical(ends[i], top, bottom, ink.colours().grid());
            }
        }
    }

    private void fill(Box box) {
        ink.fill(box.x(), box.y(), box.width(), box.height(), ink.colours().background());
    }

    private static boolean isCeasefire(Spot spot) {
        return spot.lane().key().equals(new LaneKey.Ceasefires());
    }

    private void spots(
            Frame frame, Crowding crowding, Predicate<Spot> which, Pivot pivot, Predicate<Spot> selected, Optional<Spot> hovered) {
        SpotPainter painter = new SpotPainter(ink, palette, frame.scale().direction(), crowding);
        BandPainter bands = new BandPainter(ink, frame.scale().direction(), frame.layout().plot(), crowding);
        List<Spot> spots = frame.spots().stream().filter(which).toList();
        for (Spot spot : spots) {
            if (spot instanceof Spot.One one && isBand(one)) {
                bands.paint(one.mark(), one.box());
            } else {
                painter.paint(spot);
            }
            if (hovered.filter(spot::equals).isPresent()) {
                painter.ring(spot, ink.colours().muted(), 1.2);
            }
            if (selected.test(spot)) {
                painter.ring(spot, ink.colours().accent(), 2);
            }
            painter.count(spot, words.wording()::number);
        }
        spots.forEach(spot -> label(spot, pivot, frame.layout().plot()));
    }

    private static boolean isBand(Spot.One one) {
        return isCeasefire(one) && one.mark().incident().type() == IncidentType.CEASEFIRE;
    }

    private void label(Spot spot, Pivot pivot, Box plot) {
        if (spot instanceof Spot.One one && !isCeasefire(spot) && Math.max(one.room(), one.box().width()) > LEAST_LABEL * ink.em()) {
            for (String label : words.labels(one.mark().incident(), pivot)) {
                if (labelled(one, label, plot)) {
                    return;
                }
            }
        }
    }

    /** Writes a label into a broad bar or behind its mark, if it has room there. */
    private boolean labelled(Spot.One one, String label, Box plot) {
        double width = ink.measure().width(label, ink.small());
        double gap = 0.6 * ink.em();
        Box box = one.box();
        double left = Math.max(box.x(), plot.x());
        double right = Math.min(box.right(), plot.right());
        if (one.mark().form() == Mark.Form.SOFT_BAR && width + gap <= right - left) {
            ink.write(label, (left + right) / 2, box.middleY(), ink.small(), ink.colours().text(), TextAlignment.CENTER);
            return true;
        }
        if (width + 2 * gap <= one.room()) {
            double x = ink.text().isRightToLeft() ? box.x() - gap : box.right() + gap;
            ink.writeFrom(label, x, box.middleY(), ink.small(), ink.colours().muted());
            return true;
        }
        return false;
    }

    private void breakGround(Box box) {
        ink.fill(box.x(), box.y(), box.width(), box.height(), ink.colours().inset());
        zigzag(box.x(), box);
        zigzag(box.right(), box);
    }

    /** The torn edge of folded time. */
    private void zigzag(double x, Box box) {
        GraphicsContext canvas = ink.canvas();
        double step = 0.45 * ink.em();
        canvas.beginPath();
        canvas.moveTo(x, box.y());
        boolean out = true;
        for (double y = box.y() + step; y < box.bottom() + step; y += step) {
            canvas.lineTo(x + (out ? step / 2 : 0), y);
            out = !out;
        }
        canvas.setStroke(ink.colours().muted().deriveColor(0, 1, 1, 0.45));
        canvas.setLineWidth(1);
        canvas.stroke();
    }

    private void breakLabel(Break gap, Layout layout) {
        GraphicsContext canvas = ink.canvas();
        Box box = gap.box();
        String label = words.folded(gap.time());
        Box area = layout.area();
        if (box.width() < 1.3 * ink.em() || ink.measure().width(label, ink.small()) > area.height()) {
            return;
        }
        canvas.save();
        canvas.translate(Math.clamp(box.middleX(), layout.plot().x() + ink.em(), layout.plot().right() - ink.em()), area.middleY());
        canvas.rotate(-90);
        canvas.setTextBaseline(VPos.CENTER);
        ink.write(label, 0, 0, ink.small(), ink.colours().muted(), TextAlignment.CENTER);
        canvas.restore();
    }

    private void axis(Ticks ticks, Layout layout, Font cellFont, Font contextFont) {
        Box axis = layout.axis();
        fill(axis);
        for (Tick context : ticks.contexts()) {
            if (context.labelled()) {
                double y = axis.y() + 0.26 * axis.height();
                ink.write(axisWords.context(context), context.middle(), y, contextFont, ink.colours().muted(), TextAlignment.CENTER);
            }
        }
        for (Tick cell : ticks.cells()) {
            if (cell.labelled()) {
                double y = axis.y() + 0.7 * axis.height();
                ink.write(axisWords.cell(cell), cell.middle(), y, cellFont, ink.colours().text(), TextAlignment.CENTER);
            }
        }
        lines(ticks, axis.y() + 0.5 * axis.height(), axis.bottom());
    }
}
