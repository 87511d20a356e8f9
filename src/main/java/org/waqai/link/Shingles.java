package org.waqai.link;

import org.waqai.model.Article;

/**
 * The runs of {@value #RUN} folded words that an article is made of, furniture aside, as numbers (Broder, 1997: "On the resemblance
 * and containment of documents"), and min-hashes of them in bands, by which near copies are found without comparing all with all.
 */
final class Shingles {

    private static final int RUN = 3;
    /** Two texts that share three runs in four have a band in common 98 times in a hundred, those that share one in twenty, never. */
    private static final int BANDS = 12;
    private static final int HASHES_OF_A_BAND = 4;
    /** A text of fewer runs is too short to be told from others. */
    private static final int FEWEST = 8;
    /** An odd number without a pattern (the golden ratio's), for mixing. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final NumberSet runs;

    private Shingles(NumberSet runs) {
        this.runs = runs;
    }

    static Shingles of(Article article) {
        int[] words = WordHashes.all(article.text(), article.furniture());
        int[] runs = new int[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            long run = 0;
            for (int word = i; word < i + RUN; word++) {
                run = NumberSet.mix(run + words[word]);
            }
            runs[i] = (int) run;
        }
        return new Shingles(runs.length < FEWEST ? NumberSet.EMPTY : NumberSet.of(runs));
    }

    /** One number a band; none for a text too short to be told from others. */
    long[] bands() {
        long[] bands = new long[runs.isEmpty() ? 0 : BANDS];
        for (int band = 0; band < bands.length; band++) {
            long key = band;
            for (int hash = 0; hash < HASHES_OF_A_BAND; hash++) {
                key = NumberSet.mix(key + runs.smallest(MIX * (1 + band * HASHES_OF_A_BAND + hash)));
            }
            bands[band] = key;
        }
        return bands;
    }

    /** The share of all runs of the two that both have, 0 to 1. */
    double resemblance(Shingles other) {
        return runs.resemblance(other.runs);
    }

    /** The share of the shorter text's runs that the other one has, 0 to 1. */
    double containment(Shingles other) {
        return runs.overlap(other.runs);
    }
}
