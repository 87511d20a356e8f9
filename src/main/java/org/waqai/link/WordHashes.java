package org.waqai.link;

import java.util.List;
import java.util.stream.IntStream;
import org.waqai.arabic.Folding;
import org.waqai.model.Span;

/** Words as numbers: each folded word has one, in reading order, so that texts are compared without being kept. */
final class WordHashes {

    private static final int SHORTEST_CONTENT_WORD = 3;

    /** What is written together with the word behind it, the longest first. */
    private static final List<String> PREFIXES = List.of("وبال", "فبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و");

    private WordHashes() {
    }

    /** Every word and number of a text, the parts that are left out aside. */
    static int[] all(String text, List<Span> leftOut) {
        IntStream.Builder words = IntStream.builder();
        int from = 0;
        for (Span span : leftOut) {
            addWords(text, from, span.start(), words, false);
            from = Math.max(from, span.end());
        }
        addWords(text, from, text.length(), words, false);
        return words.build().toArray();
    }

    /** The words that carry meaning in some stretches of a text, without the particles written together with them. */
    static NumberSet content(String text, List<Span> spans) {
        IntStream.Builder words = IntStream.builder();
        spans.forEach(span -> addWords(text, span.start(), span.end(), words, true));
        return NumberSet.of(words.build().toArray());
    }

    private static void addWords(String text, int from, int to, IntStream.Builder words, boolean content) {
        if (from >= to) {
            return;
        }
        String folded = Folding.fold(text.substring(from, to)).text();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                addWord(folded.substring(start, i), words, content);
                start = -1;
            }
        }
    }

    private static void addWord(String word, IntStream.Builder words, boolean content) {
        if (!content) {
            words.add(word.hashCode());
            return;
        }
        String bare = bare(word);
        if (bare.length() >= SHORTEST_CONTENT_WORD || Character.isDigit(bare.charAt(0))) {
            words.add(bare.hashCode());
        }
    }

    /** Without conjunction, preposition and article, as far as the article behind them shows them to be such. */
    private static String bare(String word) {
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() >= prefix.length() + SHORTEST_CONTENT_WORD) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }
}
