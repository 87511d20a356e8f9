package org.waqai.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class FxBridgeTest {

    @Test
    void changes_are_shown_on_the_windows_thread() {
        FxThread.run(() -> {});
        List<Boolean> seen = new ArrayList<>();

        new FxBridge(Runnable::run, Runnable::run).show(() -> seen.add(Platform.isFxApplicationThread()));

        assertThat(FxThread.call(() -> List.copyOf(seen))).containsExactly(true);
    }

    @Test
    void a_busy_window_is_shown_only_the_newest_value() {
        FxThread.run(() -> {});
        List<Integer> seen = new ArrayList<>();
        Consumer<Integer> values = new FxBridge(Runnable::run, Runnable::run).newest(seen::add);
        CountDownLatch busy = new CountDownLatch(1);
        Platform.runLater(() -> awaitUninterrupted(busy));

        List.of(1, 2, 3).forEach(values);
        busy.countDown();

        assertThat(FxThread.call(() -> List.copyOf(seen))).containsExactly(3);
    }

    @Test
    void on_the_same_thread_every_value_is_shown_at_once() {
        List<Integer> seen = new ArrayList<>();

        List.of(1, 2, 3).forEach(FxBridge.sameThread().newest(seen::add));

        assertThat(seen).containsExactly(1, 2, 3);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
