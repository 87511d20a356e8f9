package org.waqai.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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

    /** How many words are remembered; the articles of a day use some ten thousand. */
    private static final int REMEMBERED = 1 << 16;

    /** Stands for every word that no phrase has. */
    private static final int UNKNOWN = -1;

    /** Of one class with the lists that are not empty, so that every loop over matches is compiled for just that class. */
    private static final List<Match> NONE = Arrays.asList(new Match[0]);

    private final PhraseTree phrases;
    private final Map<String, Integer> numbers;

    /** The words met since there were last too many. */
    private final Map<String, Word> met = new ConcurrentHashMap<>();

    private PhraseDictionary(PhraseTree phrases, Map<String, Integer> numbers) {
        this.phrases = phrases;
        this.numbers = numbers;
    }

    /**
     * A word as it is written.
     *
     * @param number by which the phrases know it
     * @param starts the phrases that may begin with it
     */
    private record Word(int number, List<Start> starts) {
    }

    /**
     * The phrases that begin with one reading of a word.
     *
     * @param single those of this one word
     * @param longer those that go on
     */
    private record Start(WordForm form, List<PhraseTree.End> single, @Nullable PhraseTree longer) {

        /** Whether a longer phrase may begin with this reading: names do not lose their article. */
        boolean allows(Sense sense) {
            return !(form.definite() && sense.isName());
        }
    }

    /** Whether some phrase begins with the word, read in some way. */
    public boolean knows(String word) {
        return !word(word).starts.isEmpty();
    }

    /**
     * For each token all matches that begin at it, longer ones first, of one length those with the least taken off first.
     */
    public List<List<Match>> matches(List<Token> tokens) {
        Word[] written = new Word[tokens.size()];
        int[] words = new int[written.length];
        for (int i = 0; i < words.length; i++) {
            written[i] = word(tokens.get(i).text());
            words[i] = written[i].number;
        }
        List<List<Match>> matches = new ArrayList<>(words.length);
        List<Match> here = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            for (Start start : written[i].starts) {
                collect(start, tokens, words, i, here);
            }
            matches.add(here.isEmpty() ? NONE : Arrays.asList(here.toArray(Match[]::new)));
            here.clear();
        }
        return matches;
    }

    private static void collect(Start start, List<Token> tokens, int[] words, int from, List<Match> matches) {
        for (int i = 0; i < start.single.size(); i++) {
            PhraseTree.End end = start.single.get(i);
            add(new Match(from, from + 1, end.reach(tokens, words, from + 1), start.form, end.sense()), matches);
        }
        PhraseTree longer = start.longer;
        int to = from + 1;
        while (longer != null && to < words.length && words[to] != UNKNOWN) {
            longer = longer.after(words[to]);
            to++;
            for (int i = 0; longer != null && i < longer.ends().size(); i++) {
                PhraseTree.End end = longer.ends().get(i);
                if (start.allows(end.sense())) {
                    add(new Match(from, to, end.reach(tokens, words, to), start.form, end.sense()), matches);
                }
            }
        }
    }

    /** Puts a match behind those that are as long or longer, unless the second part of its phrase is missing. */
    private static void add(Match match, List<Match> matches) {
        if (match.reach() < 0) {
            return;
        }
        int place = matches.size();
        while (place > 0 && matches.get(place - 1).to() < match.to()) {
            place--;
        }
        matches.add(place, match);
    }

    private Word word(String text) {
        Word word = met.get(text);
        if (word == null) {
            boolean readable = Character.isLetter(text.charAt(0));
            word = new Word(numbers.getOrDefault(text, UNKNOWN), readable ? starts(text) : List.of());
            if (met.size() >= REMEMBERED) {
                met.clear();
            }
            met.put(text, word);
        }
        return word;
    }

    private List<Start> starts(String text) {
        List<Start> starts = new ArrayList<>(2);
        for (WordForm form : Clitics.readings(text)) {
            PhraseTree behind = phrases.after(numbers.getOrDefault(form.stem(), UNKNOWN));
            if (behind != null) {
                List<PhraseTree.End> single = behind.ends().stream()
                        .filter(end -> isAllowed(form, end.sense()) && !(form.pronoun() && isWord(end.sense(), starts)))
                        .toList();
                boolean goesOn = behind.goesOn() && !form.pronoun();
                if (goesOn || !single.isEmpty()) {
                    starts.add(new Start(form, single, goesOn ? behind : null));
                }
            }
        }
        return List.copyOf(starts);
    }

    /** Whether a table has the word as it stands, so that its last letter is no pronoun: سيطرة is not سيطر with ه. */
    private static boolean isWord(Sense sense, List<Start> starts) {
        for (Start start : starts) {
            if (!start.form.pronoun() && start.single.stream().anyMatch(end -> end.sense().getClass() == sense.getClass())) {
                return true;
            }
        }
        return false;
    }

    /** Names of one word stand as written, but for a conjunction or preposition. */
    private static boolean isAllowed(WordForm form, Sense sense) {
        boolean stripped = form.conjunction() || form.preposition() != WordForm.NONE;
        boolean tooShort = stripped && form.stem().length() < SHORTEST_STRIPPED_NAME;
        return !sense.isName() || (!form.definite() && !form.pronoun() && !tooShort);
    }

    /** Collects phrases. */
    static final class Builder {
        private final PhraseTree.Builder phrases = new PhraseTree.Builder();
        private final Map<String, Integer> numbers = new HashMap<>();

        void add(String phrase, Sense sense) {
            List<String> words = Tokenizer.tokens(Folding.fold(phrase.strip())).stream().map(Token::text).toList();
            if (words.isEmpty()) {
                return;
            }
            int gap = words.indexOf(GAP);
            List<String> first = gap < 0 ? words : words.subList(0, gap);
            List<String> tail = gap < 0 ? List.of() : words.subList(gap + 1, words.size());
            phrases.add(first.stream().map(this::number).toList(), end(tail, sense));
        }

        /** "استخدمت فيها الرشاشات والمدافع": a second part of one word may be one of a list. */
        private PhraseTree.End end(List<String> tail, Sense sense) {
            if (tail.isEmpty()) {
                return new PhraseTree.End(PhraseTree.NONE, PhraseTree.NONE, List.of(), sense);
            }
            int joined = tail.size() == 1 ? number("و" + tail.getFirst()) : PhraseTree.NONE;
            return new PhraseTree.End(number(tail.getFirst()), joined, tail.stream().skip(1).map(this::number).toList(), sense);
        }

        private int number(String word) {
            return numbers.computeIfAbsent(word, unseen -> numbers.size());
        }

        PhraseDictionary build() {
            return new PhraseDictionary(phrases.build(), numbers);
        }
    }
}
