package org.waqai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waqai.model.Article;
import org.waqai.model.DateRange;
import org.waqai.model.IncidentType;
import org.waqai.model.Outline;
import org.waqai.model.PlaceKind;
import org.waqai.model.ReadArticle;
import org.waqai.session.CaseSession;
import org.waqai.session.Cases;
import org.waqai.session.wording.Language;
import org.waqai.ui.Seeds;
import org.waqai.ui.Told;

/** What has no date, or no place, waits below the timeline. */
class TraysTest {

    private static final String UNDATED_SEED = "000_e62994ba0c9572bc";
    /** "وكانت اشتباكات عنيفة اندلعت مساء الأربعاء": the Wednesday before Thursday 22 April. */
    private static final String CLASH = UNDATED_SEED + "#1";

    @ParameterizedTest
    @EnumSource
    void the_undated_seed_is_dated_in_the_tray_by_key_and_one_undo_takes_that_back(Language language) {
        CaseSession session = Seeds.undated();
        try (ShownWindow window = ShownWindow.of(session, language)) {
            List<String> before = window.tray("undated-list");

            assertThat(before).contains(CLASH).filteredOn(id -> id.startsWith(UNDATED_SEED)).hasSizeGreaterThan(4);

            window.press(KeyCode.U);
            window.press(KeyCode.HOME);
            window.press(KeyCode.TAB);
            window.typeDay("2021-04-22");
            window.press(KeyCode.ENTER);

            assertThat(window.tray("undated-list")).isNotEmpty().doesNotContain(CLASH);
            assertThat(day(session, CLASH)).contains(DateRange.of(LocalDate.of(2021, 4, 21)));

            window.press(KeyCode.CONTROL, KeyCode.Z);

            assertThat(window.tray("undated-list")).isEqualTo(before);
            assertThat(day(session, CLASH)).isEmpty();
        }
    }

    @Test
    void what_is_no_day_dates_nothing() {
        CaseSession session = Seeds.opened();
        try (ShownWindow window = ShownWindow.of(session, Language.ARABIC)) {
            List<String> before = window.tray("undated-list");
            window.press(KeyCode.U);
            window.type("publication-day", "الخميس");
            window.press("date-article");

            assertThat(window.tray("undated-list")).isEqualTo(before);
        }
    }

    @Test
    void escape_leaves_the_tray() {
        try (ShownWindow window = ShownWindow.of(Seeds.opened(), Language.ENGLISH)) {
            window.press(KeyCode.U);

            assertThat(window.focused()).startsWith("Undated: ");

            window.press(KeyCode.ESCAPE);

            assertThat(window.focused()).startsWith("Timeline: ").endsWith("incidents");
        }
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, بلا مكان: حادثة واحدة", "ENGLISH, Without a place: 1 incident"})
    void the_unplaced_have_a_tray_and_a_list(Language language, String told) {
        String text = "قُتل مدني، ووقع انفجار في حلب";
        Article article = new Article("a", text, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        CaseSession session = Cases.of(List.of(new ReadArticle(article, Optional.empty(), List.of(
                Told.by(article, 1, IncidentType.ATTACK, "قُتل مدني").incident(),
                Told.by(article, 2, IncidentType.EXPLOSION, "انفجار").at(PlaceKind.CITY, "حلب", "سوريا").incident()))));
        try (ShownWindow window = ShownWindow.of(session, language)) {
            assertThat(window.text("unplaced")).isEqualTo(told);

            window.press("unplaced");

            assertThat(window.tray("unplaced-list")).containsExactly("a#1");
        }
    }

    private static Optional<DateRange> day(CaseSession session, String incident) {
        return session.view().visible().stream().filter(shown -> shown.id().equals(incident)).findFirst()
                .map(Outline::when)
                .flatMap(when -> when.days());
    }
}
