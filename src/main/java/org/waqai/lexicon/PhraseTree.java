package org.waqai.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waqai.arabic.Token;

/** Phrases word by word: what ends at this word, and the words that may follow it, each by a number of its own. */
final class PhraseTree {

    /** The number of no word. */
    static final int NONE = -2;

    private static final int WIDEST_GAP = 12;

    private final List<End> ends;

    /** The numbers of the words that may follow, ascending, and what follows with each. */
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
                    return at + 1 + more.size();
                }
                if (!bridges(tokens.get(at))) {
                    return -1;
                }
            }
            return -1;
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
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? null : next[at];
    }

    /** Collects phrases. */
    static final class Builder {
        private final List<End> ends = new ArrayList<>(1);
        private final NavigableMap<Integer, Builder> next = new TreeMap<>();

        void add(List<Integer> words, End end) {
            Builder at = this;
            for (Integer word : words) {
                at = at.next.computeIfAbsent(word, first -> new Builder());
            }
            at.ends.add(end);
        }

        PhraseTree build() {
            int[] words = new int[next.size()];
            PhraseTree[] built = new PhraseTree[words.length];
            int i = 0;
            for (Map.Entry<Integer, Builder> word : next.entrySet()) {
                words[i] = word.getKey();
                built[i++] = word.getValue().build();
            }
            return new PhraseTree(List.copyOf(ends), words, built);
        }
    }
}
