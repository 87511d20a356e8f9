package org.waqai.ui.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** The one hop between the window's thread and the threads that work. */
public final class FxBridge {

    private final Executor steps;
    private final Executor longWork;
    private final Executor window;

    /**
     * A bridge to JavaFX's own thread.
     *
     * @param steps runs short work one after the other, in the order of the calls
     * @param longWork runs what takes seconds or more, beside the steps
     */
    public FxBridge(Executor steps, Executor longWork) {
        this(steps, longWork, Platform::runLater);
    }

    private FxBridge(Executor steps, Executor longWork, Executor window) {
        this.steps = steps;
        this.longWork = longWork;
        this.window = window;
    }

    /** Runs everything at once on the calling thread: for tests and pictures. */
    public static FxBridge sameThread() {
        return new FxBridge(Runnable::run, Runnable::run, Runnable::run);
    }

    /** Runs short work off the window's thread, after all earlier steps. */
    public void step(Runnable work) {
        steps.execute(work);
    }

    /** Runs long work off the window's thread. */
    public void longWork(Runnable work) {
        longWork.execute(work);
    }

    /** Runs {@code change} on the window's thread. */
    public void show(Runnable change) {
        window.execute(change);
    }

    /**
     * A consumer for any thread that hands values over to the window's thread. When values come faster than the window takes
     * them, only the newest is handed over.
     */
    public <T> Consumer<T> newest(Consumer<T> shown) {
        AtomicReference<@Nullable T> waiting = new AtomicReference<>();
        return value -> {
            if (waiting.getAndSet(value) == null) {
                show(() -> {
                    T newest = waiting.getAndSet(null);
                    if (newest != null) {
                        shown.accept(newest);
                    }
                });
            }
        };
    }
}
