package org.waqai.timeline;

/**
 * Minutes ↔ pixels: which part of the time is seen, on which pixels, and which way it runs.
 *
 * @param left first pixel of the axis
 * @param width pixels of the axis; at least 1
 * @param from first shown minute in sight
 * @param to shown minute after the last in sight
 */
public record TimeScale(FoldedTime time, Direction direction, double left, double width, double from, double to) {

    private static final double SHORTEST_MINUTES = 60;
    /** What is kept free on each side when all is seen, as a share of the whole. */
    private static final double MARGIN = 0.015;

    public TimeScale {
        width = Math.max(1, width);
        if (!(to > from)) {
            to = from + 1;
        }
    }

    /** All of the time in sight. */
    public static TimeScale fitting(FoldedTime time, Direction direction, double left, double width) {
        double margin = MARGIN * time.length();
        return new TimeScale(time, direction, left, width, -margin, time.length() + margin);
    }

    public double x(double minute) {
        return xOfShown(time.shown(minute));
    }

    public double minuteAt(double x) {
        return time.minute(shownAt(x));
    }

    /** The leftmost pixel of a span. */
    public double leftOf(TimeSpan span) {
        return xOfShown(direction.isRightToLeft() ? time.end(span) : time.start(span));
    }

    public double widthOf(TimeSpan span) {
        return (time.end(span) - time.start(span)) * pixelsPerShown();
    }

    public double right() {
        return left + width;
    }

    /** What is in sight, rounded outwards to minutes. */
    public TimeSpan visible() {
        long start = (long) Math.floor(time.minute(from));
        return new TimeSpan(start, Math.max(start + 1, (long) Math.ceil(time.minute(to))));
    }

    /** Pixels of one day within the piece. */
    public double pixelsPerDay(FoldedTime.Piece piece) {
        return piece.rate() * TimeSpan.MINUTES_PER_DAY * pixelsPerShown();
    }

    public double pixelsPerShown() {
        return width / (to - from);
    }

    /** Zooms and keeps the time under {@code x} where it is. A factor above 1 shows less time, larger. */
    public TimeScale zoomed(double factor, double x) {
        double anchor = shownAt(x);
        double shortest = SHORTEST_MINUTES * time.pieceShownAt(anchor).rate();
        double length = Math.clamp((to - from) / factor, Math.min(shortest, longest()), longest());
        double share = (anchor - from) / (to - from);
        double start = anchor - share * length;
        return clamped(start, start + length);
    }

    /** Moves the picture by so many pixels to the right, as a hand that drags it does. */
    public TimeScale panned(double pixels) {
        double shift = (direction.isRightToLeft() ? pixels : -pixels) / pixelsPerShown();
        return clamped(from + shift, to + shift);
    }

    public TimeScale fitted() {
        return fitting(time, direction, left, width);
    }

    /** Exactly this span, as far as there is time, with a little air around it. */
    public TimeScale showing(TimeSpan span) {
        double start = Math.clamp(time.start(span), 0, time.length());
        double end = Math.clamp(time.end(span), 0, time.length());
        double air = MARGIN * (end - start);
        return end > start ? clamped(start - air, end + air) : fitted();
    }

    /** Moves as little as is needed to bring the span into sight. */
    public TimeScale revealing(TimeSpan span) {
        double start = time.start(span);
        double end = time.end(span);
        double air = 0.05 * (to - from);
        if (start - air < from || end - start > to - from) {
            return clamped(start - air, start - air + (to - from));
        }
        return end + air > to ? clamped(end + air - (to - from), end + air) : this;
    }

    public boolean shows(TimeSpan span) {
        return time.start(span) < to && time.end(span) > from;
    }

    public TimeScale on(double newLeft, double newWidth) {
        return new TimeScale(time, direction, newLeft, newWidth, from, to);
    }

    public TimeScale running(Direction other) {
        return new TimeScale(time, other, left, width, from, to);
    }

    private double xOfShown(double shown) {
        double distance = (shown - from) * pixelsPerShown();
        return direction.isRightToLeft() ? right() - distance : left + distance;
    }

    private double shownAt(double x) {
        double distance = direction.isRightToLeft() ? right() - x : x - left;
        return from + distance / pixelsPerShown();
    }

    private double longest() {
        return (1 + 2 * MARGIN) * time.length();
    }

    private TimeScale clamped(double start, double end) {
        double margin = MARGIN * time.length();
        double length = Math.min(end - start, longest());
        double first = Math.max(-margin, Math.min(start, time.length() + margin - length));
        return new TimeScale(time, direction, left, width, first, first + length);
    }
}
