package org.waqai.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waqai.arabic.Clitics;
import org.waqai.arabic.Folding;
import org.waqai.arabic.Token;
import org.waqai.arabic.Tokenizer;
import org.waqai.arabic.WordForm;

/**
 * All phrases of the lexicon by their first word, so that one look at a token finds every table's entries. Of a phrase with a
 * gap ("أطلق … النار") a match holds the first part only.
 */
public final class PhraseDictionary {

    /** Below this a stem that lost a preposition is too short to be trusted. */
    private static final int SHORTEST_STRIPPED_NAME = 3;

    /** Stands in a phrase for the subject between its two parts. */
    private static final String GAP = "\u2026";
    private static final int WIDEST_GAP = 8;

    private final Map<String, List<Entry>> byFirstWord;

    private PhraseDictionary(Map<String, List<Entry>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /**
     * A phrase behind its first word.
     *
     * @param rest the words that follow at once
     * @param tail words that follow with a gap: the النار of "أطلق … النار"; empty for most
     */
    private record Entry(List<String> rest, List<String> tail, Sense sense) {

        /** The index after the phrase whose second word would stand at {@code at}; negative where it does not stand there. */
        int end(List<Token> tokens, int at) {
            if (!stands(rest, tokens, at)) {
                return -1;
            }
            return tail.isEmpty() ? at + rest.size() : endOfTail(tokens, at + rest.size());
        }

        private int endOfTail(List<Token> tokens, int from) {
            for (int at = from; at <= Math.min(from + WIDEST_GAP, tokens.size() - 1); at++) {
                if (stands(tail, tokens, at)) {
                    return at + tail.size();
                }
                if (!tokens.get(at).isWord() && !tokens.get(at).isMark('"')) {
                    return -1;
                }
            }
            return -1;
        }

        private static boolean stands(List<String> words, List<Token> tokens, int at) {
            if (at + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).equals(tokens.get(at + i).text())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** All matches that begin at this token, longer ones first, of one length those with the least taken off first. */
    public List<Match> at(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.isWord()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>(4);
        for (WordForm form : Clitics.readings(token.text())) {
            for (Entry entry : byFirstWord.getOrDefault(form.stem(), List.of())) {
                int reach = entry.end(tokens, at + 1);
                if (reach >= 0 && fits(form, entry)) {
                    matches.add(new Match(at, at + 1 + entry.rest.size(), reach, form, entry.sense));
                }
            }
        }
        if (matches.size() > 1) {
            matches.sort((a, b) -> Integer.compare(b.to(), a.to()));
        }
        return matches;
    }

    private static boolean fits(WordForm form, Entry entry) {
        if (!entry.sense.isName()) {
            return !(form.pronoun() && !entry.rest.isEmpty());
        }
        boolean stripped = form.conjunction() || form.preposition() != WordForm.NONE;
        boolean tooShort = stripped && entry.rest.isEmpty() && form.stem().length() < SHORTEST_STRIPPED_NAME;
        return !form.definite() && !form.pronoun() && !tooShort;
    }

    /** Collects phrases. */
    static final class Builder {
        private final Map<String, List<Entry>> entries = new HashMap<>();

        void add(String phrase, Sense sense) {
            List<String> words = Tokenizer.tokens(Folding.fold(phrase.strip())).stream().map(Token::text).toList();
            int gap = words.indexOf(GAP);
            List<String> rest = words.subList(1, gap < 0 ? words.size() : gap);
            List<String> tail = gap < 0 ? List.of() : words.subList(gap + 1, words.size());
            entries.computeIfAbsent(words.getFirst(), first -> new ArrayList<>(1)).add(new Entry(rest, tail, sense));
        }

        PhraseDictionary build() {
            return new PhraseDictionary(Map.copyOf(entries));
        }
    }
}
