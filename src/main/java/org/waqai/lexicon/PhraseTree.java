package org.waqai.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waqai.arabic.Token;

/** Phrases word by word: what ends at this word, and the words that may follow it, each by a number of its own. */
final class PhraseTree {

    /** The number of no word. */
    static final int NONE = -2;

    private static final int WIDEST_GAP = 12;

    /** Spreads numbers that follow each other over a table: Knuth's multiplier, the golden ratio of 2 to the 32nd. */
    private static final int SPREAD = 0x9E3779B1;

    private final List<End> ends;

    /** The numbers of the words that may follow, each at the place of its hash or behind it, and what follows with each. */
    private final int[] words;
    private final PhraseTree[] next;

    private PhraseTree(List<End> ends, int[] words, PhraseTree[] next) {
        this.ends = ends;
        this.words = words;
        this.next = next;
    }

    /**
     * The end of a phrase.
     *
     * @param tail the number of the word that follows with a gap: the النار of "أطلق … النار"; {@link #NONE} for most
     * @param joined its number with "and" before it, where it is all that follows
     * @param more the numbers of the words behind it
     */
    record End(int tail, int joined, List<Integer> more, Sense sense) {

        /**
         * The index after the tail of a phrase whose first part ends at {@code from}; negative where there is none.
         *
         * @param words the number of each token
         */
        int reach(List<Token> tokens, int[] words, int from) {
            if (tail == NONE) {
                return from;
            }
            for (int at = from; at <= Math.min(from + WIDEST_GAP, words.length - 1); at++) {
                if (words[at] == joined || (words[at] == tail && goesOn(words, at + 1))) {
                    return bridged(tokens, from, at) ? at + 1 + more.size() : -1;
                }
            }
            return -1;
        }

        private static boolean bridged(List<Token> tokens, int from, int to) {
            for (int at = from; at < to; at++) {
                if (!bridges(tokens.get(at))) {
                    return false;
                }
            }
            return true;
        }

        /** "تصدت القوة، صباح اليوم، لهجوم": a gap goes over numbers, quotes and asides. */
        private static boolean bridges(Token token) {
            return token.isWord() || token.isNumber() || token.isMark('"') || token.isMark('،') || token.isMark('(') || token.isMark(')')
                    || token.isMark('-');
        }

        private boolean goesOn(int[] words, int at) {
            if (at + more.size() > words.length) {
                return false;
            }
            for (int i = 0; i < more.size(); i++) {
                if (words[at + i] != more.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What ends here, in the order of the tables. */
    List<End> ends() {
        return ends;
    }

    /** Whether words may follow. */
    boolean goesOn() {
        return words.length > 0;
    }

    /** The phrases that go on with the word of this number; null where none does. */
    @Nullable PhraseTree after(int word) {
        if (words.length == 0) {
            return null;
        }
        int at = place(word, words.length);
        while (words[at] != word && words[at] != NONE) {
            at = (at + 1) & (words.length - 1);
        }
        return next[at];
    }

    /** Where a word is looked for first in a table of this length, a power of two. */
    private static int place(int word, int length) {
        return ((word * SPREAD) >>> (Integer.SIZE / 2)) & (length - 1);
    }

    /** Collects phrases. */
    static final class Builder {
        private final List<End> ends = new ArrayList<>(1);
        private final Map<Integer, Builder> next = new LinkedHashMap<>();

        void add(List<Integer> words, End end) {
            Builder at = this;
            for (Integer word : words) {
                at = at.next.computeIfAbsent(word, first -> new Builder());
            }
            at.ends.add(end);
        }

        PhraseTree build() {
            int length = next.isEmpty() ? 0 : Integer.highestOneBit(next.size()) * 4;
            int[] words = new int[length];
            Arrays.fill(words, NONE);
            PhraseTree[] built = new PhraseTree[length];
            next.forEach((word, behind) -> {
                int at = place(word, length);
                while (words[at] != NONE) {
                    at = (at + 1) & (length - 1);
                }
                words[at] = word;
                built[at] = behind.build();
            });
            return new PhraseTree(List.copyOf(ends), words, built);
        }
    }
}
