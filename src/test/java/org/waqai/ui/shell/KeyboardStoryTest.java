package org.waqai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.DateRange;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Period;
import org.waqai.session.CaseSession;
import org.waqai.session.wording.Language;
import org.waqai.ui.Seeds;

/** A morning's work on the two samples without a mouse. */
class KeyboardStoryTest {

    private static final DateRange BRUSHED = new DateRange(LocalDate.of(2021, 4, 20), LocalDate.of(2021, 4, 26));

    @ParameterizedTest
    @CsvSource({
        "ARABIC, حي طي, نزوح, الزمن: 21 نيسان 2021، مساءً, 24 نيسان 2021، مساءً, قرأ البرنامج: بلا تاريخ",
        "ENGLISH, \u200eحي طي\u200e, Displacement, 'Time: 21 April 2021, evening', '24 April 2021, evening', "
                + "The program read: undated"})
    void from_the_samples_to_a_corrected_date_and_to_a_view_that_is_recalled(
            Language language, String tay, String displacement, String evidence, String corrected, String read) {
        CaseSession session = Seeds.closed();
        try (ShownWindow window = ShownWindow.of(session, language, Seeds.FILES)) {
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            List<String> all = window.list();

            assertThat(all).isNotEmpty();

            window.press(KeyCode.SHIFT, KeyCode.F6);
            window.pressUntil(KeyCode.DOWN, tay, 30);
            window.press(KeyCode.SPACE);
            window.pressUntil(KeyCode.DOWN, displacement, 60);
            window.press(KeyCode.X);
            window.press(KeyCode.F6);
            window.press(KeyCode.SHIFT, KeyCode.TAB);
            brush(window, language);

            assertThat(session.view().filter().during()).contains(Period.of(BRUSHED));

            window.press(KeyCode.TAB);
            window.press(KeyCode.HOME);
            window.press(KeyCode.E);

            assertThat(session.view().selected()).contains(window.list().getFirst());
            assertThat(window.focused()).isEqualTo(evidence);

            window.press(KeyCode.E);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.typeDay("2021-04-24");

            assertThat(window.typed("correct-first")).isEqualTo("2021-04-24");

            window.press(KeyCode.ENTER);

            assertThat(window.paragraphs()).contains(corrected, read);

            window.press(KeyCode.CONTROL, KeyCode.Z);

            assertThat(window.paragraphs()).doesNotContain(corrected, read);
            assertThat(window.focused()).isEqualTo(evidence);

            IncidentFilter kept = session.view().filter();
            List<String> left = window.list();
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.press(KeyCode.A);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);

            assertThat(window.list()).isEqualTo(all);

            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);

            assertThat(session.view().filter()).isEqualTo(kept);
            assertThat(window.list()).isEqualTo(left).hasSizeLessThan(all.size());
        }
    }

    /** From the last day, the 25th, back to the 20th, and from there forward to the 26th. */
    private static void brush(ShownWindow window, Language language) {
        KeyCode back = language.isRightToLeft() ? KeyCode.RIGHT : KeyCode.LEFT;
        KeyCode forward = language.isRightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT;
        for (int day = 25; day >= 20; day--) {
            window.press(back);
        }
        for (int day = 21; day <= 26; day++) {
            window.press(KeyCode.SHIFT, forward);
        }
    }
}
