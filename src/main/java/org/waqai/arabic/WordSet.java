package org.waqai.arabic;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * A few folded words, asked for often and seldom met: a glance at the first and the last letter and the length of a word tells of
 * most that it is none of them.
 */
public final class WordSet {

    private static final int GLANCES = 256;

    private final Set<String> words;
    private final boolean[] seen = new boolean[GLANCES];

    private WordSet(Set<String> words) {
        this.words = words;
        words.forEach(word -> seen[glance(word, 0)] = true);
    }

    public static WordSet of(String... words) {
        return of(Arrays.asList(words));
    }

    /** A set of words, none of them empty. */
    public static WordSet of(Collection<String> words) {
        return new WordSet(new HashSet<>(words));
    }

    public boolean contains(String word) {
        return contains(word, 0);
    }

    /** Whether what is left of a word without its first letters is one of them. */
    public boolean contains(String word, int without) {
        return word.length() > without && seen[glance(word, without)] && words.contains(word.substring(without));
    }

    private static int glance(String word, int from) {
        int last = word.length() - 1;
        return (word.charAt(from) * 31 + word.charAt(last) * 7 + last - from) & (GLANCES - 1);
    }
}
