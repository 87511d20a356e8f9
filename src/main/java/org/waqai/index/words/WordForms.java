package org.waqai.index.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waqai.arabic.Clitics;
import org.waqai.arabic.WordForm;

/**
 * The keys under which a word is kept and looked for; two words are taken for forms of the same when they share one.
 *
 * <p>A word that the table knows, as it stands or behind و ف ب ل ك ال س and before a pronoun, is kept under its headword alone.
 * Any other is kept under each way to read it, since only a reader could tell which is right. Of a word asked for only the
 * article is taken off: who looks for ولاية does not mean لاية.
 */
public final class WordForms {

    private static final int SHORTEST = 3;

    private final FormTable table;

    public WordForms(FormTable table) {
        this.table = table;
    }

    /** A number that is another one, almost always, when words have other keys. */
    public int fingerprint() {
        return table.fingerprint();
    }

    /** The keys of a folded word of a text, itself first. */
    public Set<String> written(String word, Ending ending) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(word);
        if (ending == Ending.TANWIN && word.endsWith("ا") && word.length() > SHORTEST) {
            keys.addAll(written(word.substring(0, word.length() - 1), Ending.OTHER));
            return keys;
        }
        Set<String> whole = table.headwords(word);
        if (!whole.isEmpty()) {
            keys.addAll(whole);
            return keys;
        }
        addReadings(word, ending, keys);
        return keys;
    }

    private void addReadings(String word, Ending ending, Set<String> keys) {
        List<String> stems = new ArrayList<>();
        for (WordForm reading : Clitics.readings(word)) {
            if (isPossible(reading, word, ending)) {
                stems(reading).forEach(stem -> {
                    keys.addAll(known(stem, reading.definite()));
                    stems.add(stem);
                });
            }
        }
        if (keys.size() == 1) {
            stems.stream().filter(stem -> stem.length() >= SHORTEST).forEach(stem -> Endings.addKeys(stem, table, keys));
        }
    }

    /** The keys of a folded word that is looked for, itself first. */
    public Set<String> asked(String word, Ending ending) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(word);
        Set<String> whole = known(word, false);
        if (!whole.isEmpty()) {
            keys.addAll(whole);
            return keys;
        }
        String bare = word.startsWith("ال") && word.length() > SHORTEST + 1 ? word.substring(2) : word;
        keys.addAll(known(bare, bare.length() < word.length()));
        if (keys.size() == 1) {
            Clitics.readings(word).stream()
                    .filter(reading -> isPossible(reading, word, ending))
                    .forEach(reading -> stems(reading).forEach(stem -> keys.addAll(known(stem, reading.definite()))));
        }
        if (keys.size() == 1) {
            keys.add(bare);
            Endings.addSingulars(bare, table, keys);
            Endings.addVerbalNouns(bare, keys);
        }
        return keys;
    }

    private static boolean isPossible(WordForm reading, String word, Ending ending) {
        return !(reading.pronoun() && ending == Ending.MARBUTA && word.endsWith("ه"));
    }

    /** The stem, and what it may have been before a pronoun or the س of the future changed it. */
    private static List<String> stems(WordForm reading) {
        String stem = reading.stem();
        List<String> stems = new ArrayList<>(3);
        stems.add(stem);
        String start = stem.substring(0, stem.length() - 1);
        if (reading.pronoun() && stem.endsWith("ا")) {
            stems.add(start + "ي");
        } else if (reading.pronoun() && (stem.endsWith("اي") || stem.endsWith("او"))) {
            stems.add(start + "ء");
        }
        return stems;
    }

    private Set<String> known(String stem, boolean definite) {
        Set<String> words = table.headwords(stem);
        if (!definite || words.isEmpty()) {
            return words;
        }
        Set<String> common = new LinkedHashSet<>(words);
        common.removeIf(table::isName);
        return common;
    }
}
