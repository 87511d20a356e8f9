package org.waqai.ui.timeline;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.waqai.timeline.Layout.LaneBox;
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
        ground(layout.area(), ticks, frame);
        layout.lanes().forEach(lane -> divider(lane, layout));
        spots(frame, spot -> !isCeasefire(spot), pivot, selected, hovered);
        layout.ceasefires().ifPresent(lane -> {
            ground(lane.box(), ticks, frame);
            spots(frame, FramePainter::isCeasefire, pivot, selected, hovered);
            view.selected().map(view.contents().stories()::thread).ifPresent(steps ->
                    new ThreadPainter(ink).paint(frame.spots().stream().filter(FramePainter::isCeasefire).toList(), steps));
            divider(lane, layout);
        });
        frame.breaks().forEach(gap -> breakLabel(gap, layout));
        axis(ticks, layout, cellFont, contextFont);
        headings(layout, view);
    }

    /** The background of a part of the picture, with its grid and its breaks. */
    private void ground(Box part, Ticks ticks, Frame frame) {
        fill(part);
        for (Tick cell : ticks.cells()) {
            ink.vertical(cell.left(), part.y(), part.bottom(), ink.colours().grid());
            ink.vertical(cell.right(), part.y(), part.bottom(), ink.colours().grid());
        }
        for (Break gap : frame.breaks()) {
            breakGround(new Box(gap.box().x(), part.y(), gap.box().width(), part.height()));
        }
    }

    private void fill(Box box) {
        ink.fill(box.x(), box.y(), box.width(), box.height(), ink.colours().background());
    }

    private static boolean isCeasefire(Spot spot) {
        return spot.lane().key().equals(new LaneKey.Ceasefires());
    }

    private void divider(LaneBox lane, Layout layout) {
        if (lane.box().bottom() > layout.area().y() - 1) {
            ink.horizontal(lane.box().bottom(), 0, layout.measures().width(), ink.colours().grid());
        }
    }

    private void spots(Frame frame, Predicate<Spot> which, Pivot pivot, Predicate<Spot> selected, Optional<Spot> hovered) {
        Crowding crowding = Crowding.of(frame);
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
            if (Words.count(spot) > 1) {
                painter.count(spot, words.wording().number(Words.count(spot)));
            }
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
            ink.vertical(cell.left(), axis.y() + 0.5 * axis.height(), axis.bottom(), ink.colours().grid());
            ink.vertical(cell.right(), axis.y() + 0.5 * axis.height(), axis.bottom(), ink.colours().grid());
        }
    }

    private void headings(Layout layout, CaseView view) {
        Box column = layout.headings();
        fill(column);
        layout.lanes().forEach(lane -> {
            heading(lane, layout, view);
            sign(lane, layout);
        });
        layout.lanes().forEach(lane -> divider(lane, layout));
        layout.ceasefires().ifPresent(lane -> {
            fill(new Box(column.x(), lane.box().y(), column.width(), lane.box().height()));
            heading(lane, layout, view);
            divider(lane, layout);
        });
        fill(new Box(column.x(), 0, column.width(), layout.axis().height()));
        ink.horizontal(layout.axis().bottom(), 0, layout.measures().width(), ink.colours().grid());
    }

    /** A small triangle before the heading: it points down at an open lane, and towards the name of one that is rolled up. */
    private void sign(LaneBox lane, Layout layout) {
        Box column = layout.headings();
        double distance = (0.8 + 0.9 * Math.min(lane.lane().depth(), 4)) * ink.em();
        double side = ink.text().isRightToLeft() ? -1 : 1;
        double x = ink.text().isRightToLeft() ? column.right() - distance : column.x() + distance;
        double y = lane.box().middleY();
        double half = 0.26 * ink.em();
        double[] across = lane.lane().isRolledUp() ? new double[] {-0.6, 0.7, -0.6} : new double[] {-1, 1, 0};
        double[] down = lane.lane().isRolledUp() ? new double[] {-1, 0, 1} : new double[] {-0.6, -0.6, 0.7};
        GraphicsContext canvas = ink.canvas();
        canvas.beginPath();
        for (int i = 0; i < across.length; i++) {
            canvas.lineTo(x + side * across[i] * half, y + down[i] * half);
        }
        canvas.closePath();
        canvas.setFill(ink.colours().muted());
        canvas.fill();
    }

    private void heading(LaneBox lane, Layout layout, CaseView view) {
        Box column = layout.headings();
        double indent = (1.4 + 0.9 * Math.min(lane.lane().depth(), 4)) * ink.em();
        double x = ink.text().isRightToLeft() ? column.right() - indent : column.x() + indent;
        double room = column.width() - indent - 0.5 * ink.em();
        Font font = lane.lane().depth() == 0 ? ink.bold() : ink.plain();
        String heading = ink.measure().fitted(words.heading(lane.lane().key(), view), font, room);
        double middle = lane.box().middleY();
        String context = lane.lane().depth() == 0 ? words.context(lane.lane().key()) : "";
        boolean two = !context.isEmpty() && lane.box().height() > 2.6 * ink.em();
        ink.writeFrom(heading, x, two ? middle - 0.6 * ink.em() : middle, font, ink.colours().text());
        if (two) {
            String below = ink.measure().fitted(context, ink.small(), room);
            ink.writeFrom(below, x, middle + 0.65 * ink.em(), ink.small(), ink.colours().muted());
        }
    }
}
