package org.waqai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.session.CaseSession;
import org.waqai.session.wording.Language;
import org.waqai.ui.SampleCase;

/** Words are looked for within the article of an incident. */
class FindInArticleTest {

    private final CaseSession session = SampleCase.opened();

    @BeforeEach
    void select_an_incident() {
        session.select(Optional.of("002_e6111705b880e152.txt#5"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, 1 من 12, 2 من 12, 12 من 12", "ENGLISH, 1 of 12, 2 of 12, 12 of 12"})
    void keys_go_round_through_the_places_in_whatever_spelling(Language language, String first, String second, String last) {
        try (ShownWindow window = ShownWindow.of(session, language)) {
            window.press(KeyCode.E);
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("find-words", "اسايش");

            assertThat(window.text("find-count")).isEqualTo(first);
            assertThat(window.shapes("found")).hasSize(11);
            assertThat(window.shapes("found-now")).hasSize(1);

            window.press(KeyCode.ENTER);

            assertThat(window.text("find-count")).isEqualTo(second);

            window.press(KeyCode.UP);
            window.press(KeyCode.SHIFT, KeyCode.ENTER);

            assertThat(window.text("find-count")).isEqualTo(last);
        }
    }

    @Test
    void escape_ends_it_and_leaves_the_evidence() {
        try (ShownWindow window = ShownWindow.of(session, Language.ARABIC)) {
            window.press(KeyCode.E);
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("find-words", "اسايش");
            window.press(KeyCode.ESCAPE);

            assertThat(window.shapes("found-now")).isEmpty();
            assertThat(window.evidence()).isNotEmpty();
            assertThat(window.focused()).isEqualTo("المقال");
        }
    }

    @Test
    void what_is_not_there_is_said() {
        try (ShownWindow window = ShownWindow.of(session, Language.ARABIC)) {
            window.press(KeyCode.E);
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("find-words", "باريس");

            assertThat(window.text("find-count")).isEqualTo("لا نتائج");
        }
    }

    @Test
    void elsewhere_the_same_key_searches_the_case() {
        try (ShownWindow window = ShownWindow.of(session, Language.ENGLISH)) {
            window.press(KeyCode.CONTROL, KeyCode.F);

            assertThat(window.focused()).startsWith("Search:");
        }
    }
}
