package org.waqai.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.casefile.CaseFile;
import org.waqai.index.LuceneIndex;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.CaseProblem;
import org.waqai.model.Change;
import org.waqai.model.Choice;
import org.waqai.model.Decided;
import org.waqai.model.Decision;
import org.waqai.model.Evidence;
import org.waqai.model.Facet;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.JournalEntry;
import org.waqai.model.Outline;
import org.waqai.model.Progress;
import org.waqai.model.Reading;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;
import org.waqai.model.ReviewState;
import org.waqai.model.Words;

/** An article is one clash over all its words. */
class FiledCaseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final Change TO_PROTEST =
            new Change.Type(new Reading<>(IncidentType.PROTEST, Evidence.none("analyst")));

    private static final IncidentFilter PROTESTS =
            IncidentFilter.ALL.withTypes(Choice.<IncidentType>all().including(IncidentType.PROTEST));

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Path article = Path.of("");

    @BeforeEach
    void write_an_article() throws IOException {
        file = folder.resolve("x.waqai");
        article = Files.writeString(folder.resolve("a.txt"), "اشتباكات في حي طي");
    }

    @Test
    void what_is_opened_into_a_case_is_there_the_next_time() throws CaseException, IOException {
        Path other = Files.writeString(folder.resolve("b.txt"), "اشتباكات في حي حلكو");
        try (FiledCase session = session()) {
            open(session, article);
            open(session, other, article);
            assertThat(session.articles(Words.NONE)).containsExactly("a", "b");
        }
        try (FiledCase session = session()) {
            open(session, file);
            assertThat(session.view().visible()).extracting(Outline::id).containsExactly("a#1", "b#1");
        }
    }

    @Test
    void a_correction_shows_at_once_in_list_counts_and_filter() throws CaseException {
        try (FiledCase session = opened()) {
            session.decide(new Decision.Correct("a#1", TO_PROTEST), "هتافات لا رصاص");
            assertThat(session.view().visible()).extracting(Outline::type).containsExactly(IncidentType.PROTEST);
            session.filter(IncidentFilter.ALL.withTypes(Choice.<IncidentType>all().including(IncidentType.CLASH)));
            assertThat(session.view().visible()).isEmpty();
            assertThat(session.view().counts().types()).containsEntry(IncidentType.PROTEST, 1).doesNotContainKey(IncidentType.CLASH);
        }
    }

    @Test
    void the_machine_s_value_stays_beside_the_corrected_one() throws CaseException {
        try (FiledCase session = opened()) {
            session.decide(new Decision.Correct("a#1", TO_PROTEST), "");
            assertThat(session.standing("a")).singleElement().satisfies(decided -> {
                assertThat(decided.state()).isEqualTo(ReviewState.CORRECTED);
                assertThat(decided.incident().type().value()).isEqualTo(IncidentType.PROTEST);
                assertThat(decided.machine().orElseThrow().type().value()).isEqualTo(IncidentType.CLASH);
            });
        }
    }

    @Test
    void decisions_are_undone_and_redone_and_all_of_it_stays_in_the_history() throws CaseException {
        try (FiledCase session = opened()) {
            session.decide(new Decision.Reject("a#1"), "");
            assertThat(session.view().visible()).isEmpty();
            session.undo();
            assertThat(session.view().visible()).hasSize(1);
            session.redo();
            assertThat(session.view().visible()).isEmpty();
            session.undo();
            session.undo();
            assertThat(session.view().visible()).hasSize(1);
            assertThat(session.history("a#1")).extracting(JournalEntry::decision).containsExactly(
                    new Decision.Reject("a#1"), new Decision.Undo(1), new Decision.Undo(2), new Decision.Undo(3));
            assertThat(session.history("a#2")).isEmpty();
        }
    }

    @Test
    void who_decides_anew_cannot_redo_what_was_undone_before() throws CaseException {
        try (FiledCase session = opened()) {
            session.decide(new Decision.Reject("a#1"), "");
            session.undo();
            session.decide(new Decision.Confirm("a#1"), "");
            session.redo();
            assertThat(session.standing("a")).extracting(Decided::state).containsExactly(ReviewState.CONFIRMED);
        }
    }

    @Test
    void who_comes_second_is_told_and_can_look_but_not_decide() throws CaseException {
        try (FiledCase first = opened(); FiledCase second = session()) {
            open(second, file);
            assertThat(first.view().hindrance()).isEmpty();
            assertThat(second.view().hindrance()).contains(new CaseProblem.OpenElsewhere());
            assertThat(second.view().rejections()).containsExactly(
                    Rejection.of(file.toString(), new Problem.BadCase(new CaseProblem.OpenElsewhere())));
            assertThat(second.view().visible()).hasSize(1);
            assertThatThrownBy(() -> second.decide(new Decision.Reject("a#1"), "")).isInstanceOf(CaseException.class);
            assertThat(second.view().visible()).hasSize(1);
        }
    }

    @Test
    void filters_and_decisions_are_undone_in_the_order_in_which_they_were_made() throws CaseException {
        try (FiledCase session = opened()) {
            session.filter(PROTESTS);
            session.decide(new Decision.Correct("a#1", TO_PROTEST), "");
            session.filter(IncidentFilter.ALL);

            session.undo();
            assertThat(session.view().visible()).hasSize(1);
            session.undo();
            assertThat(session.view().filter()).isEqualTo(PROTESTS);
            assertThat(session.view().visible()).isEmpty();
            session.undo();
            assertThat(session.view().canUndo()).isFalse();
            assertThat(session.view().visible()).extracting(Outline::type).containsExactly(IncidentType.CLASH);

            session.redo();
            session.redo();
            assertThat(session.view().visible()).extracting(Outline::type).containsExactly(IncidentType.PROTEST);
        }
    }

    @Test
    void what_was_reviewed_is_counted_as_such() throws CaseException {
        try (FiledCase session = opened()) {
            session.decide(new Decision.Confirm("a#1"), "");
            assertThat(session.view().counts().of(Facet.REVIEWS)).isEqualTo(Map.of(ReviewState.CONFIRMED, 1));
            session.undo();
            assertThat(session.view().counts().of(Facet.REVIEWS)).isEqualTo(Map.of(ReviewState.UNREVIEWED, 1));
        }
    }

    @Test
    void an_untitled_case_takes_decisions_and_keeps_all_once_it_is_saved() throws CaseException {
        try (FiledCase session = Cases.untitled(KilledProcess.imports(KilledProcess::oneClash))) {
            open(session, article);
            session.decide(new Decision.Correct("a#1", TO_PROTEST), "");
            assertThat(session.view().file()).isEmpty();

            session.saveAs(file);
            session.decide(new Decision.Confirm("a#1"), "");

            assertThat(session.view().file()).contains(file);
            assertThat(session.view().visible()).extracting(Outline::type).containsExactly(IncidentType.PROTEST);
        }
        try (FiledCase session = session()) {
            open(session, file);
            assertThat(session.view().visible()).extracting(Outline::type).containsExactly(IncidentType.PROTEST);
            assertThat(session.history("a#1")).hasSize(2);
        }
    }

    @Test
    void a_case_saved_under_another_name_leaves_the_earlier_one_as_it_was() throws CaseException {
        Path other = folder.resolve("other.waqai");
        try (FiledCase session = opened()) {
            session.saveAs(other);
            session.decide(new Decision.Reject("a#1"), "");
            try (FiledCase earlier = session()) {
                open(earlier, file);
                assertThat(earlier.view().hindrance()).isEmpty();
                assertThat(earlier.view().visible()).hasSize(1);
            }
        }
    }

    @Test
    void a_case_is_not_saved_over_one_that_is_open_elsewhere() throws CaseException {
        Path other = folder.resolve("other.waqai");
        try (CaseFile held = CaseFile.openOrCreate(other, CLOCK); FiledCase session = opened()) {
            assertThatThrownBy(() -> session.saveAs(other)).isInstanceOfSatisfying(CaseException.class, refused ->
                    assertThat(refused.problem()).isEqualTo(new CaseProblem.OpenElsewhere()));
            assertThat(held.articleCount()).isZero();
            assertThat(session.view().file()).contains(file);
        }
    }

    @Test
    void another_case_brings_its_articles_with_what_counts_there() throws CaseException, IOException {
        Path other = folder.resolve("other.waqai");
        try (FiledCase session = opened()) {
            session.decide(new Decision.Correct("a#1", TO_PROTEST), "");
            session.saveAs(other);
        }
        Path folderOfItsOwn = Files.createDirectory(folder.resolve("more"));
        Path sameName = Files.writeString(folderOfItsOwn.resolve("a.txt"), "اشتباكات في حي حلكو");
        try (FiledCase session = Cases.untitled(KilledProcess.imports(KilledProcess::oneClash))) {
            open(session, sameName);
            open(session, other, folder.resolve("missing.waqai"));
            open(session, other);

            assertThat(session.view().visible()).extracting(Outline::id).containsExactly("a#1", "a-2#1");
            assertThat(session.view().visible()).extracting(Outline::type).containsExactly(IncidentType.CLASH, IncidentType.PROTEST);
            assertThat(session.view().rejections()).containsExactly(Rejection.of(
                    folder.resolve("missing.waqai").toString(), new Problem.BadCase(new CaseProblem.Missing())));
        }
    }

    @Test
    void a_case_file_is_taken_wherever_articles_are() throws CaseException {
        try (FiledCase session = opened()) {
            session.decide(new Decision.Correct("a#1", TO_PROTEST), "");
        }
        List<IncidentType> types = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        Pipeline none = (files, published, accepted, refused, progress, cancellation) -> { };
        Path missing = folder.resolve("missing.waqai");
        new CaseReader(none, CLOCK).read(List.of(file, missing, article), Optional.empty(),
                read -> read.incidents().forEach(incident -> types.add(incident.type().value())),
                rejected::add, Progress.NONE, Cancellation.NEVER);
        assertThat(types).containsExactly(IncidentType.PROTEST);
        assertThat(rejected).containsExactly(Rejection.of(missing.toString(), new Problem.BadCase(new CaseProblem.Missing())));
    }

    private FiledCase opened() throws CaseException {
        FiledCase session = session();
        open(session, article);
        return session;
    }

    private FiledCase session() throws CaseException {
        return new FiledCase(CaseFile.openOrCreate(file, CLOCK), () -> KilledProcess.imports(KilledProcess::oneClash),
                Cases.MACHINE, LuceneIndex.inMemory(), "هدى");
    }

    private static void open(FiledCase session, Path... files) {
        session.open(List.of(files), Progress.NONE, Cancellation.NEVER);
    }
}
