package org.waqai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.waqai.model.CaseException;
import org.waqai.model.CaseProblem;
import org.waqai.model.Facet;
import org.waqai.model.ReviewState;
import org.waqai.session.CaseSession;
import org.waqai.session.wording.Language;
import org.waqai.ui.SampleCase;

/** Incidents are gone through one by one, the least sure first. */
class ReviewQueueTest {

    @Test
    void the_least_sure_incident_is_reviewed_first_and_keys_go_through_the_rest() {
        CaseSession session = SampleCase.opened();
        try (ShownWindow window = ShownWindow.of(session, Language.ARABIC)) {
            window.openTab("tab-review");
            window.chooseFirstInQueue();
            Optional<String> first = session.view().selected();
            window.press(KeyCode.Y);
            Optional<String> second = session.view().selected();
            window.press(KeyCode.N);

            assertThat(List.of(first, second)).doesNotHaveDuplicates().doesNotContain(Optional.empty());
            assertThat(session.view().contents().counts().of(Facet.REVIEWS))
                    .containsEntry(ReviewState.UNREVIEWED, 6)
                    .containsEntry(ReviewState.CONFIRMED, 1);
            assertThat(window.list()).hasSize(7);
        }
    }

    @Test
    void what_could_not_be_written_down_still_waits() {
        try (ShownWindow window = ShownWindow.of(refusing(SampleCase.opened()), Language.ENGLISH)) {
            window.openTab("tab-review");
            List<String> before = window.queue();
            window.chooseFirstInQueue();
            window.press(KeyCode.Y);

            assertThat(window.queue()).isEqualTo(before).isNotEmpty();
            assertThat(window.allTexts()).contains("It could not be written");
        }
    }

    /** A case in which nothing can be decided, though it did not know before. */
    private static CaseSession refusing(CaseSession session) {
        return (CaseSession) Proxy.newProxyInstance(
                CaseSession.class.getClassLoader(), new Class<?>[] {CaseSession.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("decide")) {
                        throw new CaseException(Path.of("x.waqai"), new CaseProblem.Failed("disk full"));
                    }
                    try {
                        return method.invoke(session, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
