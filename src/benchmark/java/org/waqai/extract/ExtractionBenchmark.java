package org.waqai.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.waqai.lexicon.Lexicon;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.Article;
import org.waqai.model.ReadArticle;
import org.waqai.model.Span;

/**
 * How fast articles are read, on one thread and warm: the seeds, articles a second; and texts of growing length, whose time
 * must grow no faster than they do. The heap is held to what an analyst's machine surely has. The many rules take the Java
 * machine some ten thousand articles to compile to its best.
 */
@Fork(value = 1, jvmArgsAppend = {"-Xmx300m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {

    private static final int SEEDS = 2;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /** What every measurement needs. */
    @State(Scope.Benchmark)
    public static class Reading {

        private final Extractor extractor =
                new ConflictExtractor(Lexicon.bundled(), Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
        private final FurnitureFinder furniture = FurnitureFinder.bundled();
        private final List<String> texts = seeds();

        Article article(String text) {
            return new Article("a", text, Optional.of(TODAY), Optional.empty(), Optional.empty(), furniture.find(text));
        }

        /** What is left of the seeds without their comments, under which all the rest of a page is furniture. */
        String bodies() {
            StringBuilder bodies = new StringBuilder();
            for (String text : texts) {
                int from = 0;
                for (Span part : furniture.find(text)) {
                    bodies.append(text, from, part.start());
                    from = part.end();
                }
                bodies.append(text, from, text.length()).append('\n');
            }
            return bodies.toString();
        }

        private static List<String> seeds() {
            try (Stream<Path> files = Files.list(Path.of("seeds"))) {
                return files.sorted().map(Reading::text).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String text(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An article of some length, made of the seeds again and again, in several lines or all in one. */
    @State(Scope.Benchmark)
    public static class Long {

        @Param({"10000", "100000", "1000000"})
        private int characters;

        @Param({"true", "false"})
        private boolean lines;

        private String text = "";

        @Setup
        public void fill(Reading reading) {
            String bodies = reading.bodies();
            String filled = bodies.repeat(characters / bodies.length() + 1).substring(0, characters);
            text = lines ? filled : filled.replace('\n', ' ');
        }
    }

    /** Tells what an article took by the clock of the processor, which other work on a busy machine does not slow. */
    @State(Scope.Thread)
    public static class Processor {

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long articles;
        private long began;

        @Setup(Level.Iteration)
        public void begin() {
            articles = 0;
            began = threads.getCurrentThreadCpuTime();
        }

        @TearDown(Level.Iteration)
        public void tell() {
            long nanoseconds = threads.getCurrentThreadCpuTime() - began;
            System.out.printf(Locale.ROOT, "%.0f articles/s of processor time, ", articles * 1e9 / nanoseconds);
        }
    }

    /** Articles of the seeds' length, a second; furniture, reading and records. */
    @Benchmark
    @Warmup(iterations = 6, time = 10)
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(SEEDS)
    public void articlesPerSecond(Reading reading, Processor processor, Blackhole read) {
        for (String text : reading.texts) {
            read.consume(reading.extractor.read(reading.article(text)));
        }
        processor.articles += reading.texts.size();
    }

    /** One article, in milliseconds. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public ReadArticle longArticle(Reading reading, Long article) {
        return reading.extractor.read(reading.article(article.text));
    }
}
