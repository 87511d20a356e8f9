package org.waqai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waqai.model.Choice;
import org.waqai.model.PlacePath;
import org.waqai.model.Rejection;
import org.waqai.session.CaseSession;
import org.waqai.session.wording.Language;
import org.waqai.ui.SampleCase;

class MainWindowTest {

    private static final PlacePath TAY = PlacePath.of("سوريا", "الحسكة", "القامشلي", "حي طي");

    @ParameterizedTest
    @CsvSource({"ARABIC, الأسايش, اشتباك, نزوح", "ENGLISH, Asayish, Clash, Displacement"})
    void a_click_on_a_neighbourhood_and_on_a_faction_changes_lanes_list_and_counts(
            Language language, String asayish, String clash, String displacement) {
        try (ShownWindow window = ShownWindow.of(SampleCase.opened(), language)) {
            assertThat(window.list()).hasSize(8);
            assertThat(window.lanes()).containsExactly("القامشلي", "حي حلكو", "حي طي", "شارع السلام", "شارع القوتلي");

            window.click("facet-places", name(language, "حي حلكو"));

            assertThat(window.lanes()).containsExactly("حي حلكو", "حي طي");
            assertThat(window.list()).containsExactly("002_e6111705b880e152.txt#1", "002_e6111705b880e152.txt#2");
            assertThat(window.rows("types")).contains(clash + " 1", displacement + " 1");

            window.click("facet-factions", asayish);

            assertThat(window.lanes()).containsExactly("حي حلكو");
            assertThat(window.list()).containsExactly("002_e6111705b880e152.txt#1");
            assertThat(window.rows("types")).contains(clash + " 1", displacement + " 0");
            assertThat(window.rows("places")).contains(name(language, "حي طي") + " 1", name(language, "شارع القوتلي") + " 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_right_click_excludes_and_the_same_again_clears(Language language) {
        CaseSession session = SampleCase.opened();
        try (ShownWindow window = ShownWindow.of(session, language)) {
            window.click("facet-places", name(language, "حي طي"), MouseButton.SECONDARY);

            assertThat(session.view().filter().places()).isEqualTo(Choice.<PlacePath>all().excluding(TAY));
            assertThat(window.list()).hasSize(6);

            window.click("facet-places", name(language, "حي طي"), MouseButton.SECONDARY);

            assertThat(window.list()).hasSize(8);
        }
    }

    @Test
    void keys_include_exclude_and_clear_the_focused_value() {
        CaseSession session = SampleCase.opened();
        try (ShownWindow window = ShownWindow.of(session, Language.ARABIC)) {
            window.click("facet-places", "حي طي");
            window.press(KeyCode.X);

            assertThat(session.view().filter().places()).isEqualTo(Choice.<PlacePath>all().excluding(TAY));

            window.press(KeyCode.DELETE);

            assertThat(session.view().filter().places()).isEqualTo(Choice.<PlacePath>all());
        }
    }

    @Test
    void a_click_in_the_list_shows_the_evidence() {
        CaseSession session = SampleCase.opened();
        try (ShownWindow window = ShownWindow.of(session, Language.ARABIC)) {
            window.click("list-all", "17 نيسان 2021");

            assertThat(session.view().selected()).contains("002_e6111705b880e152.txt#5");
            assertThat(window.allTexts()).contains("هجوم", "شارع القوتلي، القامشلي", "الدفاع الوطني (مبادِر)");
        }
    }

    @Test
    void the_window_turns_around_with_the_language() {
        try (ShownWindow window = ShownWindow.of(SampleCase.opened(), Language.ARABIC)) {
            assertThat(window.isLeftOf("facet-places", "totals")).isFalse();

            window.press(KeyCode.CONTROL, KeyCode.L);

            assertThat(window.look().language()).isEqualTo(Language.ENGLISH);
            assertThat(window.isLeftOf("facet-places", "totals")).isTrue();
            assertThat(window.text("totals")).startsWith("8 incidents");
            assertThat(window.allTexts()).contains("By place", "List 8").doesNotContain("حسب المكان");
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_text_holds_marks_that_would_be_drawn_as_boxes(Language language) {
        CaseSession session = SampleCase.opened(Rejection.of("صورة.png", 3, new Rejection.Problem.BadDate("2021-13-40")));
        try (ShownWindow window = ShownWindow.of(session, language)) {
            window.click("facet-places", name(language, "حي طي"));

            assertThat(window.allTexts()).noneMatch(text -> text.matches("(?s).*[\u061c\u200f\u202a-\u202e\u2066-\u2069].*"));
        }
    }

    @Test
    void an_empty_case_offers_the_samples() {
        try (ShownWindow window = ShownWindow.of(SampleCase.closed(), Language.ARABIC)) {
            assertThat(window.text("open-samples")).isEqualTo("تحميل العيّنتين");
        }
    }

    @Test
    void input_that_was_not_read_is_told() {
        CaseSession session = SampleCase.opened(Rejection.of("a.txt", new Rejection.Problem.Empty()));
        try (ShownWindow window = ShownWindow.of(session, Language.ENGLISH)) {
            assertThat(window.allTexts()).contains("a.txt: It holds no text; check that it was saved completely.");
        }
    }

    /** Arabic names stand between left-to-right marks within English. */
    private static String name(Language language, String arabic) {
        return language == Language.ARABIC ? arabic : "\u200e" + arabic + "\u200e";
    }
}
