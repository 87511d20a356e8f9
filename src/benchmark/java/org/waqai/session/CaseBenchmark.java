package org.waqai.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.Machine;
import org.waqai.extract.ConflictExtractor;
import org.waqai.index.words.Vocabulary;
import org.waqai.lexicon.Lexicon;
import org.waqai.load.ArticleLoader;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Decision;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Outline;
import org.waqai.model.Progress;
import org.waqai.session.wording.Language;

/**
 * How a case grows, with its file and its index on disk. Generated cases of so many incidents, given as arguments, are filed and
 * indexed; then a case is opened to its first answer, its filter is changed, articles are looked up and decided about, and some more
 * articles are imported, read by the program itself on two threads. Prints a table with a row for each size, in Markdown.
 */
public final class CaseBenchmark {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final int THREADS = 2;
    private static final int IMPORTED = 24_000;
    private static final int WARM_UP = 150;
    private static final int CHANGES = 400;
    private static final int LOOK_UPS = 200;
    private static final int PAGE = 60;
    private static final int BINS = 400;
    private static final int DAYS_OF_A_BIN = 14;

    private final Vocabulary vocabulary = Vocabulary.bundled();
    private final Lexicon lexicon = Lexicon.bundled();
    private final Path folder;

    private CaseBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Prints the table. */
    public static void main(String... arguments) throws Exception {
        System.out.println("| incidents | articles | case MB | index MB | filed and indexed, articles/s | open to the first answer | "
                + "filter change, median | 95th percentile | with words, median | 95th percentile | whole article | decision | "
                + "all outlines | imported, articles/s | heap MB |");
        System.out.println("|" + " ---: |".repeat(15));
        for (String size : arguments) {
            Path folder = Files.createTempDirectory("waqai-benchmark");
            try {
                System.out.println(new CaseBenchmark(folder).row(Integer.parseInt(size)));
            } finally {
                delete(folder);
            }
        }
    }

    private String row(int incidents) throws Exception {
        Path file = folder.resolve("case.waqai");
        Watch building = new Watch();
        building.time(() -> build(file, incidents));
        List<String> cells = new ArrayList<>();
        Watch opening = new Watch();
        List<FiledCase> opened = new ArrayList<>();
        opening.time(() -> opened.add(firstAnswer(file)));
        try (FiledCase session = opened.getFirst()) {
            int articles = session.view().contents().articles();
            cells.addAll(List.of(number(session.view().total()), number(articles), number(Files.size(file) >> 20),
                    number(size(folder.resolve("index")) >> 20), building.rate(articles), opening.at(1)));
            changes(session, WARM_UP, true);
            Watch plain = changes(session, CHANGES, false);
            Watch words = changes(session, CHANGES, true);
            cells.addAll(List.of(plain.at(0.5), plain.at(0.95), words.at(0.5), words.at(0.95)));
            cells.addAll(List.of(lookUps(session, articles).at(0.5), decisions(session).at(0.5), outlines(session).at(0.5)));
            imports(session, IMPORTED / 2);
            cells.add(imports(session, IMPORTED).rate(IMPORTED));
            cells.add(number(heap()));
        }
        return "| " + String.join(" | ", cells) + " |";
    }

    private void build(Path file, int incidents) throws CaseException {
        GeneratedCaseFile.fill(file, incidents, CLOCK);
        new CaseWork(this::imports, () -> new ConflictExtractor(lexicon, CLOCK), "1", indexes(), CLOCK)
                .reindex(file, Progress.NONE, Cancellation.NEVER);
    }

    /** Opens the case as the window does, and asks for the first page of the list. */
    private FiledCase firstAnswer(Path file) throws CaseException {
        CaseFile open = CaseFile.open(file, CLOCK);
        Machine machine = new ExtractingMachine(() -> new ConflictExtractor(lexicon, CLOCK), "benchmark");
        FiledCase session = new FiledCase(open, this::imports, machine, indexes().of(open), "benchmark");
        session.open(List.of(file), Progress.NONE, Cancellation.NEVER);
        page(session);
        return session;
    }

    private static void page(FiledCase session) {
        List<Outline> visible = session.view().visible();
        visible.subList(0, Math.min(PAGE, visible.size())).forEach(outline -> session.view().incident(outline.id()).orElseThrow());
    }

    /** Counts, totals, the bins of a picture and the first page of the list. */
    private static Watch changes(FiledCase session, int changes, boolean words) throws Exception {
        FilterChanges filters = new FilterChanges();
        Watch watch = new Watch();
        for (int i = 0; i < changes; i++) {
            IncidentFilter filter = filters.next(words);
            watch.time(() -> {
                session.filter(filter);
                session.view().histogram().bins(LocalDate.of(2011, 1, 1), DAYS_OF_A_BIN, BINS);
                List<Outline> visible = session.view().visible();
                new ArrayList<>(visible.subList(0, Math.min(PAGE, visible.size())));
            });
        }
        return watch;
    }

    private static Watch lookUps(FiledCase session, int articles) throws Exception {
        Watch watch = new Watch();
        for (int i = 0; i < LOOK_UPS; i++) {
            String id = "article-" + (1 + (int) ((long) i * 7919 % articles));
            watch.time(() -> session.view().article(id).orElseThrow());
        }
        return watch;
    }

    private static Watch decisions(FiledCase session) throws Exception {
        session.search("", Language.ENGLISH);
        Watch watch = new Watch();
        for (Outline outline : session.view().visible().subList(0, 20)) {
            watch.time(() -> session.decide(new Decision.Confirm(outline.id()), ""));
        }
        return watch;
    }

    /** Files, index and all. */
    private Watch imports(FiledCase session, int articles) throws Exception {
        Path news = folder.resolve("news.jsonl");
        GeneratedNews.write(news, articles);
        return new Watch().time(() -> session.open(List.of(news), Progress.NONE, Cancellation.NEVER));
    }

    private static Watch outlines(FiledCase session) throws Exception {
        return new Watch().time(() -> session.view().contents().outlines().forEach(Outline::killed));
    }

    private CaseImport imports() {
        ExecutorService workers = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
        return new CaseImport(new ArticleLoader(FurnitureFinder.bundled(), ArticleLoader.USUAL_LIMIT),
                new ConflictExtractor(lexicon, CLOCK), "1", workers, CaseImport.AHEAD * THREADS, CLOCK);
    }

    private IndexCache indexes() {
        return new IndexCache(folder.resolve("index"), () -> vocabulary);
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
