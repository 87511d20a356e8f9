package org.waqai.index.words;

import org.waqai.arabic.Folding;

/** Under which spelling names and keywords are compared. */
public final class Spelling {

    private static final int SHORTEST = 3;

    private Spelling() {
    }

    /** The folded spelling without the article before it: الأسايش and أسايش are the same. */
    public static String key(String words) {
        String folded = Folding.key(words);
        return folded.startsWith("ال") && folded.length() >= SHORTEST + 2 ? folded.substring(2) : folded;
    }
}
