package org.waqai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.Facet;
import org.waqai.model.IncidentFilter;
import org.waqai.model.ReviewState;
import org.waqai.session.CaseSession;
import org.waqai.session.wording.Language;
import org.waqai.ui.SampleCase;

/** A morning's work on the two samples. */
class StoryTest {

    private static final String SEED = "002_e6111705b880e152.txt";

    @ParameterizedTest
    @CsvSource({
        "ARABIC, القامشلي, نزوح, 22 نيسان 2021, قرأ البرنامج: 23 نيسان 2021",
        "ENGLISH, \u200eالقامشلي\u200e, Displacement, 22 April 2021, The program read: 23 April 2021"})
    void from_the_filter_to_a_corrected_date_and_back_and_to_a_saved_view(
            Language language, String qamishli, String displacement, String corrected, String read) {
        CaseSession session = SampleCase.opened();
        try (ShownWindow window = ShownWindow.of(session, language)) {
            window.click("facet-places", qamishli);
            window.click("facet-types", displacement, MouseButton.SECONDARY);
            window.type("filter-from", "2021-04-20");
            window.type("filter-to", "2021-04-26");
            window.press(KeyCode.ENTER);

            assertThat(window.list()).containsExactly(SEED + "#4", SEED + "#3", SEED + "#1");

            window.click("list-all", language == Language.ARABIC ? "23 نيسان 2021" : "23 April 2021");
            window.press("correct-time");
            window.type("correct-first", "2021-04-22");
            window.press("correct-save");

            assertThat(window.paragraphs()).contains(corrected, read);

            window.press(KeyCode.CONTROL, KeyCode.Z);

            assertThat(window.paragraphs()).doesNotContain(corrected, read);

            window.keepView("بلا نزوح");
            IncidentFilter kept = session.view().filter();
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);

            assertThat(window.list()).hasSize(8);

            window.recallView("بلا نزوح");

            assertThat(session.view().filter()).isEqualTo(kept);
            assertThat(window.list()).containsExactly(SEED + "#4", SEED + "#3", SEED + "#1");
        }
    }

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
}
