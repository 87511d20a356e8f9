package org.waqai.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waqai.casefile.CaseFile;
import org.waqai.model.Article;
import org.waqai.model.Basis;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Choice;
import org.waqai.model.DateRange;
import org.waqai.model.Evidence;
import org.waqai.model.Incident;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.Outline;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.Rejection;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.When;
import org.waqai.model.Words;
import org.waqai.session.query.AlsoSearched;
import org.waqai.session.query.QueryProblem;
import org.waqai.session.wording.Language;

class CaseSessionTest {

    private static final IncidentFilter CLASHES = IncidentFilter.ALL.withTypes(Choice.<IncidentType>all().including(IncidentType.CLASH));
    private static final IncidentFilter PROTESTS =
            IncidentFilter.ALL.withTypes(Choice.<IncidentType>all().including(IncidentType.PROTEST));
    private static final Rejection MISSING = Rejection.of("gone.txt", new Rejection.Problem.Missing());

    /** Each path stands for the article of that name. */
    private final Map<String, ReadArticle> articles = Map.of(
            "a", article("a",
                    incident("a#1", IncidentType.CLASH, days("2021-04-23", "2021-04-23")),
                    incident("a#2", IncidentType.PROTEST, new When.Undated()),
                    incident("a#3", IncidentType.CLASH, days("2021-04-20", "2021-04-25"))),
            "b", article("b",
                    incident("b#1", IncidentType.CLASH, new When.Undated()),
                    incident("b#2", IncidentType.PROTEST, days("2021-04-20", "2021-04-22")),
                    incident("b#3", IncidentType.CLASH, days("2021-04-23", "2021-04-23"))));

    private final CaseSession session = Cases.untitled(this::read);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void incidents_stand_by_first_day_then_last_then_article_and_undated_ones_last() {
        open("a", "b");

        assertThat(visible()).containsExactly("b#2", "a#3", "a#1", "b#3", "a#2", "b#1");
        assertThat(session.view().total()).isEqualTo(6);
        assertThat(session.view().counts().undated()).isEqualTo(2);
    }

    @Test
    void what_was_refused_is_in_the_view() {
        open("a", "gone.txt");

        assertThat(session.view().rejections()).containsExactly(MISSING);
        assertThat(session.view().contents().articles()).isEqualTo(1);
        assertThat(session.view().article("a")).contains(articles.get("a"));
    }

    @Test
    void a_filter_narrows_what_is_visible_and_can_be_undone_and_done_again() {
        open("a", "b");

        session.filter(CLASHES);
        session.filter(PROTESTS);
        assertThat(visible()).containsExactly("b#2", "a#2");

        session.undo();
        assertThat(session.view().filter()).isEqualTo(CLASHES);
        session.undo();
        assertThat(session.view().filter()).isEqualTo(IncidentFilter.ALL);
        assertThat(session.view().canUndo()).isFalse();

        session.redo();
        session.redo();
        assertThat(session.view().filter()).isEqualTo(PROTESTS);
        assertThat(session.view().canRedo()).isFalse();
    }

    @Test
    void a_query_becomes_the_filter_and_is_what_the_filter_is_written_as() {
        open("a", "b");

        assertThat(session.search("نوع:اشتباك", Language.ARABIC)).isEmpty();

        assertThat(session.view().filter()).isEqualTo(CLASHES);
        assertThat(session.query(CLASHES, Language.ENGLISH)).isEqualTo("type:clash");
    }

    @Test
    void a_query_that_is_not_understood_leaves_the_filter() {
        open("a", "b");
        session.filter(PROTESTS);

        assertThat(session.search("type:clash kind:x", Language.ENGLISH))
                .extracting(QueryProblem::kind).containsExactly(QueryProblem.Kind.UNKNOWN_KEY);
        assertThat(session.view().filter()).isEqualTo(PROTESTS);
    }

    @Test
    void an_open_side_of_time_stays_open_for_what_comes_in_later() {
        session.search("منذ:2021-04-24", Language.ARABIC);

        open("a");

        assertThat(visible()).containsExactly("a#3");
    }

    @Test
    void synonyms_are_told() {
        assertThat(session.alsoSearched(Words.of("صحفي"))).containsExactly(new AlsoSearched("صحفي", List.of("صحافي")));
    }

    @Test
    void a_new_filter_after_an_undo_ends_what_could_be_done_again() {
        session.filter(CLASHES);
        session.undo();
        session.filter(PROTESTS);

        assertThat(session.view().canRedo()).isFalse();
        assertThat(session.view().canUndo()).isTrue();
    }

    @Test
    void an_equal_filter_changes_nothing() {
        session.filter(CLASHES);
        CaseView before = session.view();

        session.filter(IncidentFilter.ALL.withTypes(Choice.<IncidentType>all().including(IncidentType.CLASH)));

        assertThat(session.view()).isSameAs(before);
    }

    @Test
    void undoing_nothing_does_nothing() {
        CaseView before = session.view();

        session.undo();
        session.redo();

        assertThat(session.view()).isSameAs(before);
    }

    @Test
    void a_selection_outlives_the_filter_that_hides_it() {
        open("a");
        session.select(Optional.of("a#1"));
        session.filter(PROTESTS);

        assertThat(session.view().selectedIncident()).map(Incident::id).contains("a#1");
        assertThat(visible()).containsExactly("a#2");
    }

    @Test
    void an_unknown_identifier_selects_none() {
        open("a");
        session.select(Optional.of("a#1"));
        session.select(Optional.of("z#9"));

        assertThat(session.view().selected()).isEmpty();
    }

    @Test
    void articles_opened_later_are_shown_under_the_filter_that_is_set() {
        session.filter(PROTESTS);
        open("a");
        open("b");

        assertThat(visible()).containsExactly("b#2", "a#2");
        assertThat(session.view().contents().articles()).isEqualTo(2);
    }

    @Test
    void a_watcher_gets_every_change_until_it_is_closed() {
        List<CaseView> told = new ArrayList<>();
        CaseSession.Watch watch = session.watch(told::add);

        open("a");
        session.filter(CLASHES);
        session.select(Optional.of("a#1"));
        session.select(Optional.of("a#1"));
        watch.close();
        session.undo();

        assertThat(told).hasSize(3).last().satisfies(view -> {
            assertThat(view.filter()).isEqualTo(CLASHES);
            assertThat(view.selected()).contains("a#1");
        });
    }

    @Test
    void a_watcher_that_changes_the_case_does_not_leave_the_others_with_an_old_view() {
        List<CaseView> told = new ArrayList<>();
        session.watch(view -> session.select(Optional.of("a#1")));
        session.watch(told::add);

        open("a");

        assertThat(told).last().isEqualTo(session.view());
        assertThat(told).extracting(CaseView::selected).containsExactly(Optional.of("a#1"));
    }

    @Test
    void what_was_read_before_a_failure_is_kept() {
        Import failing = (target, files, published, progress, rejected, cancellation) -> {
            Cases.add(List.of(articles.get("a")), target);
            throw new IllegalStateException("broken");
        };
        try (CaseSession broken = Cases.untitled(failing)) {
            assertThat(catchThrowable(() -> broken.open(List.of(Path.of("a")), Progress.NONE, Cancellation.NEVER)))
                    .hasMessage("broken");
            broken.open(List.of(), Progress.NONE, Cancellation.NEVER);
            assertThat(broken.view().total()).isEqualTo(3);
        }
    }

    @Test
    void many_articles_come_in_while_others_filter_and_select() {
        List<ReadArticle> thousand = IntStream.range(0, 1000)
                .mapToObj(i -> article("n" + i, incident("n" + i + "#1", IncidentType.CLASH, new When.Undated())))
                .toList();
        try (CaseSession large = Cases.waitingFor(thousand); ExecutorService threads = Executors.newFixedThreadPool(2)) {
            CompletableFuture<Void> opening =
                    CompletableFuture.runAsync(() -> large.open(List.of(Path.of("x")), Progress.NONE, Cancellation.NEVER), threads);
            for (int i = 0; !opening.isDone(); i++) {
                large.filter(i % 2 == 0 ? CLASHES : PROTESTS);
                large.select(Optional.of("n" + i + "#1"));
                CaseView view = large.view();
                assertThat(view.visible()).hasSize(view.filter().equals(CLASHES) ? view.total() : 0);
            }
            opening.join();
            large.filter(CLASHES);

            assertThat(large.view().visible()).extracting(Outline::id)
                    .isEqualTo(IntStream.range(0, 1000).mapToObj(i -> "n" + i + "#1").toList());
        }
    }

    @Test
    void what_has_come_in_is_shown_while_the_import_goes_on() {
        List<ReadArticle> hundred = IntStream.range(0, 100)
                .mapToObj(i -> article("n" + i, incident("n" + i + "#1", IncidentType.CLASH, new When.Undated())))
                .toList();
        CompletableFuture<Integer> shown = new CompletableFuture<>();
        try (CaseSession growing = Cases.untitled((target, files, published, filed, rejected, cancellation) -> {
            Cases.add(hundred, target);
            filed.accept(new FiledBatch(hundred, 100, new ImportProgress(100, 1, 2, Duration.ZERO)));
            assertThat(shown.join()).isEqualTo(100);
            return Cases.report(100);
        })) {
            growing.watch(view -> shown.complete(view.total()));
            growing.open(List.of(Path.of("x")), Progress.NONE, Cancellation.NEVER);

            assertThat(growing.view().rejections()).isEmpty();
            assertThat(growing.view().total()).isEqualTo(100);
        }
    }

    private void open(String... names) {
        session.open(List.of(names).stream().map(Path::of).toList(), Progress.NONE, Cancellation.NEVER);
    }

    private List<String> visible() {
        return session.view().visible().stream().map(Outline::id).toList();
    }

    private ImportReport read(
            CaseFile target,
            List<Path> files,
            Optional<LocalDate> published,
            Consumer<FiledBatch> filed,
            Consumer<Rejection> rejected,
            Cancellation cancellation) throws CaseException {
        for (Path file : files) {
            Optional<ReadArticle> found = Optional.ofNullable(articles.get(file.toString()));
            if (found.isEmpty()) {
                rejected.accept(MISSING);
            } else {
                Cases.add(List.of(found.get()), target);
            }
        }
        return Cases.report(files.size());
    }

    private static ReadArticle article(String id, Incident... incidents) {
        Article article = new Article(id, "نص", Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        return new ReadArticle(article, Optional.empty(), List.of(incidents));
    }

    private static Incident incident(String id, IncidentType type, When when) {
        Evidence evidence = Evidence.of(new Span(0, 2), "test", 1);
        return new Incident(id, id.replaceAll("#.*", ""), new Reading<>(type, evidence), new Reading<>(when, evidence),
                List.of(), List.of(), List.of(), Optional.empty(), Telling.NEWS, evidence);
    }

    private static When days(String first, String last) {
        return When.Dated.day(new DateRange(LocalDate.parse(first), LocalDate.parse(last)), Basis.STATED);
    }
}
