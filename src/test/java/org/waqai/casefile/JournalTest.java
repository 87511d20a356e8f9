package org.waqai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.model.CaseException;
import org.waqai.model.CaseProblem;
import org.waqai.model.Change;
import org.waqai.model.Decision;
import org.waqai.model.IncidentType;
import org.waqai.model.JournalEntry;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Span;
import org.waqai.model.Verification;

class JournalTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void file_an_article() throws CaseException {
        file = folder.resolve("case.waqai");
        file("a");
    }

    private void file(String article) throws CaseException {
        try (CaseFile open = CaseFile.openOrCreate(file, Samples.CLOCK)) {
            open.add(List.of(Samples.article(article)), "1.0");
        }
    }

    @Test
    void an_entry_tells_when_who_what_and_what_the_machine_had_read() throws CaseException {
        Decision correction = new Decision.Correct("a#1", Samples.day("2021-04-25"));
        JournalEntry expected = new JournalEntry(1, Samples.CLOCK.instant(), "هدى", correction,
                Optional.of(Change.Field.TIME.of(Samples.article("a").value().incidents().getFirst())), "ذكره بيان لاحق");
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            assertThat(open.decide(correction, "هدى", "ذكره بيان لاحق", Samples.MACHINE)).isEqualTo(expected);
        }
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            assertThat(open.journal()).containsExactly(expected);
        }
    }

    @Test
    void every_kind_of_decision_comes_back_as_it_was_written() throws CaseException {
        file("b");
        List<Decision> decisions = List.of(
                new Decision.Correct("a#1", Samples.place("القامشلي")),
                new Decision.Confirm("a#2"),
                new Decision.Reject("a#3"),
                new Decision.Add(Samples.incident("a", 4, IncidentType.PROTEST, new Span(0, 3)), Optional.of("a#1")),
                new Decision.Merge("a#1", "a#2"),
                new Decision.Join("a#1", "b#2"),
                new Decision.Separate("a#2", "b#1"),
                new Decision.Undo(3));
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            for (Decision decision : decisions) {
                open.decide(decision, "x", "", Samples.MACHINE);
            }
        }
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            assertThat(open.journal()).extracting(JournalEntry::decision).isEqualTo(decisions);
            assertThat(open.freeIncidentId("a")).isEqualTo("a#5");
            assertThat(open.verify(Progress.NONE)).isEqualTo(new Verification(2, List.of(), 8, Optional.empty(), List.of()));
        }
    }

    @Test
    void a_decision_about_what_is_not_there_is_refused() throws CaseException {
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            assertThat(refusal(open, new Decision.Reject("a#9"))).isEqualTo(new CaseProblem.Unknown("a#9"));
            assertThat(refusal(open, new Decision.Confirm("nothing"))).isEqualTo(new CaseProblem.Unknown("nothing"));
            assertThat(refusal(open, new Decision.Undo(1))).isEqualTo(new CaseProblem.Unknown("1"));
            assertThat(refusal(open, new Decision.Merge("a#1", "b#1"))).isEqualTo(new CaseProblem.DifferentArticles());
            assertThat(refusal(open, new Decision.Join("a#1", "b#1"))).isEqualTo(new CaseProblem.Unknown("b#1"));
            assertThat(refusal(open, new Decision.Separate("a#1", "a#2"))).isEqualTo(new CaseProblem.SameArticle());
            assertThat(refusal(open, new Decision.Date("b", LocalDate.EPOCH))).isEqualTo(new CaseProblem.Unknown("b"));
            assertThat(refusal(open, new Decision.Add(Samples.incident("a", 1, IncidentType.CLASH, new Span(0, 3)), Optional.empty())))
                    .isEqualTo(new CaseProblem.Unknown("a#1"));
            assertThat(open.journal()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE journal SET author = 'x'", "DELETE FROM journal", "UPDATE article SET original = x'00'",
            "DELETE FROM article"})
    void neither_the_journal_nor_an_original_can_be_rewritten(String sql) throws CaseException {
        decide(3);
        try (Database database = Database.open(file, Database.Access.WRITE)) {
            assertThatThrownBy(() -> execute(database, sql)).isInstanceOf(CaseException.class).hasStackTraceContaining("is not");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "UPDATE journal SET reason = 'other' WHERE number = 2                                  | 2",
            "UPDATE journal SET incident = 'a#2' WHERE number = 1                                  | 1",
            "UPDATE journal SET hash = zeroblob(32) WHERE number = 3      | 3",
            "DELETE FROM journal WHERE number = 2                                                  | 2",
            "DELETE FROM journal WHERE number = 4                                                  | 4",
            "INSERT INTO journal SELECT 5, time, author, action, incident, field, machine, value, other, undoes, reason, hash "
                    + "FROM journal WHERE number = 4 | 5"})
    void whoever_gets_past_the_guard_is_found_out_at_the_first_broken_entry(String sql, long broken) throws CaseException {
        decide(4);
        try (Database database = Database.open(file, Database.Access.WRITE)) {
            execute(database, "DROP TRIGGER journal_is_not_changed");
            execute(database, "DROP TRIGGER journal_is_not_cut");
            execute(database, sql);
        }
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            assertThat(open.verify(Progress.NONE).brokenEntry()).contains(broken);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"original = x'00'", "text = 'اشتباكات قصف اعتقال ب'"})
    void an_article_that_was_changed_is_named(String change) throws CaseException {
        try (Database database = Database.open(file, Database.Access.WRITE)) {
            execute(database, "DROP TRIGGER originals_stay");
            execute(database, "UPDATE article SET " + change);
        }
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            assertThat(open.verify(Progress.NONE).changedArticles()).containsExactly("a");
        }
    }

    @Test
    void a_decision_outlives_a_new_reading_that_misses_the_incident() throws CaseException {
        ReadArticle article = Samples.article("a").value();
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            open.decide(new Decision.Correct("a#2", Samples.place("حلب")), "x", "", Samples.MACHINE);
            open.reread(Samples.all(open), Samples.machine("2.0", read -> new ReadArticle(read, Optional.empty(), List.of())));
            FiledArticle again = open.article("a").orElseThrow();
            assertThat(again.read().incidents()).containsExactly(article.incidents().get(1));
            assertThat(new Decisions(open.journal()).counting(again.read()).incidents())
                    .containsExactly(Samples.place("حلب").in(article.incidents().get(1)));
        }
    }

    private void decide(int times) throws CaseException {
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            for (int i = 0; i < times; i++) {
                open.decide(new Decision.Correct("a#1", Samples.day("2021-04-2" + i)), "هدى", "سبب " + i, Samples.MACHINE);
            }
        }
    }

    private static void execute(Database database, String sql) throws CaseException {
        database.write(() -> {
            database.execute(sql);
            return sql;
        });
    }

    private static CaseProblem refusal(CaseFile open, Decision decision) {
        try {
            throw new AssertionError("Taken: " + open.decide(decision, "x", "", Samples.MACHINE));
        } catch (CaseException e) {
            return e.problem();
        }
    }
}
