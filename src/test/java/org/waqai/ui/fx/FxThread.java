package org.waqai.ui.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** Runs a test's steps on the window's thread of the headless toolkit. */
public final class FxThread {

    private FxThread() {
    }

    /** What {@code step} returns, once the window's thread has run it; its failures are the test's. */
    public static <T> T call(Callable<T> step) {
        start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(step.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        try {
            return result.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        } catch (InterruptedException | TimeoutException stuck) {
            throw new AssertionError("The window's thread does not answer", stuck);
        }
    }

    public static void run(Runnable step) {
        call(() -> {
            step.run();
            return true;
        });
    }

    private static void start() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException alreadyStarted) {
            return;
        }
    }
}
