package org.waqai.ui.timeline;

import java.util.List;
import java.util.function.LongFunction;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.waqai.model.Faction;
import org.waqai.timeline.Box;
import org.waqai.timeline.Direction;
import org.waqai.timeline.Mark;
import org.waqai.timeline.Shape;
import org.waqai.timeline.Spot;
import org.waqai.ui.fx.FactionPalette;

/** Paints glyphs, bars and counts. Shape says the type, fill the sides, a hollow form that it is history. */
final class SpotPainter {

    private static final double SOFT_SHARE = 0.3;
    private static final double OPEN_SHARE = 0.45;
    /** Keeps a glyph apart from what it lies on. */
    private static final double HALO = 2.5;
    private static final double LINE = 1.5;

    private final Ink ink;
    private final FactionPalette palette;
    private final Direction time;
    private final Crowding crowding;

    SpotPainter(Ink ink, FactionPalette palette, Direction time, Crowding crowding) {
        this.ink = ink;
        this.palette = palette;
        this.time = time;
        this.crowding = crowding;
    }

    void paint(Spot spot) {
        switch (spot) {
            case Spot.One one when one.mark().form().isBar() -> bar(one.mark(), one.box());
            case Spot.One one -> glyph(one.mark(), one.box());
            case Spot.Crowd crowd when crowd.isOfBars() -> density(crowd.box(), crowd.count());
            case Spot.Crowd crowd when crowding.inCells() -> density(crowd.box(), crowd.count());
            case Spot.Crowd crowd -> crowd(crowd.box());
            case Spot.Piled piled -> density(piled.box(), piled.count());
        }
    }

    /** A ring around what is selected or pointed at. */
    void ring(Spot spot, Color colour, double width) {
        Box box = spot.box().grown(0.28 * ink.em());
        GraphicsContext canvas = ink.canvas();
        canvas.setStroke(colour);
        canvas.setLineWidth(width);
        double round = box.height();
        canvas.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
    }

    /** The colours of the sides: one, or two that meet in the middle; grey when no party is told. */
    List<Color> colours(Mark mark) {
        List<Color> sides = mark.incident().sides().stream().map(Faction::id).map(palette::colour).distinct().toList();
        return sides.isEmpty() ? List.of(palette.colour(Faction.UNKNOWN_ID)) : sides;
    }

    private void glyph(Mark mark, Box box) {
        GraphicsContext canvas = ink.canvas();
        List<Color> colours = colours(mark);
        Shape shape = Shape.of(mark.incident().type());
        double radius = box.width() / 2;
        GlyphPath.trace(canvas, shape, box.middleX(), box.middleY(), radius, ink.text().isRightToLeft());
        if (!crowding.boxes()) {
            canvas.setStroke(ink.colours().background());
            canvas.setLineWidth(HALO);
            canvas.stroke();
        }
        boolean hollow = mark.isBackground();
        canvas.setFill(hollow ? ink.colours().background() : halves(mark.isDayAssumed() ? pale(colours) : colours));
        canvas.fill();
        if (hollow || mark.isDayAssumed()) {
            canvas.setStroke(halves(colours));
            canvas.setLineWidth(hollow ? 2 : 1.2);
            canvas.stroke();
        }
    }

    /** A day that is only assumed does not look as sure as one that is told. */
    private List<Color> pale(List<Color> colours) {
        return colours.stream().map(colour -> colour.interpolate(ink.colours().background(), 0.6)).toList();
    }

    /** The first side lies at the start side of the text. */
    private Paint halves(List<Color> colours) {
        if (colours.size() == 1) {
            return colours.getFirst();
        }
        boolean mirrored = ink.text().isRightToLeft();
        Color left = colours.get(mirrored ? 1 : 0);
        Color right = colours.get(mirrored ? 0 : 1);
        return new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE,
                new Stop(0, left), new Stop(0.5, left), new Stop(0.5, right), new Stop(1, right));
    }

    /** A bar of one colour, or of two above each other; a hollow one is pale between two lines. */
    private void bar(Mark mark, Box box) {
        List<Color> colours = colours(mark);
        double part = box.height() / colours.size();
        double opacity = mark.form() == Mark.Form.SOFT_BAR ? 0.35 : 0.9;
        GraphicsContext canvas = ink.canvas();
        for (int i = 0; i < colours.size(); i++) {
            Color colour = colours.get(i);
            Color shown = colour.deriveColor(0, 1, 1, mark.isBackground() ? 0.35 * opacity : opacity);
            if (box.width() < ink.em() || crowding.boxes()) {
                box(mark.form(), new Box(box.x(), box.y() + i * part, box.width(), part), shown);
            } else {
                canvas.setFill(faded(shown, mark.form(), box));
                tracePart(mark.form(), box, box.y() + i * part, part, i == 0, i == colours.size() - 1);
                canvas.fill();
            }
        }
        if (mark.isBackground()) {
            boolean plain = crowding.boxes();
            canvas.setFill(plain ? colours.getFirst() : faded(colours.getFirst(), mark.form(), box));
            canvas.fillRect(box.x(), box.y(), box.width(), LINE);
            canvas.setFill(plain ? colours.getLast() : faded(colours.getLast(), mark.form(), box));
            canvas.fillRect(box.x(), box.bottom() - LINE, box.width(), LINE);
        }
    }

    /** What would fade away gets paler in steps, where it is broad enough for that to be seen. */
    private void box(Mark.Form form, Box box, Color colour) {
        if (form == Mark.Form.BAR || box.width() < ink.em()) {
            ink.fill(box.x(), box.y(), box.width(), box.height(), colour);
            return;
        }
        double soft = form == Mark.Form.SOFT_BAR ? SOFT_SHARE * box.width() : 0;
        double open = form == Mark.Form.OPEN_BAR ? OPEN_SHARE * box.width() : 0;
        double left = soft + (time.isRightToLeft() ? open : 0);
        double right = soft + (time.isRightToLeft() ? 0 : open);
        Color pale = colour.deriveColor(0, 1, 1, 0.4);
        ink.fill(box.x(), box.y(), left, box.height(), pale);
        ink.fill(box.x() + left, box.y(), box.width() - left - right, box.height(), colour);
        ink.fill(box.right() - right, box.y(), right, box.height(), pale);
    }

    /** The upper part of a bar is round at its upper corners, the lower part at its lower ones; one that fades away is not. */
    private void tracePart(Mark.Form form, Box box, double y, double height, boolean upper, boolean lower) {
        double round = form == Mark.Form.SOFT_BAR ? 0 : Math.min(box.width(), box.height()) / 2;
        double above = upper ? Math.min(round, height) : 0;
        double below = lower ? Math.min(round, height) : 0;
        GraphicsContext canvas = ink.canvas();
        canvas.beginPath();
        canvas.moveTo(box.x() + above, y);
        canvas.lineTo(box.right() - above, y);
        canvas.quadraticCurveTo(box.right(), y, box.right(), y + above);
        canvas.lineTo(box.right(), y + height - below);
        canvas.quadraticCurveTo(box.right(), y + height, box.right() - below, y + height);
        canvas.lineTo(box.x() + below, y + height);
        canvas.quadraticCurveTo(box.x(), y + height, box.x(), y + height - below);
        canvas.lineTo(box.x(), y + above);
        canvas.quadraticCurveTo(box.x(), y, box.x() + above, y);
        canvas.closePath();
    }

    /** What fades is not known: both ends of a month, the end of what goes on. */
    private Paint faded(Color colour, Mark.Form form, Box box) {
        Color gone = colour.deriveColor(0, 1, 1, 0);
        Stop[] stops = switch (form) {
            case GLYPH, BAR -> new Stop[] {new Stop(0, colour)};
            case OPEN_BAR -> new Stop[] {new Stop(1 - OPEN_SHARE, colour), new Stop(1, gone)};
            case SOFT_BAR -> new Stop[] {
                new Stop(0, gone), new Stop(SOFT_SHARE, colour), new Stop(1 - SOFT_SHARE, colour), new Stop(1, gone),
            };
        };
        if (stops.length == 1) {
            return colour;
        }
        double start = time.isRightToLeft() ? box.right() : box.x();
        double end = time.isRightToLeft() ? box.x() : box.right();
        return new LinearGradient(start, 0, end, 0, false, CycleMethod.NO_CYCLE, stops);
    }

    private void crowd(Box box) {
        GraphicsContext canvas = ink.canvas();
        double round = box.height();
        canvas.setFill(ink.colours().background());
        canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
        canvas.setStroke(ink.colours().accent());
        canvas.setLineWidth(1.6);
        canvas.strokeRoundRect(box.x() + 0.8, box.y() + 0.8, box.width() - 1.6, box.height() - 1.6, round, round);
    }

    /** The number of a crowd; bars that lie on each other show theirs where it has room. */
    void count(Spot spot, LongFunction<String> numbers) {
        if (spot instanceof Spot.Crowd crowd && !crowd.isOfBars() && crowding.tells(crowd.count())) {
            Font font = crowding.inCells() ? ink.small() : ink.bold();
            number(numbers.apply(crowd.count()), crowd.box(), font);
        } else if (spot instanceof Spot.Piled piled && crowding.tells(piled.count())) {
            String number = numbers.apply(piled.count());
            if (ink.measure().width(number, ink.small()) < piled.box().width()) {
                number(number, piled.box(), ink.small());
            }
        }
    }

    private void number(String number, Box box, Font font) {
        ink.write(number, box.middleX(), box.middleY(), font, ink.colours().text(), TextAlignment.CENTER);
    }

    /** The more lie on each other, the stronger. Opaque, so that where two touch nothing looks like more than there is. */
    private void density(Box box, int count) {
        Color colour = ink.colours().background().interpolate(ink.colours().accent(), Math.min(0.7, 0.15 + 0.1 * Math.log1p(count)));
        ink.fill(box.x(), box.y(), box.width(), box.height(), colour);
    }
}
