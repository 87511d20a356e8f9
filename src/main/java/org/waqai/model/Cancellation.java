package org.waqai.model;

/** Asked by long work between two steps; once true it stays true, and the work stops with what it has. */
@FunctionalInterface
public interface Cancellation {

    /** Never asks to stop. */
    Cancellation NEVER = () -> false;

    boolean isRequested();
}
