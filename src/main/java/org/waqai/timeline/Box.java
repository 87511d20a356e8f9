package org.waqai.timeline;

/** A rectangle in pixels; y grows downwards. */
public record Box(double x, double y, double width, double height) {

    public static Box around(double middleX, double middleY, double width, double height) {
        return new Box(middleX - width / 2, middleY - height / 2, width, height);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middleX() {
        return x + width / 2;
    }

    public double middleY() {
        return y + height / 2;
    }

    public boolean contains(double pointX, double pointY) {
        return x <= pointX && pointX < right() && y <= pointY && pointY < bottom();
    }

    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
