package org.waqai.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.FiledArticle;
import org.waqai.extract.ConflictExtractor;
import org.waqai.lexicon.Lexicon;
import org.waqai.load.ArticleLoader;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Decision;
import org.waqai.model.Progress;

/**
 * How the case grows, with the program's own extractor on two threads: {@code mvn test -Dtest=CaseBenchmarkTest
 * -Dwaqai.benchmark=10000,100000}. The figures are written to {@code target/case-benchmark.tsv}.
 */
@EnabledIfSystemProperty(named = "waqai.benchmark", matches = "[\\d,]+")
class CaseBenchmarkTest {

    private static final int THREADS = 2;
    private static final int LINES_OF_AN_ARTICLE = 6;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<String> table = new ArrayList<>(List.of(String.join("\t", "articles", "incidents", "articles_per_second",
            "heap_mb", "file_mb", "open_ms", "article_ms", "decide_ms", "page_through_s", "verify_s")));

    @Test
    void the_case_grows() throws Exception {
        for (String articles : System.getProperty("waqai.benchmark").split(",", -1)) {
            measure(Integer.parseInt(articles));
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/case-benchmark.tsv"), table);
    }

    private void measure(int articles) throws Exception {
        Path file = folder.resolve(articles + ".waqai");
        Path input = generate(articles);
        List<Long> heaps = new ArrayList<>();
        ImportReport report;
        long importing;
        try (CaseFile open = CaseFile.openOrCreate(file, CLOCK); ExecutorService workers = Executors.newFixedThreadPool(THREADS)) {
            CaseImport imports = new CaseImport(new ArticleLoader(FurnitureFinder.bundled(), ArticleLoader.USUAL_LIMIT),
                    new ConflictExtractor(Lexicon.bundled(), CLOCK), "1", workers, 2 * THREADS, CLOCK);
            long start = System.nanoTime();
            report = imports.run(open, List.of(input), Optional.empty(), progress -> heaps.add(heap()), rejection -> { },
                    Cancellation.NEVER);
            importing = System.nanoTime() - start;
        }
        assertThat(report.articles()).isEqualTo(articles);
        long opening = time(() -> {
            CaseFile.open(file, CLOCK).close();
            return file;
        });
        try (CaseFile open = CaseFile.open(file, CLOCK)) {
            table.add(String.join("\t", Stream.of(
                            articles,
                            report.incidents(),
                            articles * 1_000_000_000L / importing,
                            heaps.stream().mapToLong(Long::longValue).max().orElse(0) >> 20,
                            Files.size(file) >> 20,
                            opening / 1_000_000,
                            time(() -> open.article("many-" + articles / 2)) / 1_000_000.0,
                            time(() -> open.decide(new Decision.Confirm(firstIncident(open)), "x", "")) / 1_000_000.0,
                            time(() -> pageThrough(open)) / 1_000_000_000.0,
                            time(() -> open.verify(Progress.NONE)) / 1_000_000_000.0)
                    .map(String::valueOf).toList()));
        }
        Files.delete(file);
    }

    /** Articles put together of paragraphs of the two seeds, each different. */
    private Path generate(int articles) throws IOException {
        Random random = new Random(articles);
        List<String> lines = Stream.of("seeds/000_e62994ba0c9572bc.txt", "seeds/002_e6111705b880e152.txt")
                .flatMap(CaseBenchmarkTest::lines)
                .filter(line -> line.length() > 80)
                .toList();
        Path file = folder.resolve("many.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 1; i <= articles; i++) {
                out.write("{\"text\": \"الخبر رقم " + i);
                for (int line = 0; line < LINES_OF_AN_ARTICLE; line++) {
                    out.write("\\n" + lines.get(random.nextInt(lines.size())).replace("\"", "'"));
                }
                out.write("\"}\n");
            }
        }
        return file;
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String firstIncident(CaseFile open) throws CaseException {
        return open.articles(0, 100).stream()
                .flatMap(filed -> filed.read().incidents().stream())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static long pageThrough(CaseFile open) throws CaseException {
        long seen = 0;
        List<FiledArticle> page = open.articles(0, 256);
        while (!page.isEmpty()) {
            seen += page.size();
            page = open.articles(page.getLast().number(), 256);
        }
        return seen;
    }

    private static long heap() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long time(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return System.nanoTime() - start;
    }
}
