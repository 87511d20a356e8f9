package org.waqai.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.casefile.CaseFile;
import org.waqai.extract.Extractor;
import org.waqai.index.words.Vocabulary;
import org.waqai.load.ArticleLoader;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.CaseProblem;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Rejection;

class CaseImportTest {

    private static final Extractor NOTHING_FOUND = article -> new ReadArticle(article, Optional.empty(), List.of());

    @TempDir
    private Path folder;

    /** Goes on by ten milliseconds whenever somebody looks. */
    private final AtomicLong milliseconds = new AtomicLong();
    private final InstantSource ticking = () -> Instant.ofEpochMilli(milliseconds.addAndGet(10));
    private final Clock clock = ticking.withZone(ZoneOffset.UTC);
    private final List<Rejection> rejected = new ArrayList<>();
    private final List<ImportProgress> told = new ArrayList<>();

    @Test
    void the_report_counts_what_came_in_and_what_did_not() throws IOException, CaseException {
        write("in/a.txt", "مقتل ثلاثة عناصر في القامشلي".getBytes(Charset.forName("windows-1256")));
        write("in/b.jsonl", "{\"text\": \"أول\"}\n{\"x\": 1}\n{\"text\": \"ثان\"}\n".getBytes(StandardCharsets.UTF_8));
        write("in/copy-of-a.txt", Files.readAllBytes(folder.resolve("in/a.txt")));
        assertThat(run(Cancellation.NEVER, folder.resolve("in")))
                .isEqualTo(new ImportReport(3, 0, 0, 0, 1, Map.of("UTF-8", 2L, "windows-1256", 1L), true));
        assertThat(run(Cancellation.NEVER, folder.resolve("in")))
                .isEqualTo(new ImportReport(0, 0, 0, 3, 1, Map.of(), true));
    }

    @Test
    void a_cancelled_import_keeps_what_it_confirmed_and_is_taken_up_again() throws IOException, CaseException {
        Path file = many(1000);
        ImportReport first = run(() -> told.size() >= 2, file);
        assertThat(first.complete()).isFalse();
        assertThat(first.articles()).isBetween(told.get(1).articles(), 999L);
        ImportReport rest = run(Cancellation.NEVER, file);
        assertThat(rest.known()).isEqualTo(first.articles());
        assertThat(first.articles() + rest.articles()).isEqualTo(1000);
    }

    @Test
    void progress_tells_count_rate_and_time_left() throws IOException, CaseException {
        run(Cancellation.NEVER, many(600));
        assertThat(told).extracting(ImportProgress::articles).isSorted().last().isEqualTo(600L);
        assertThat(told.getLast().remaining()).contains(Duration.ZERO);
        assertThat(told.getFirst().rate()).isPositive();
        assertThat(new ImportProgress(50, 250, 1000, Duration.ofSeconds(10)).rate()).isEqualTo(5);
        assertThat(new ImportProgress(50, 250, 1000, Duration.ofSeconds(10)).remaining()).contains(Duration.ofSeconds(30));
        assertThat(new ImportProgress(0, 0, 1000, Duration.ZERO).remaining()).isEmpty();
    }

    @Test
    void no_more_than_a_batch_is_held_in_memory() throws IOException, CaseException {
        AtomicLong read = new AtomicLong();
        List<Long> waiting = new ArrayList<>();
        Extractor counting = article -> {
            read.incrementAndGet();
            return NOTHING_FOUND.read(article);
        };
        try (CaseFile open = CaseFile.openOrCreate(folder.resolve("x.waqai"), clock)) {
            imports(counting).run(open, List.of(many(2000)), Optional.empty(),
                    filed -> waiting.add(read.get() - filed.progress().articles()), rejected::add, Cancellation.NEVER);
        }
        assertThat(waiting).hasSizeGreaterThan(5).allMatch(articles -> articles <= 4);
    }

    @Test
    void an_import_into_a_case_that_can_only_be_read_stops_with_the_reason() throws IOException, CaseException {
        Path file = many(3);
        try (CaseFile first = CaseFile.openOrCreate(folder.resolve("x.waqai"), clock)) {
            assertThat(first.hindrance()).isEmpty();
            assertThatThrownBy(() -> run(Cancellation.NEVER, file)).isInstanceOfSatisfying(CaseException.class, refused ->
                    assertThat(refused.problem()).isEqualTo(new CaseProblem.OpenElsewhere()));
        }
    }

    @Test
    void reading_anew_takes_the_later_version_for_every_article() throws IOException, CaseException {
        run(Cancellation.NEVER, many(300));
        LocalDate day = LocalDate.of(2021, 4, 25);
        Extractor later = article -> NOTHING_FOUND.read(article.withPublished(day));
        Path file = folder.resolve("x.waqai");
        CaseWork work = new CaseWork(() -> imports(later), () -> later, "2", new IndexCache(folder, Vocabulary::bundled), clock);
        assertThat(work.stats(file)).isEqualTo(new CaseStats(300, 0, 0, 0, 300));
        List<Long> done = new ArrayList<>();
        assertThat(work.reread(file, (articles, total) -> done.add(articles), Cancellation.NEVER)).isEqualTo(300);
        assertThat(done).last().isEqualTo(300L);
        assertThat(work.stats(file)).isEqualTo(new CaseStats(300, 0, 0, 0, 0));
        assertThat(work.verify(file, Progress.NONE).isSound()).isTrue();
    }

    private ImportReport run(Cancellation cancellation, Path... files) throws CaseException {
        try (CaseFile open = CaseFile.openOrCreate(folder.resolve("x.waqai"), clock)) {
            return imports(NOTHING_FOUND).run(
                    open, List.of(files), Optional.empty(), filed -> told.add(filed.progress()), rejected::add, cancellation);
        }
    }

    private CaseImport imports(Extractor extractor) {
        ArticleLoader loader = new ArticleLoader(FurnitureFinder.bundled(), ArticleLoader.USUAL_LIMIT);
        return new CaseImport(loader, extractor, "1", Runnable::run, 2, clock);
    }

    private Path many(int articles) throws IOException {
        return Files.writeString(folder.resolve("many.jsonl"), IntStream.range(0, articles)
                .mapToObj(i -> "{\"id\":\"n%d\",\"text\":\"نص %d\"}".formatted(i, i))
                .collect(Collectors.joining("\n")));
    }

    private void write(String name, byte[] content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), content);
    }
}
