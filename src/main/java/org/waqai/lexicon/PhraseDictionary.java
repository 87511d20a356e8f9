package org.waqai.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
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

    /** How many words are remembered, a power of two; the articles of a day use some ten thousand. */
    private static final int REMEMBERED = 1 << 15;

    private static final Comparator<Match> LONGEST_FIRST = Comparator.comparingInt(Match::to).reversed();

    private final PhraseTree phrases;

    /** What {@link #starts} found for the words met last, each in the place that its hash gives; a word may lose it to another. */
    private final AtomicReferenceArray<Word> met = new AtomicReferenceArray<>(REMEMBERED);

    private PhraseDictionary(PhraseTree phrases) {
        this.phrases = phrases;
    }

    /** A written word and the phrases that may begin with it. */
    private record Word(String text, List<Start> starts) {
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
        return !starts(word).isEmpty();
    }

    /** All matches that begin at this token, longer ones first, of one length those with the least taken off first. */
    public List<Match> at(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.isWord()) {
            return List.of();
        }
        List<Start> starts = starts(token.text());
        if (starts.isEmpty()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>(4);
        for (int i = 0; i < starts.size(); i++) {
            collect(starts.get(i), tokens, at, matches);
        }
        if (matches.size() > 1) {
            matches.sort(LONGEST_FIRST);
        }
        return matches;
    }

    private static void collect(Start start, List<Token> tokens, int from, List<Match> matches) {
        for (int i = 0; i < start.single.size(); i++) {
            match(start, start.single.get(i), tokens, from, from + 1, matches);
        }
        PhraseTree longer = start.longer;
        int to = from + 1;
        while (longer != null && to < tokens.size()) {
            longer = longer.after(tokens.get(to).text());
            to++;
            for (int i = 0; longer != null && i < longer.ends().size(); i++) {
                if (start.allows(longer.ends().get(i).sense())) {
                    match(start, longer.ends().get(i), tokens, from, to, matches);
                }
            }
        }
    }

    private static void match(Start start, PhraseTree.End end, List<Token> tokens, int from, int to, List<Match> matches) {
        int reach = end.reach(tokens, to);
        if (reach >= 0) {
            matches.add(new Match(from, to, reach, start.form, end.sense()));
        }
    }

    private List<Start> starts(String text) {
        int place = (text.hashCode() * 0x9e3779b9) >>> Integer.numberOfLeadingZeros(REMEMBERED - 1);
        Word word = met.getAcquire(place);
        if (word == null || !word.text.equals(text)) {
            word = new Word(text, newStarts(text));
            met.setRelease(place, word);
        }
        return word.starts;
    }

    private List<Start> newStarts(String text) {
        List<Start> starts = new ArrayList<>(2);
        for (WordForm form : Clitics.readings(text)) {
            PhraseTree behind = phrases.after(form.stem());
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

        void add(String phrase, Sense sense) {
            List<String> words = Tokenizer.tokens(Folding.fold(phrase.strip())).stream().map(Token::text).toList();
            int gap = words.indexOf(GAP);
            if (words.isEmpty()) {
                return;
            }
            if (gap < 0) {
                phrases.add(words, List.of(), sense);
            } else {
                phrases.add(words.subList(0, gap), words.subList(gap + 1, words.size()), sense);
            }
        }

        PhraseDictionary build() {
            return new PhraseDictionary(phrases.build());
        }
    }
}
