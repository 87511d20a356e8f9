package org.waqai.ui.timeline;

import org.waqai.timeline.Frame;
import org.waqai.timeline.Spot;

/**
 * How finely a frame is painted, so that it is quick to paint and easy to read however much lies in it. Round and fading shapes take
 * JavaFX twenty times as long as boxes.
 *
 * @param inCells whether crowds are cells that are the darker the more lie in them, and not circles
 * @param leastTold the smallest crowd that tells its number
 * @param boxes whether bars are plain boxes, and glyphs have no halo
 */
record Crowding(boolean inCells, int leastTold, boolean boxes) {

    private static final int MOST_CIRCLES = 60;
    private static final int MOST_NUMBERS = 80;
    private static final int MOST_SHAPES = 80;

    static Crowding of(Frame frame) {
        int[] counts = frame.spots().stream().filter(Crowding::isTold).mapToInt(Words::count).sorted().toArray();
        return new Crowding(
                frame.spots().stream().filter(Crowding::isCircle).count() > MOST_CIRCLES,
                counts.length > MOST_NUMBERS ? counts[counts.length - MOST_NUMBERS] + 1 : 2,
                frame.spots().stream().filter(Spot.One.class::isInstance).count() > MOST_SHAPES);
    }

    private static boolean isCircle(Spot spot) {
        return spot instanceof Spot.Crowd crowd && !crowd.isOfBars();
    }

    private static boolean isTold(Spot spot) {
        return isCircle(spot) || spot instanceof Spot.Piled;
    }

    boolean tells(int count) {
        return count >= leastTold;
    }
}
