package org.waqai.arabic;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Remembers the words met, so that a word that comes again is the same string: it need not be made anew, knows its hash, and is
 * told from others at a glance. Of two words that fall on one place the later is remembered, so the memory never grows. May be
 * shared between threads.
 */
public final class Spellings {

    /** The articles of a day use some ten thousand words. */
    private static final int OF_A_DAY = 1 << 16;

    private final AtomicReferenceArray<String> met;

    /** Remembers the words of many articles. */
    public Spellings() {
        this(OF_A_DAY);
    }

    /**
     * Remembers words.
     *
     * @param places for how many, a power of two
     */
    Spellings(int places) {
        met = new AtomicReferenceArray<>(places);
    }

    /** The word that stands in {@code letters} from {@code start} to {@code end}. */
    String word(char[] letters, int start, int end) {
        int place = place(letters, start, end);
        String known = met.getPlain(place);
        if (known != null && stands(known, letters, start, end)) {
            return known;
        }
        String word = new String(letters, start, end - start);
        met.setRelease(place, word);
        return word;
    }

    private int place(char[] letters, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + letters[i];
        }
        return (hash ^ (hash >>> 16)) & (met.length() - 1);
    }

    private static boolean stands(String word, char[] letters, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
