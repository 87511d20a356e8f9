package org.waqai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.Basis;
import org.waqai.model.Cancellation;
import org.waqai.model.DateRange;
import org.waqai.model.DayPart;
import org.waqai.model.Grade;
import org.waqai.model.IncidentType;
import org.waqai.model.Outline;
import org.waqai.model.Precision;
import org.waqai.model.Progress;
import org.waqai.model.When;
import org.waqai.session.CaseSession;
import org.waqai.session.Cases;
import org.waqai.session.wording.Language;

/** The window over articles that tell the same: the two seeds date each other, and a person has the last word by mouse and keyboard. */
class OneStoryTest {

    private static final Path ORIENT = Path.of("seeds/000_e62994ba0c9572bc.txt");
    private static final Path ENAB = Path.of("seeds/002_e6111705b880e152.txt");
    private static final String UNDATED = "000_e62994ba0c9572bc";
    private static final LocalDate THURSDAY = LocalDate.of(2021, 4, 22);
    private static final LocalDate WEDNESDAY = THURSDAY.minusDays(1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ARABIC  | تاريخ النشر المقترح: الخميس 22 نيسان 2021           | نُشر في 22 نيسان 2021 (حدّده المحلّل)",
        "ENGLISH | Proposed publication date: Thursday 22 April 2021 | Published 22 April 2021 (set by an analyst)"})
    void the_proposed_day_is_shown_confirmed_and_taken_back(Language language, String proposed, String decided) {
        CaseSession session = opened(ORIENT, ENAB);
        try (ShownWindow window = selected(session, language)) {
            assertThat(window.paragraphs()).contains(proposed);
            assertThat(when(session, IncidentType.CLASH)).isEqualTo(on(WEDNESDAY, WEDNESDAY, Basis.CORROBORATED, DayPart.EVENING));

            window.press("date-take-2021-04-22");

            assertThat(window.paragraphs()).contains(decided).doesNotContain(proposed);
            assertThat(when(session, IncidentType.CLASH)).isEqualTo(on(WEDNESDAY, WEDNESDAY, Basis.RELATIVE, DayPart.EVENING));
            assertThat(when(session, IncidentType.CEASEFIRE)).isEqualTo(on(WEDNESDAY, THURSDAY, Basis.RELATIVE, DayPart.NIGHT));
            assertThat(when(session, IncidentType.CEASEFIRE_VIOLATION).days()).contains(DateRange.of(THURSDAY));

            window.press(KeyCode.CONTROL, KeyCode.Z);

            assertThat(window.paragraphs()).contains(proposed).doesNotContain(decided);
        }
    }

    @Test
    void another_day_can_be_typed_and_all_relative_dates_follow() {
        CaseSession session = opened(ORIENT, ENAB);
        try (ShownWindow window = selected(session, Language.ARABIC)) {
            window.press("date-other");
            window.type("date-typed", "29/4/2021");
            window.press(KeyCode.ENTER);

            assertThat(when(session, IncidentType.CLASH).days()).contains(DateRange.of(WEDNESDAY.plusDays(7)));
        }
    }

    @Test
    void a_contradicting_article_leaves_the_day_to_be_chosen() throws IOException {
        Path other = folder.resolve("other.txt");
        Files.writeString(other, Files.readString(ORIENT)
                .replace("مساء الأربعاء", "مساء الخميس").replace("ليل الأربعاء الخميس", "ليل الخميس الجمعة"));
        CaseSession session = opened(ORIENT, ENAB, other);
        try (ShownWindow window = selected(session, Language.ARABIC)) {
            assertThat(window.paragraphs()).contains("لا يذكر المقال تاريخ نشره. أيام ممكنة:");
            assertThat(when(session, IncidentType.CLASH)).isEqualTo(new When.Undated());

            window.press("date-take-2021-04-22");

            assertThat(when(session, IncidentType.CLASH).days()).contains(DateRange.of(WEDNESDAY));
        }
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, القصة: متنازع (2), القصة: ضعيف", "ENGLISH, Story: contested (2), Story: weak"})
    void two_reports_that_accuse_different_sides_are_one_story_until_a_person_parts_them(
            Language language, String contested, String weak) throws IOException {
        CaseSession session = opened(article("a", "2020-02-27", "الشمال برس",
                        "قتل 33 جندياً تركياً في غارة جوية نفذتها طائرات النظام السوري على بلدة بليون بريف إدلب الجنوبي مساء الخميس."),
                article("b", "2020-02-28", "ليفانت",
                        "استهدفت طائرات روسية أمس الخميس نقطة للجيش التركي في بليون جنوبي إدلب، وقتل 34 جندياً."));
        session.select(Optional.of("b#1"));
        try (ShownWindow window = ShownWindow.of(session, language)) {
            assertThat(window.text("reader-story")).isEqualTo(contested);
            assertThat(session.view().contents().stories().grades()).containsEntry("a#1", Grade.CONTESTED);

            window.press("reader-story");
            window.press("story-separate-b#1");

            assertThat(window.text("reader-story")).isEqualTo(weak);

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press("story-join-b#1");

            assertThat(window.text("reader-story")).isEqualTo(contested);
            assertThat(window.allTexts()).doesNotContain(language == Language.ARABIC ? "الحادثة نفسها" : "Same incident");

            window.press("story-open-a#1");

            assertThat(session.view().selected()).contains("a#1");
        }
    }

    private Path article(String id, String published, String source, String text) throws IOException {
        Path file = folder.resolve(id + ".json");
        return Files.writeString(file, """
                {"id": "%s", "published": "%s", "source": "%s", "text": "%s"}
                """.formatted(id, published, source, text));
    }

    private static CaseSession opened(Path... files) {
        CaseSession session = Cases.reading();
        session.open(List.of(files), Progress.NONE, Cancellation.NEVER);
        session.link(Cancellation.NEVER);
        return session;
    }

    /** The window with the clash of the undated seed. */
    private static ShownWindow selected(CaseSession session, Language language) {
        session.select(Optional.of(first(session, IncidentType.CLASH).id()));
        return ShownWindow.of(session, language);
    }

    private static When when(CaseSession session, IncidentType type) {
        return first(session, type).when();
    }

    private static Outline first(CaseSession session, IncidentType type) {
        return session.view().contents().outlines().stream()
                .filter(outline -> outline.article().equals(UNDATED) && outline.type() == type)
                .findFirst().orElseThrow();
    }

    private static When on(LocalDate first, LocalDate last, Basis basis, DayPart part) {
        return new When.Dated(new DateRange(first, last), Precision.DAY, basis, Optional.of(part), false);
    }
}
