package org.waqai.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waqai.arabic.Folding;
import org.waqai.arabic.Token;
import org.waqai.arabic.Tokenizer;
import org.waqai.index.words.Ending;
import org.waqai.index.words.WordForms;
import org.waqai.model.Span;

/**
 * Cuts texts into words and numbers, folded as everywhere, and spreads each to the keys under which its other forms are found. Not
 * safe for use by several threads.
 */
final class ArabicWords {

    /** News repeats itself: this many words are most of any text, at a few megabytes. */
    private static final int REMEMBERED = 20_000;

    private final KeysOfWord keys;
    private final Map<Seen, Set<String>> remembered = new HashMap<>();

    /**
     * A word of a text.
     *
     * @param span where it stands
     * @param keys itself first
     */
    record Word(Span span, Set<String> keys) {
    }

    /** Tells the keys of a folded word. */
    private interface KeysOfWord {

        Set<String> of(String word, Ending ending);
    }

    private record Seen(String word, Ending ending) {
    }

    private ArabicWords(KeysOfWord keys) {
        this.keys = keys;
    }

    /** For the texts. */
    static ArabicWords written(WordForms forms) {
        return new ArabicWords(forms::written);
    }

    /** For what somebody looks for. */
    static ArabicWords asked(WordForms forms) {
        return new ArabicWords(forms::asked);
    }

    /** The words and numbers of a text, in its order. */
    List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        for (Token token : Tokenizer.tokens(Folding.fold(text))) {
            if (token.isWord() || token.isNumber()) {
                words.add(new Word(token.span(), keysOf(new Seen(token.text(), Ending.of(text, token.span())))));
            }
        }
        return words;
    }

    private Set<String> keysOf(Seen seen) {
        if (remembered.size() == REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(seen, unknown -> keys.of(unknown.word(), unknown.ending()));
    }
}
