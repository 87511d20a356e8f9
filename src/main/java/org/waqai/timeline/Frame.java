package org.waqai.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waqai.timeline.FoldedTime.Kind;
import org.waqai.timeline.FoldedTime.Piece;
import org.waqai.timeline.Layout.LaneBox;

/**
 * One picture of the timeline: all that is painted, where. The painter and the pointer both read it, so what is hit is what
 * is seen.
 *
 * @param spots in the order of painting
 * @param breaks the folded stretches in sight
 */
public record Frame(Layout layout, TimeScale scale, List<Spot> spots, List<Break> breaks) {

    /** An empty stretch of time that is folded, and its pixels over the full height of the plot. */
    public record Break(TimeSpan time, Box box) {
    }

    public Frame {
        spots = List.copyOf(spots);
        breaks = List.copyOf(breaks);
    }

    /** The picture at this scale, which is moved to the plot's place. */
    public static Frame of(Layout layout, TimeScale scale) {
        TimeScale placed = scale.on(layout.plot().x(), layout.plot().width());
        List<Break> breaks = breaks(layout, placed);
        List<Spot> spots = Stream.concat(layout.ceasefires().stream(), layout.lanes().stream())
                .flatMap(lane -> withRoom(lane, LaneSpots.of(lane, placed, layout.measures().em()), layout, breaks).stream())
                .toList();
        return new Frame(layout, placed, spots, breaks);
    }

    private static List<Break> breaks(Layout layout, TimeScale scale) {
        Box plot = layout.plot();
        return scale.time().pieces().stream()
                .filter(piece -> piece.kind() == Kind.BREAK && scale.shows(piece.time()))
                .map(Piece::time)
                .map(time -> new Break(time, new Box(scale.leftOf(time), plot.y(), scale.widthOf(time), plot.height())))
                .toList();
    }

    /** Goes through the spots against the reading direction and measures up to what was met last in the same rows. */
    private static List<Spot> withRoom(LaneBox place, List<Spot> spots, Layout layout, List<Break> breaks) {
        boolean leftwards = layout.measures().text().isRightToLeft();
        double edge = leftwards ? layout.plot().x() : layout.plot().right();
        double[] met = new double[place.lane().rows()];
        Arrays.fill(met, edge);
        Comparator<Spot> byX = Comparator.comparingDouble(spot -> spot.box().middleX());
        List<Spot> against = new ArrayList<>(spots);
        against.sort(leftwards ? byX : byX.reversed());
        for (int i = 0; i < against.size(); i++) {
            Spot spot = against.get(i);
            int first = spot instanceof Spot.One one ? one.mark().row() : 0;
            int last = spot instanceof Spot.One ? first : met.length - 1;
            double behind = leftwards ? spot.box().x() : spot.box().right();
            if (spot instanceof Spot.One one) {
                double room = Math.min(Math.abs(met[first] - behind), upToBreak(breaks, behind, leftwards));
                against.set(i, new Spot.One(one.lane(), one.mark(), one.box(), room));
            }
            double before = leftwards ? spot.box().right() : spot.box().x();
            Arrays.fill(met, first, last + 1, before);
        }
        against.sort(Comparator.comparing(spot -> !isBar(spot)));
        return against;
    }

    private static double upToBreak(List<Break> breaks, double from, boolean leftwards) {
        return breaks.stream()
                .mapToDouble(gap -> leftwards ? from - gap.box().right() : gap.box().x() - from)
                .filter(distance -> distance > -1)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Bars lie under glyphs. */
    private static boolean isBar(Spot spot) {
        return switch (spot) {
            case Spot.One one -> one.mark().form().isBar();
            case Spot.Crowd crowd -> crowd.isOfBars();
            case Spot.Piled _ -> true;
        };
    }
}
