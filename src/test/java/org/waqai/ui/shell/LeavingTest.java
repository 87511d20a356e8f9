package org.waqai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.session.CaseSession;
import org.waqai.session.wording.Language;
import org.waqai.ui.SampleCase;

/** A case without a name is not left behind unasked once something was decided in it. */
class LeavingTest {

    private final CaseSession session = SampleCase.opened();
    private final List<String> left = new ArrayList<>();

    @Test
    void a_case_that_was_only_looked_at_is_left_unasked() {
        try (ShownWindow window = ShownWindow.of(session, Language.ENGLISH)) {
            window.leave(() -> left.add("left"));
        }
        assertThat(left).containsExactly("left");
    }

    @Test
    void a_decision_is_given_up_only_when_that_is_said() {
        session.select(Optional.of(session.view().visible().getFirst().id()));
        try (ShownWindow window = ShownWindow.of(session, Language.ARABIC)) {
            window.press("review-confirm");
            window.leave(() -> left.add("first"));
            window.press("leave-cancel");
            window.leave(() -> left.add("second"));
            window.press("leave-discard");
        }
        assertThat(left).containsExactly("second");
    }
}
