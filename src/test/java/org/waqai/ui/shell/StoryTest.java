package org.waqai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.DateRange;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Period;
import org.waqai.session.CaseSession;
import org.waqai.session.wording.Language;
import org.waqai.ui.Seeds;

/** A morning's work on the two samples. */
class StoryTest {

    private static final DateRange BRUSHED = new DateRange(LocalDate.of(2021, 4, 20), LocalDate.of(2021, 4, 26));

    @ParameterizedTest
    @CsvSource({
        "ARABIC, حي طي, نزوح, 25 نيسان 2021, 24 نيسان 2021, قرأ البرنامج: 25 نيسان 2021",
        "ENGLISH, \u200eحي طي\u200e, Displacement, 25 April 2021, 24 April 2021, The program read: 25 April 2021"})
    void from_the_samples_to_a_corrected_date_and_to_a_view_that_is_recalled(
            Language language, String tay, String displacement, String day, String corrected, String read) {
        CaseSession session = Seeds.closed();
        try (ShownWindow window = ShownWindow.of(session, language, Seeds.FILES)) {
            window.press("open-samples");
            List<String> all = window.list();
            window.click("facet-places", tay);
            window.click("facet-types", displacement, MouseButton.SECONDARY);
            window.brush(BRUSHED.first(), BRUSHED.last());

            assertThat(session.view().filter().during()).contains(Period.of(BRUSHED));
            assertThat(window.list()).isEqualTo(notDisplacedInTayFrom20(all, session)).isNotEmpty();

            window.click("list-all", day);

            assertThat(window.evidence()).isNotEmpty();

            window.press("correct-time");
            window.type("correct-first", "2021-04-24");
            window.press("correct-save");

            assertThat(window.paragraphs()).contains(corrected, read);

            window.press(KeyCode.CONTROL, KeyCode.Z);

            assertThat(window.paragraphs()).doesNotContain(corrected, read);

            List<String> left = window.list();
            window.keepView("بلا نزوح");
            window.press("clear-filter");

            assertThat(window.list()).isEqualTo(all);

            window.recallView("بلا نزوح");

            assertThat(window.list()).isEqualTo(left);
        }
    }

    /** Worked out from the incidents themselves. */
    private static List<String> notDisplacedInTayFrom20(List<String> all, CaseSession session) {
        return all.stream()
                .map(id -> session.view().incident(id).orElseThrow())
                .filter(incident -> incident.placePaths().stream().anyMatch(path -> path.leaf().equals("حي طي")))
                .filter(incident -> incident.type().value() != IncidentType.DISPLACEMENT)
                .filter(incident -> incident.when().value().days().filter(BRUSHED::overlaps).isPresent())
                .map(Incident::id)
                .toList();
    }
}
