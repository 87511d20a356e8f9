package org.waqai.ui.shell;

/** The machine has no screen to open a window on. */
public final class NoScreenException extends Exception {

    private static final long serialVersionUID = 1;

    NoScreenException(Throwable cause) {
        super("No screen", cause);
    }
}
