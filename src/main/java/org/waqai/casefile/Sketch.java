package org.waqai.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.waqai.model.Article;
import org.waqai.model.Span;

/**
 * The runs of {@value #RUN} words that an article is made of, furniture aside, and min-hashes of them (Broder 1997) in bands: two
 * texts that share four runs in five have a band in common 97 times in a hundred, and other texts hardly ever.
 */
final class Sketch {

    /** The share of all runs of two texts that both have, from which on one is a near copy of the other. */
    static final double NEAR = 0.8;

    private static final int RUN = 4;
    private static final int BANDS = 5;
    private static final int HASHES_OF_A_BAND = 3;
    /** A text of fewer runs is too short to be told from others. */
    private static final int FEWEST_RUNS = 8;
    /** An odd number without a pattern (the golden ratio's), for mixing. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** The upper halves of their hashes, which tell them apart well enough, in ascending order, each once. */
    private final int[] runs;
    private final List<Long> bands;

    private Sketch(long[] runs) {
        this.runs = Arrays.stream(runs).mapToInt(run -> (int) (run >>> Integer.SIZE)).sorted().distinct().toArray();
        this.bands = bands(runs);
    }

    static Sketch of(Article article) {
        LongStream.Builder builder = LongStream.builder();
        int from = 0;
        for (Span furniture : article.furniture()) {
            addWords(article.text(), from, furniture.start(), builder);
            from = Math.max(from, furniture.end());
        }
        addWords(article.text(), from, article.text().length(), builder);
        long[] words = builder.build().toArray();
        long[] runs = new long[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            for (int word = i; word < i + RUN; word++) {
                runs[i] = mix(runs[i] + words[word]);
            }
        }
        return new Sketch(runs.length < FEWEST_RUNS ? new long[0] : runs);
    }

    /** Empty for a text too short to be told from others. */
    List<Long> bands() {
        return bands;
    }

    private static List<Long> bands(long[] runs) {
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < BANDS && runs.length > 0; band++) {
            long key = band;
            for (int hash = 0; hash < HASHES_OF_A_BAND; hash++) {
                key = mix(key + smallest(MIX * (1 + band * HASHES_OF_A_BAND + hash), runs));
            }
            bands.add(key);
        }
        return List.copyOf(bands);
    }

    boolean isNear(Sketch other) {
        int shared = 0;
        int theirs = 0;
        for (int run : runs) {
            while (theirs < other.runs.length && other.runs[theirs] < run) {
                theirs++;
            }
            shared += theirs < other.runs.length && other.runs[theirs] == run ? 1 : 0;
        }
        return shared > 0 && shared >= NEAR * (runs.length + other.runs.length - shared);
    }

    private static long smallest(long seed, long[] runs) {
        long smallest = Long.MAX_VALUE;
        for (long run : runs) {
            smallest = Math.min(smallest, mix(run ^ seed));
        }
        return smallest;
    }

    private static void addWords(String text, int from, int to, LongStream.Builder words) {
        long word = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word = word * 31 + c + 1;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && word != 0) {
                words.add(mix(word));
                word = 0;
            }
        }
        if (word != 0) {
            words.add(mix(word));
        }
    }

    /** The finalizer of SplitMix64: every bit of the input changes half of those of the output. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
