package org.waqai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.IncidentFilter;
import org.waqai.session.CaseSession;
import org.waqai.session.wording.Language;
import org.waqai.ui.SampleCase;

/** The search box in the window. */
class SearchTest {

    @ParameterizedTest
    @CsvSource({"ARABIC, حي:حلكو طرف:الأسايش", "ENGLISH, quarter:حلكو party:asayish"})
    void a_query_filters_timeline_and_list(Language language, String query) {
        try (ShownWindow window = ShownWindow.of(SampleCase.opened(), language)) {
            window.search(query);

            assertThat(window.lanes()).containsExactly("حي حلكو");
            assertThat(window.list()).containsExactly("002_e6111705b880e152.txt#1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ARABIC, عند «نوع:حفلة» (الموضع 6): لا يعرف البحث القيمة «حفلة».",
        "ENGLISH, At “نوع:حفلة” (position 6): The search does not know the value “حفلة”.",
    })
    void what_is_not_understood_is_told_under_the_box_and_leaves_the_filter(Language language, String told) {
        CaseSession session = SampleCase.opened();
        try (ShownWindow window = ShownWindow.of(session, language)) {
            window.search("مطار نوع:حفلة");

            assertThat(session.view().filter()).isEqualTo(IncidentFilter.ALL);
            assertThat(String.join(" ", window.allTexts()).replace("\u200e", "")).contains(told);
        }
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, هدنة: ومعها, بلا مرادفات", "ENGLISH, هدنة: also, Without synonyms"})
    void synonyms_are_shown_and_can_be_left_out(Language language, String told, String without) {
        CaseSession session = SampleCase.opened();
        try (ShownWindow window = ShownWindow.of(session, language)) {
            window.search("هدنة");

            assertThat(window.list()).contains("000_e62994ba0c9572bc.txt#2");
            assertThat(window.allTexts()).anySatisfy(text -> assertThat(text.replace("\u200e", "")).startsWith(told));

            window.click("search-synonyms", without);

            assertThat(session.view().filter().words().synonyms()).isFalse();
            assertThat(window.list()).doesNotContain("000_e62994ba0c9572bc.txt#2");
        }
    }

    @Test
    void the_box_states_the_filter_that_was_clicked() {
        try (ShownWindow window = ShownWindow.of(SampleCase.opened(), Language.ARABIC)) {
            window.click("facet-places", "حي طي");
            window.click("facet-types", "نزوح", MouseButton.SECONDARY);

            assertThat(window.query()).isEqualTo("مكان:\"حي طي\" -نوع:نزوح");
        }
    }
}
