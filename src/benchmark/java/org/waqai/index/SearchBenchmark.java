package org.waqai.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.waqai.index.columns.Answer;
import org.waqai.index.words.Vocabulary;
import org.waqai.model.Choice;
import org.waqai.model.DateRange;
import org.waqai.model.Facet;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.PeopleRange;
import org.waqai.model.PlacePath;
import org.waqai.model.ReadArticle;
import org.waqai.model.Words;

/**
 * Measures the index on generated cases of so many incidents, given as arguments: building it, opening it to the first answer, and
 * a change of the filter with all its counts, the bins of the timeline and the first page of the list. Times are those of a watch;
 * in brackets stands the processor time of the asking thread, which other work on the machine does not lengthen.
 */
public final class SearchBenchmark {

    private static final String STATE = "generated";
    private static final int BATCH = 4_000;
    private static final int CHANGES = 400;
    private static final int WARM_UP = 150;
    private static final int PAGE = 60;
    private static final int BINS = 400;

    private final Vocabulary vocabulary = Vocabulary.bundled();

    private SearchBenchmark() {
    }

    /** Prints a table with a line for each size. */
    public static void main(String... arguments) throws IOException {
        System.out.println("incidents | articles/s put | index MB | open to first answer ms | heap MB | filter change ms: median p95 max"
                + " | with words: median p95 max");
        for (String size : arguments) {
            new SearchBenchmark().measure(Integer.parseInt(size));
        }
    }

    private void measure(int incidents) throws IOException {
        Path folder = Files.createTempDirectory("waqai-benchmark");
        try {
            double rate = build(folder, incidents);
            long size = size(folder);
            long opened = System.nanoTime();
            long usedBefore = processor();
            try (LuceneIndex index = LuceneIndex.inFolder(folder, STATE, vocabulary)) {
                List<String> first = index.ask(IncidentFilter.ALL).ids().subList(0, PAGE);
                double used = millis(processor() - usedBefore);
                double open = millis(System.nanoTime() - opened);
                if (first.size() != PAGE) {
                    throw new IllegalStateException("The index is empty");
                }
                Random random = new Random(7);
                times(index, random, WARM_UP, true);
                Times plain = times(index, random, CHANGES, false);
                Times words = times(index, random, CHANGES, true);
                System.out.printf("%,9d | %,6.0f | %,6d | %,6.0f (%,.0f) | %4d | %s | %s%n",
                        incidents, rate, size >> 20, open, used, heap(), plain, words);
            }
        } finally {
            delete(folder);
        }
    }

    private double build(Path folder, int incidents) throws IOException {
        GeneratedCase generated = new GeneratedCase(11);
        int articles = 0;
        long putting = 0;
        try (LuceneIndex index = LuceneIndex.inFolder(folder, STATE, vocabulary)) {
            int made = 0;
            while (made < incidents) {
                List<ReadArticle> batch = new ArrayList<>();
                while (batch.size() < BATCH && made < incidents) {
                    ReadArticle read = generated.next();
                    made += read.incidents().size();
                    batch.add(read);
                }
                long start = System.nanoTime();
                index.put(batch);
                putting += System.nanoTime() - start;
                articles += batch.size();
            }
            index.keep(STATE);
        }
        return articles / (putting / 1e9);
    }

    /** What a number of filter changes took. */
    private record Times(double[] wall, double[] processor) {

        @Override
        public String toString() {
            return "%.1f (%.1f) %.1f (%.1f) %.1f".formatted(
                    at(wall, 0.5), at(processor, 0.5), at(wall, 0.95), at(processor, 0.95), at(wall, 1));
        }

        private static double at(double[] millis, double share) {
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.ceil(share * sorted.length) - 1];
        }
    }

    private static Times times(LuceneIndex index, Random random, int changes, boolean words) {
        double[] wall = new double[changes];
        double[] processor = new double[changes];
        GeneratedCase names = new GeneratedCase(11);
        for (int i = 0; i < changes; i++) {
            IncidentFilter filter = filter(random, names, words);
            long before = System.nanoTime();
            long usedBefore = processor();
            Answer answer = index.ask(filter);
            answer.bins(LocalDate.of(2011, 1, 1), 14, BINS);
            List<String> ids = answer.ids();
            new ArrayList<>(ids.subList(0, Math.min(PAGE, ids.size())));
            processor[i] = millis(processor() - usedBefore);
            wall[i] = millis(System.nanoTime() - before);
        }
        return new Times(wall, processor);
    }

    /** One to four conditions, as an analyst clicks them together. */
    private static IncidentFilter filter(Random random, GeneratedCase names, boolean words) {
        IncidentFilter filter = IncidentFilter.ALL;
        if (random.nextInt(2) == 0) {
            PlacePath place = names.place(random);
            filter = filter.withPlaces(Choice.<PlacePath>all().including(place.lineage().get(random.nextInt(place.names().size()))));
        }
        if (random.nextInt(2) == 0) {
            filter = filter.withFactions(Choice.<String>all().including(names.faction(random).id()));
        }
        if (random.nextInt(3) == 0) {
            Choice<IncidentType> all = Choice.all();
            filter = filter.withTypes(random.nextInt(4) == 0 ? all.excluding(names.type(random)) : all.including(names.type(random)));
        }
        if (random.nextInt(3) == 0) {
            LocalDate start = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(5_000));
            filter = filter.withDuring(Optional.of(new DateRange(start, start.plusDays(random.nextInt(800)))));
        }
        if (random.nextInt(4) == 0) {
            filter = filter.withToll(Outcome.KILLED, Optional.of(PeopleRange.atLeast(random.nextInt(6))));
        }
        if (random.nextInt(5) == 0) {
            filter = filter.with(Facet.SOURCES, Choice.<Optional<String>>all().excluding(Optional.of(names.source(random))));
        }
        return words ? filter.withWords(names.words(random)) : filter;
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
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
