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

/** All phrases of the lexicon by their first word, so that one look at a token finds every table's entries. */
public final class PhraseDictionary {

    /** Below this a stem that lost a preposition is too short to be trusted. */
    private static final int SHORTEST_STRIPPED_NAME = 3;

    private final Map<String, List<Entry>> byFirstWord;

    private PhraseDictionary(Map<String, List<Entry>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    private record Entry(List<String> rest, Sense sense) {

        boolean follows(List<Token> tokens, int at) {
            if (at + rest.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < rest.size(); i++) {
                if (!rest.get(i).equals(tokens.get(at + i).text())) {
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
                if (entry.follows(tokens, at + 1) && fits(form, entry)) {
                    matches.add(new Match(at, at + 1 + entry.rest.size(), form, entry.sense));
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
            List<String> rest = words.subList(1, words.size());
            entries.computeIfAbsent(words.getFirst(), first -> new ArrayList<>(1)).add(new Entry(rest, sense));
        }

        PhraseDictionary build() {
            return new PhraseDictionary(Map.copyOf(entries));
        }
    }
}
