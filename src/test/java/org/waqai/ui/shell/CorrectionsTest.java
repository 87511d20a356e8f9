package org.waqai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.CaseException;
import org.waqai.model.DateRange;
import org.waqai.model.Decided;
import org.waqai.model.Decision;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.JournalEntry;
import org.waqai.model.ReviewState;
import org.waqai.session.CaseSession;
import org.waqai.session.Cases;
import org.waqai.session.wording.Language;
import org.waqai.ui.SampleCase;

/** What an analyst corrects in the window, on the attack of 17 April 2021. */
class CorrectionsTest {

    private static final String ARTICLE = "002_e6111705b880e152.txt";
    private static final String ATTACK = ARTICLE + "#5";

    @TempDir
    private Path folder;

    private final CaseSession session = SampleCase.opened();

    @BeforeEach
    void select_the_attack() {
        session.select(Optional.of(ATTACK));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ARABIC, 19 نيسان 2021, قرأ البرنامج: 17 نيسان 2021",
        "ENGLISH, 19 April 2021, The program read: 17 April 2021"})
    void a_date_is_corrected_and_the_machine_s_stays_beside_it(Language language, String corrected, String read) throws CaseException {
        try (ShownWindow window = ShownWindow.of(session, language)) {
            window.press("correct-time");
            window.type("correct-first", "2021-04-19");
            window.type("correct-reason", "شهود");
            window.press("correct-save");

            assertThat(window.paragraphs()).contains(corrected, read);
            assertThat(session.history(ATTACK)).extracting(JournalEntry::author, JournalEntry::reason)
                    .containsExactly(tuple("هدى", "شهود"));
        }
    }

    @Test
    void one_key_takes_back_whatever_came_last_a_decision_or_a_filter() {
        try (ShownWindow window = ShownWindow.of(session, Language.ARABIC)) {
            window.press("correct-time");
            window.type("correct-first", "2021-04-19");
            window.press("correct-save");
            window.click("facet-types", "نزوح");

            window.press(KeyCode.CONTROL, KeyCode.Z);

            assertThat(window.list()).hasSize(8);
            assertThat(day()).isEqualTo(LocalDate.of(2021, 4, 19));

            window.press(KeyCode.CONTROL, KeyCode.Z);

            assertThat(day()).isEqualTo(LocalDate.of(2021, 4, 17));

            window.press(KeyCode.CONTROL, KeyCode.Y);

            assertThat(day()).isEqualTo(LocalDate.of(2021, 4, 19));
        }
    }

    @Test
    void a_rejected_incident_leaves_the_list_and_stays_on_its_card_until_it_is_confirmed_again() {
        try (ShownWindow window = ShownWindow.of(session, Language.ARABIC)) {
            window.press("review-reject");

            assertThat(window.list()).hasSize(7).doesNotContain(ATTACK);
            assertThat(window.allTexts()).contains("هجوم", "مرفوضة");

            window.press("review-confirm");

            assertThat(window.list()).hasSize(8).contains(ATTACK);
        }
    }

    @Test
    void a_place_is_found_by_its_name_and_put_in_the_place_of_a_wrong_one() {
        try (ShownWindow window = ShownWindow.of(session, Language.ARABIC)) {
            window.press("correct-places");
            window.typeName("حلكو");
            window.click("reader", "حي حلكو، القامشلي");
            window.press("correct-save");

            assertThat(attack().placePaths()).extracting(path -> path.leaf()).containsExactly("شارع القوتلي", "حي حلكو");
        }
    }

    @Test
    void a_wrong_faction_is_replaced_in_all_similar_incidents_if_one_says_so() {
        try (ShownWindow window = ShownWindow.of(session, Language.ENGLISH)) {
            window.press("correct-parties");
            window.press("remove-0");
            window.typeName("روسيا");
            window.click("reader", "Russia");
            window.press("correct-save");

            assertThat(window.paragraphs())
                    .contains("The case also holds 5 incidents with “National Defence Forces”. Put “Russia” in its place there too?");

            window.press("similar-all");

            assertThat(window.rows("factions")).contains("Russia 6").noneMatch(row -> row.startsWith("National Defence"));

            window.press(KeyCode.CONTROL, KeyCode.Z);

            assertThat(window.rows("factions")).contains("National Defence Forces 5");
        }
    }

    @Test
    void one_incident_is_split_into_two() throws CaseException {
        try (ShownWindow window = ShownWindow.of(session, Language.ARABIC)) {
            window.press("review-split");
            window.press("split-goes-0");
            window.press("correct-save");

            assertThat(window.list()).hasSize(9);
            assertThat(session.standing(ARTICLE).getLast()).satisfies(added -> {
                assertThat(added.state()).isEqualTo(ReviewState.ADDED);
                assertThat(added.incident().type().value()).isEqualTo(IncidentType.ATTACK);
                assertThat(added.incident().placePaths()).extracting(path -> path.leaf()).containsExactly("شارع القوتلي");
                assertThat(added.incident().parties()).isEmpty();
            });
        }
    }

    @Test
    void one_incident_takes_over_another_and_an_undo_parts_them_again() throws CaseException {
        try (ShownWindow window = ShownWindow.of(session, Language.ARABIC)) {
            window.press("review-merge");
            window.choose("merge-" + ARTICLE + "#3");
            window.press("correct-save");

            assertThat(window.list()).hasSize(7).contains(ATTACK).doesNotContain(ARTICLE + "#3");
            assertThat(attack().evidence().spans()).hasSize(2);
            assertThat(session.history(ATTACK)).extracting(JournalEntry::decision)
                    .containsExactly(new Decision.Merge(ATTACK, ARTICLE + "#3"));

            window.press(KeyCode.CONTROL, KeyCode.Z);

            assertThat(window.list()).hasSize(8).contains(ARTICLE + "#3");
            assertThat(attack().evidence().spans()).hasSize(1);
        }
    }

    @Test
    void a_merge_with_nothing_is_not_saved_but_explained() {
        try (ShownWindow window = ShownWindow.of(session, Language.ENGLISH)) {
            window.press("review-merge");
            window.press("correct-save");

            assertThat(window.paragraphs()).contains("Choose the incident that is to be taken over.");
            assertThat(window.list()).hasSize(8);
        }
    }

    @Test
    void marked_words_become_a_new_incident() throws CaseException {
        try (ShownWindow window = ShownWindow.of(session, Language.ARABIC)) {
            window.mark("وجاء");
            window.press("selection-add");
            window.press("correct-save");

            Decided added = session.standing(ARTICLE).getLast();
            assertThat(added.state()).isEqualTo(ReviewState.ADDED);
            assertThat(added.incident().evidence().spans()).singleElement()
                    .satisfies(span -> assertThat(span.in(SampleCase.articles().getFirst().article().text())).isEqualTo("وجاء"));
            assertThat(session.view().selected()).contains(added.incident().id());
        }
    }

    @Test
    void the_history_tells_who_decided_what_and_each_decision_can_be_taken_back_there() throws CaseException {
        session.decide(new Decision.Confirm(ATTACK), "");
        try (ShownWindow window = ShownWindow.of(session, Language.ARABIC)) {
            window.press("reader-journal");

            assertThat(window.paragraphs()).contains("تأكيد الحادثة كما قُرئت", "رقم 1 · 2 كانون الثاني 2026، 03:04 · هدى");

            window.press("take-back-1");

            assertThat(session.standing(ARTICLE).get(4).state()).isEqualTo(ReviewState.UNREVIEWED);
            assertThat(window.paragraphs()).contains("تراجع عن القرار 1");
        }
    }

    @Test
    void a_case_that_can_only_be_read_says_so_on_the_card() throws CaseException {
        Path file = folder.resolve("x.waqai");
        session.saveAs(file);
        try (CaseSession second = Cases.in(file)) {
            second.select(Optional.of(ATTACK));
            try (ShownWindow window = ShownWindow.of(second, Language.ENGLISH)) {
                assertThat(window.isDisabled("correct-time")).isTrue();
                assertThat(window.paragraphs()).anyMatch(text -> text.startsWith("Nothing can be changed:"));
            }
        }
    }

    private LocalDate day() {
        return attack().when().value().days().map(DateRange::first).orElseThrow();
    }

    private Incident attack() {
        return session.view().incident(ATTACK).orElseThrow();
    }
}
