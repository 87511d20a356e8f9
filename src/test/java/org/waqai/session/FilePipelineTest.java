package org.waqai.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.extract.Extractor;
import org.waqai.load.ArticleLoader;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.Cancellation;
import org.waqai.model.Original;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Rejection;
import org.waqai.model.Sourced;

class FilePipelineTest {

    private static final Extractor NOTHING_FOUND = article -> new ReadArticle(article, Optional.empty(), List.of());

    @TempDir
    private Path folder;

    private final List<Rejection> rejections = new ArrayList<>();

    @Test
    void articles_come_in_the_order_of_the_files_however_long_each_takes() throws IOException {
        Path file = lines("many.jsonl", IntStream.range(0, 60).mapToObj(i -> "{\"id\":\"%02d\",\"text\":\"نص\"}".formatted(i)));
        Extractor firstOnesAreSlow = article -> {
            sleep(60 - Integer.parseInt(article.id()));
            return NOTHING_FOUND.read(article);
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<String> ids = ids(new FilePipeline(loader(), firstOnesAreSlow, threads, 8), List.of(file));

            assertThat(ids).isEqualTo(IntStream.range(0, 60).mapToObj("%02d"::formatted).toList());
        }
    }

    @Test
    void several_articles_are_in_work_at_once_but_never_more_than_allowed() throws IOException {
        Path file = lines("many.jsonl", IntStream.range(0, 50).mapToObj(i -> "{\"id\":\"%d\",\"text\":\"نص\"}".formatted(i)));
        CountDownLatch twoAtWork = new CountDownLatch(2);
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Extractor counting = article -> {
            most.accumulateAndGet(begun.incrementAndGet() - handedOn.get(), Math::max);
            twoAtWork.countDown();
            assertThat(awaited(twoAtWork)).isTrue();
            return NOTHING_FOUND.read(article);
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            new FilePipeline(loader(), counting, threads, 4).read(List.of(file), Optional.empty(),
                    read -> handedOn.incrementAndGet(), rejections::add, Progress.NONE, Cancellation.NEVER);
        }

        assertThat(handedOn).hasValue(50);
        assertThat(most.get()).isBetween(2, 5);
    }

    @Test
    void bad_files_are_told_and_the_others_read() throws IOException {
        Path good = text("good.txt", "اشتباكات في القامشلي");
        Path missing = folder.resolve("missing.txt");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(ids(pipeline(), List.of(missing, good, empty))).containsExactly("good");
        assertThat(rejections).containsExactly(
                Rejection.of(missing.toString(), new Rejection.Problem.Missing()),
                Rejection.of(empty.toString(), new Rejection.Problem.EmptyFolder()));
    }

    @Test
    void different_articles_of_one_name_are_kept_apart() throws IOException {
        Path first = text("a/news.txt", "الأول");
        Path second = text("b/news.txt", "الثاني");

        assertThat(ids(pipeline(), List.of(first, second))).containsExactly("news", "news-2");
        assertThat(rejections).isEmpty();
    }

    @Test
    void an_identifier_made_by_the_suffix_is_not_given_twice() throws IOException {
        Path lines = lines("x.jsonl", Stream.of("{\"id\":\"news-2\",\"text\":\"الأول\"}"));

        assertThat(ids(pipeline(), List.of(lines, text("a/news.txt", "الثاني"), text("b/news.txt", "الثالث"))))
                .containsExactly("news-2", "news", "news-3");
    }

    @Test
    void the_same_bytes_under_two_names_are_one_article() throws IOException {
        Path original = text("original.txt", "اشتباكات في القامشلي");
        Path copy = text("copy.txt", "اشتباكات في القامشلي");

        assertThat(ids(pipeline(), List.of(original, copy, original))).containsExactly("original");
        assertThat(rejections).isEmpty();
    }

    @Test
    void the_same_line_in_two_files_is_one_article() throws IOException {
        Path monday = lines("monday.jsonl", Stream.of("{\"id\":\"1\",\"text\":\"نص\"}"));
        Path tuesday = lines("tuesday.jsonl", Stream.of("{\"id\":\"1\",\"text\":\"نص\"}", "{\"id\":\"2\",\"text\":\"نص\"}"));

        assertThat(ids(pipeline(), List.of(monday, tuesday))).containsExactly("1", "2");
    }

    @Test
    void a_file_that_changed_since_is_read_again() throws IOException {
        FilePipeline pipeline = pipeline();
        Path file = text("news.txt", "واحد");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertThat(ids(pipeline, List.of(file))).containsExactly("news");

        text("news.txt", "ثانٍ");

        assertThat(ids(pipeline, List.of(file))).containsExactly("news-2");
    }

    @Test
    void an_identifier_twice_in_one_file_is_refused() throws IOException {
        Path file = lines("x.jsonl", Stream.of("{\"id\":\"1\",\"text\":\"الأول\"}", "{\"id\":\"1\",\"text\":\"الثاني\"}"));

        assertThat(ids(pipeline(), List.of(file))).containsExactly("1");
        assertThat(rejections).containsExactly(Rejection.of(file.toString(), 2, new Rejection.Problem.DuplicateId("1")));
    }

    @Test
    void only_articles_without_a_date_get_the_one_given() throws IOException {
        Path file = lines("x.jsonl", Stream.of(
                "{\"id\":\"1\",\"text\":\"نص\",\"published\":\"2021-04-21\"}", "{\"id\":\"2\",\"text\":\"نص\"}"));
        List<Optional<LocalDate>> published = new ArrayList<>();

        pipeline().read(List.of(file), Optional.of(LocalDate.of(2024, 1, 1)),
                read -> published.add(read.article().published()), rejections::add, Progress.NONE, Cancellation.NEVER);

        assertThat(published).containsExactly(Optional.of(LocalDate.of(2021, 4, 21)), Optional.of(LocalDate.of(2024, 1, 1)));
    }

    @Test
    void a_cancelled_reading_loads_nothing_more_and_can_be_taken_up_again() throws IOException {
        Path file = lines("many.jsonl", IntStream.range(0, 50).mapToObj(i -> "{\"id\":\"%d\",\"text\":\"نص\"}".formatted(i)));
        FilePipeline pipeline = pipeline();
        List<String> first = new ArrayList<>();
        pipeline.read(List.of(file), Optional.empty(), read -> first.add(read.article().id()), rejections::add,
                Progress.NONE, () -> first.size() == 3);

        List<String> rest = ids(pipeline, List.of(file));

        assertThat(first).hasSize(5);
        assertThat(Stream.concat(first.stream(), rest.stream()))
                .containsExactlyElementsOf(IntStream.range(0, 50).mapToObj(String::valueOf).toList());
    }

    @Test
    void a_refused_file_is_refused_each_time() throws IOException {
        FilePipeline pipeline = pipeline();
        Path empty = text("empty.txt", "");

        ids(pipeline, List.of(empty, empty));

        assertThat(rejections).hasSize(2);
    }

    @Test
    void progress_counts_the_bytes_of_all_files_of_all_folders() throws IOException {
        text("in/a.txt", "abc");
        text("in/deeper/b.txt", "de");
        List<String> told = new ArrayList<>();

        pipeline().read(List.of(text("c.txt", "f"), folder.resolve("in")), Optional.empty(), read -> { }, rejections::add,
                (done, total) -> told.add(done + "/" + total), Cancellation.NEVER);

        assertThat(told).containsExactly("0/6", "1/6", "4/6", "6/6");
        assertThat(rejections).isEmpty();
    }

    @Test
    void every_article_brings_the_bytes_it_was_read_from() throws IOException {
        Path file = lines("x.jsonl", Stream.of("{\"id\":\"1\",\"text\":\"نص\"}"));
        List<Sourced<ReadArticle>> sourced = new ArrayList<>();

        pipeline().acquire(List.of(file), Optional.empty(), sourced::add, rejections::add, Progress.NONE, Cancellation.NEVER);

        assertThat(sourced).extracting(one -> new String(one.original().bytes(), StandardCharsets.UTF_8))
                .containsExactly("{\"id\":\"1\",\"text\":\"نص\"}");
        assertThat(sourced.getFirst().original()).extracting(Original::file, Original::line, Original::encoding)
                .containsExactly(file.toString(), OptionalInt.of(1), "UTF-8");
    }

    @Test
    void what_the_case_holds_already_does_not_come_in_again() throws IOException {
        Known known = new Known() {
            @Override
            public boolean holds(byte[] sha256) {
                return Arrays.equals(sha256, Original.sha256("الأول".getBytes(StandardCharsets.UTF_8)));
            }

            @Override
            public boolean holdsId(String id) {
                return id.equals("news");
            }
        };
        FilePipeline pipeline = new FilePipeline(loader(), NOTHING_FOUND, Runnable::run, 2, known);

        assertThat(ids(pipeline, List.of(text("a/news.txt", "الأول"), text("b/news.txt", "الثاني")))).containsExactly("news-2");
    }

    private FilePipeline pipeline() {
        return new FilePipeline(loader(), NOTHING_FOUND, Runnable::run, 2);
    }

    private static ArticleLoader loader() {
        return new ArticleLoader(FurnitureFinder.bundled(), ArticleLoader.USUAL_LIMIT);
    }

    private List<String> ids(Pipeline pipeline, List<Path> files) {
        List<String> ids = new ArrayList<>();
        pipeline.read(files, Optional.empty(), read -> ids.add(read.article().id()), rejections::add,
                Progress.NONE, Cancellation.NEVER);
        return ids;
    }

    private Path text(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(file, text);
    }

    private Path lines(String name, Stream<String> lines) throws IOException {
        return text(name, lines.collect(Collectors.joining("\n")));
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
