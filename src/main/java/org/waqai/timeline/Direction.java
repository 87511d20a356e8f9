package org.waqai.timeline;

/** Which way something runs across the picture: time along its axis, or the text that the headings are written in. */
public enum Direction {
    LEFT_TO_RIGHT, RIGHT_TO_LEFT;

    public boolean isRightToLeft() {
        return this == RIGHT_TO_LEFT;
    }

    public Direction opposite() {
        return isRightToLeft() ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
    }
}
