package org.waqai.ui.timeline;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
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

    private final Ink ink;
    private final FactionPalette palette;
    private final Direction time;

    SpotPainter(Ink ink, FactionPalette palette, Direction time) {
        this.ink = ink;
        this.palette = palette;
        this.time = time;
    }

    void paint(Spot spot) {
        switch (spot) {
            case Spot.One one when one.mark().form().isBar() -> bar(one.mark(), one.box());
            case Spot.One one -> glyph(one.mark(), one.box());
            case Spot.Crowd crowd when crowd.together().getFirst().form().isBar() -> density(crowd.box(), crowd.count());
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
        List<Color> sides = mark.sides().stream().map(Faction::id).map(palette::colour).distinct().toList();
        return sides.isEmpty() ? List.of(palette.colour(Faction.UNKNOWN_ID)) : sides;
    }

    private void glyph(Mark mark, Box box) {
        GraphicsContext canvas = ink.canvas();
        List<Color> colours = colours(mark);
        Shape shape = Shape.of(mark.incident().type().value());
        double radius = box.width() / 2;
        GlyphPath.trace(canvas, shape, box.middleX(), box.middleY(), radius, ink.text().isRightToLeft());
        canvas.setStroke(ink.colours().background());
        canvas.setLineWidth(HALO);
        canvas.stroke();
        boolean hollow = mark.isBackground();
        canvas.setFill(hollow ? ink.colours().background() : halves(colours));
        canvas.fill();
        if (hollow) {
            canvas.setStroke(halves(colours));
            canvas.setLineWidth(2);
            canvas.stroke();
        }
        if (mark.isDayAssumed()) {
            canvas.setStroke(ink.colours().text());
            canvas.setLineWidth(1);
            canvas.setLineDashes(2, 2);
            canvas.stroke();
            canvas.setLineDashes();
        }
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

    private void bar(Mark mark, Box box) {
        List<Color> colours = colours(mark);
        double part = box.height() / colours.size();
        for (int i = 0; i < colours.size(); i++) {
            Color colour = colours.get(i).deriveColor(0, 1, 1, mark.form() == Mark.Form.SOFT_BAR ? 0.35 : 0.9);
            GraphicsContext canvas = ink.canvas();
            canvas.save();
            canvas.beginPath();
            canvas.rect(box.x() - 2, box.y() + i * part - (i == 0 ? 2 : 0), box.width() + 4, part + (colours.size() == 1 ? 4 : 2));
            canvas.clip();
            strip(mark, box, colour);
            canvas.restore();
        }
    }

    private void strip(Mark mark, Box box, Color colour) {
        GraphicsContext canvas = ink.canvas();
        double round = mark.form() == Mark.Form.SOFT_BAR ? 0 : Math.min(box.width(), box.height());
        boolean hollow = mark.isBackground();
        canvas.setFill(faded(hollow ? colour.deriveColor(0, 1, 1, 0.35) : colour, mark.form(), box));
        canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
        if (hollow) {
            canvas.setLineWidth(1.5);
            canvas.setStroke(faded(colour.deriveColor(0, 1, 1, 1 / colour.getOpacity()), mark.form(), box));
            canvas.strokeRoundRect(box.x() + 1, box.y() + 1, Math.max(1, box.width() - 2), box.height() - 2, round, round);
        }
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
    void count(Spot spot, String number) {
        if (spot instanceof Spot.Crowd crowd && !crowd.together().getFirst().form().isBar()) {
            ink.write(number, crowd.box().middleX(), crowd.box().middleY(), ink.bold(), ink.colours().text(), TextAlignment.CENTER);
        } else if (spot instanceof Spot.Piled piled && ink.measure().width(number, ink.small()) < piled.box().width()) {
            ink.write(number, piled.box().middleX(), piled.box().middleY(), ink.small(), ink.colours().text(), TextAlignment.CENTER);
        }
    }

    /** Bars that lie on each other: the more of them, the stronger. */
    private void density(Box box, int count) {
        Color colour = ink.colours().accent().deriveColor(0, 1, 1, Math.min(0.7, 0.15 + 0.1 * Math.log1p(count)));
        ink.fill(box.x(), box.y(), box.width(), box.height(), colour);
    }
}
