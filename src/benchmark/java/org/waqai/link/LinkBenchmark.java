package org.waqai.link;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.waqai.model.ReadArticle;

/**
 * Measures linking on generated news of so many articles, given as arguments: all of them, the heap that the linker keeps, and adding
 * one article more. Times are processor times of the one thread that works, which other work on the machine does not lengthen.
 */
public final class LinkBenchmark {

    private static final int MORE = 500;
    private static final double NANOS_OF_A_MILLISECOND = 1e6;
    private static final double BYTES_OF_A_MEGABYTE = 1e6;

    private LinkBenchmark() {
    }

    /** Prints a table with a line for each size. */
    public static void main(String... arguments) {
        System.out.println("articles | incidents | stories of several | undated, date taken | linked s | heap MB"
                + " | one more ms: median p95 max");
        for (String size : arguments) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int size) {
        GeneratedNews news = new GeneratedNews(1, size + MORE);
        Linker linker = new Linker(news::on, Rulings.NONE);
        long nanos = 0;
        int incidents = 0;
        for (int i = 0; i < size; i++) {
            ReadArticle article = news.next();
            incidents += article.incidents().size();
            long start = cpu();
            linker.add(article);
            nanos += cpu() - start;
        }
        long start = cpu();
        Links links = linker.links();
        nanos += cpu() - start;
        long[] more = new long[MORE];
        for (int i = 0; i < MORE; i++) {
            ReadArticle article = news.next();
            long before = cpu();
            linker.add(article);
            linker.settle();
            more[i] = cpu() - before;
        }
        Arrays.sort(more);
        List<Story> several = links.stories().stream().filter(Story::isLinked).toList();
        System.out.printf("%,d | %,d | %,d | %,d | %.1f | %.0f | %.1f %.1f %.1f%n", size, incidents, several.size(), links.lent().size(),
                nanos / 1e9, heap(linker), more[MORE / 2] / NANOS_OF_A_MILLISECOND, more[MORE * 95 / 100] / NANOS_OF_A_MILLISECOND,
                more[MORE - 1] / NANOS_OF_A_MILLISECOND);
    }

    private static double heap(Linker kept) {
        System.gc();
        double bytes = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        return kept.links().stories().isEmpty() ? 0 : bytes / BYTES_OF_A_MEGABYTE;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
