package org.waqai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.model.Article;
import org.waqai.model.Basis;
import org.waqai.model.CaseException;
import org.waqai.model.Change;
import org.waqai.model.DateRange;
import org.waqai.model.Decision;
import org.waqai.model.Evidence;
import org.waqai.model.Incident;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.When;

/** When people decide that an article was published on a day, what the machine reads follows. */
class DecidedDateTest {

    private static final LocalDate DAY = LocalDate.of(2021, 4, 22);
    private static final LocalDate EVE = LocalDate.of(2021, 4, 21);
    private static final List<Incident> UNDATED = Samples.article("a").value().incidents();

    /** Reads that all happened on the day before the publication, if that is known. */
    private static final Machine MACHINE = Samples.machine("1.0", DecidedDateTest::read);

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void file_an_undated_article() throws CaseException {
        file = folder.resolve("case.waqai");
        try (CaseFile open = CaseFile.openOrCreate(file, Samples.CLOCK)) {
            open.add(List.of(Samples.article("a")), "1.0");
        }
    }

    @Test
    void the_article_is_read_as_published_on_that_day() throws CaseException {
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            open.decide(new Decision.Date("a", DAY), "هدى", "ذكره الموقع", MACHINE);
            ReadArticle read = open.article("a").orElseThrow().read();
            assertThat(read.published()).contains(new Reading<>(DAY, Evidence.none("published.decided")));
            assertThat(read.article().published()).isEmpty();
            assertThat(read.incidents()).isEqualTo(onThe(EVE));
            assertThat(open.verify(Progress.NONE).isSound()).isTrue();
        }
    }

    @Test
    void the_last_day_decided_counts_and_undoing_brings_the_one_before() throws CaseException {
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            open.decide(new Decision.Date("a", DAY), "x", "", MACHINE);
            open.decide(new Decision.Date("a", DAY.plusDays(7)), "x", "", MACHINE);
            assertThat(incidents(open)).isEqualTo(onThe(EVE.plusDays(7)));
            open.decide(new Decision.Undo(2), "x", "", MACHINE);
            assertThat(incidents(open)).isEqualTo(onThe(EVE));
            open.decide(new Decision.Undo(1), "x", "", MACHINE);
            assertThat(incidents(open)).isEqualTo(UNDATED);
            open.decide(new Decision.Undo(4), "x", "", MACHINE);
            assertThat(incidents(open)).isEqualTo(onThe(EVE));
        }
    }

    @Test
    void what_else_was_decided_stays() throws CaseException {
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            open.decide(new Decision.Correct("a#1", Samples.place("حلب")), "x", "", MACHINE);
            open.decide(new Decision.Correct("a#2", Samples.day("2021-04-25")), "x", "", MACHINE);
            open.decide(new Decision.Date("a", DAY), "x", "", MACHINE);
            List<Incident> read = onThe(EVE);
            assertThat(new Decisions(open.journal()).counting(open.article("a").orElseThrow().read()).incidents()).containsExactly(
                    Samples.place("حلب").in(read.get(0)), Samples.day("2021-04-25").in(read.get(1)), read.get(2));
        }
    }

    @Test
    void a_newer_machine_keeps_the_day() throws CaseException {
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            open.decide(new Decision.Date("a", DAY), "x", "", MACHINE);
            open.reread(Samples.all(open), Samples.machine("2.0", DecidedDateTest::read));
            assertThat(open.article("a").orElseThrow().extractor()).isEqualTo("2.0");
            assertThat(incidents(open)).isEqualTo(onThe(EVE));
        }
    }

    @Test
    void a_copy_of_the_case_keeps_the_day_and_can_undo_it() throws CaseException {
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            open.decide(new Decision.Date("a", DAY), "x", "", MACHINE);
            try (CaseFile copy = open.saveAs(folder.resolve("copy.waqai"))) {
                assertThat(incidents(copy)).isEqualTo(onThe(EVE));
                copy.decide(new Decision.Undo(1), "x", "", MACHINE);
                assertThat(incidents(copy)).isEqualTo(UNDATED);
            }
            assertThat(incidents(open)).isEqualTo(onThe(EVE));
        }
    }

    @Test
    void where_the_article_cannot_be_read_nothing_is_written_down() throws CaseException {
        try (CaseFile open = CaseFile.open(file, Samples.CLOCK)) {
            Machine broken = Samples.machine("1.0", article -> {
                throw new IllegalStateException("broken");
            });
            assertThatThrownBy(() -> open.decide(new Decision.Date("a", DAY), "x", "", broken)).hasStackTraceContaining("broken");
            assertThat(open.journal()).isEmpty();
            assertThat(open.decide(new Decision.Confirm("a#1"), "x", "", MACHINE).number()).isEqualTo(1);
        }
    }

    private static List<Incident> incidents(CaseFile open) throws CaseException {
        return open.article("a").orElseThrow().read().incidents();
    }

    private static ReadArticle read(Article article) {
        List<Incident> incidents = article.published().map(day -> onThe(day.minusDays(1))).orElse(UNDATED);
        return new ReadArticle(article, article.published().map(day -> new Reading<>(day, Evidence.none("given"))), incidents);
    }

    private static List<Incident> onThe(LocalDate day) {
        Change change = new Change.Time(new Reading<>(When.Dated.day(DateRange.of(day), Basis.RELATIVE), Evidence.none("test")));
        return UNDATED.stream().map(change::in).toList();
    }
}
