package org.waqai.cli;

/** There is no screen to open a window on. */
public final class NoDisplayException extends Exception {

    private static final long serialVersionUID = 1;

    public NoDisplayException() {
        super("No display");
    }

    public NoDisplayException(Throwable cause) {
        super("No display", cause);
    }
}
