package org.waqai.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waqai.arabic.Token;

/** Phrases word by word: what ends at this word, and the words that may follow it. */
final class PhraseTree {

    private static final int WIDEST_GAP = 12;

    private final List<End> ends;
    private final Map<String, PhraseTree> next;

    private PhraseTree(List<End> ends, Map<String, PhraseTree> next) {
        this.ends = ends;
        this.next = next;
    }

    /**
     * The end of a phrase.
     *
     * @param tail words that follow with a gap: the النار of "أطلق … النار"; empty for most
     */
    record End(List<String> tail, Sense sense) {

        /** The index after the tail of a phrase whose first part ends at {@code from}; negative where there is none. */
        int reach(List<Token> tokens, int from) {
            if (tail.isEmpty()) {
                return from;
            }
            for (int at = from; at <= Math.min(from + WIDEST_GAP, tokens.size() - 1); at++) {
                if (stands(tokens, at) || joins(tokens.get(at))) {
                    return at + tail.size();
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

        /** "استخدمت فيها الرشاشات والمدافع": the second part may be one of a list. */
        private boolean joins(Token token) {
            String word = tail.getFirst();
            return tail.size() == 1 && token.text().length() == word.length() + 1 && token.text().charAt(0) == 'و'
                    && token.text().endsWith(word);
        }

        private boolean stands(List<Token> tokens, int at) {
            if (at + tail.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < tail.size(); i++) {
                if (!tokens.get(at + i).is(tail.get(i))) {
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
        return !next.isEmpty();
    }

    /** The phrases that go on with this word; null where none does. */
    @Nullable PhraseTree after(String word) {
        return next.get(word);
    }

    /** Collects phrases. */
    static final class Builder {
        private final List<End> ends = new ArrayList<>(1);
        private final Map<String, Builder> next = new HashMap<>(2);

        void add(List<String> words, List<String> tail, Sense sense) {
            Builder at = this;
            for (String word : words) {
                at = at.next.computeIfAbsent(word, first -> new Builder());
            }
            at.ends.add(new End(tail, sense));
        }

        PhraseTree build() {
            Map<String, PhraseTree> built = HashMap.newHashMap(next.size());
            next.forEach((word, phrases) -> built.put(word, phrases.build()));
            return new PhraseTree(List.copyOf(ends), built);
        }
    }
}
