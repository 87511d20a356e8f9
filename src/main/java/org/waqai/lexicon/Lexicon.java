package org.waqai.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.arabic.NumberWords;
import org.waqai.arabic.WordTable;

/**
 * All that the program knows of words. Immutable; read once and shared.
 *
 * @param dictionary every phrase of every table
 * @param countryCodes the ISO 3166 code of each country's name
 */
public record Lexicon(
        PhraseDictionary dictionary,
        Gazetteer gazetteer,
        Factions factions,
        Map<String, String> countryCodes,
        NumberWords numbers) {

    /** The tables that the program brings. */
    public static Lexicon bundled() {
        try {
            return read(Optional.empty());
        } catch (LexiconException e) {
            throw new IllegalStateException("The program's own lexicon is broken", e);
        }
    }

    /**
     * The tables that the program brings, and a user's: files of the same names in a folder, whose rows are added.
     *
     * @throws LexiconException with every bad line of every file at once
     */
    public static Lexicon withOverlay(Path folder) throws LexiconException {
        return read(Optional.of(folder));
    }

    private static Lexicon read(Optional<Path> overlay) throws LexiconException {
        Faults faults = new Faults();
        LexiconFiles files = new LexiconFiles(overlay, faults);
        PhraseDictionary.Builder dictionary = new PhraseDictionary.Builder();
        Factions factions = Factions.read(files.rows("factions.tsv"), dictionary, faults);
        List<WordTable.Row> places = new ArrayList<>();
        LexiconFiles.PLACES.forEach(name -> places.addAll(files.rows(name)));
        Gazetteer gazetteer = Gazetteer.read(places, dictionary, faults);
        new WordTables(files, factions, dictionary, faults).readAll();
        Map<String, String> countryCodes = new HashMap<>();
        files.rows("country-codes.tsv").forEach(row -> countryCodes.put(row.cell(0), row.cell(1)));
        faults.throwIfAny();
        return new Lexicon(dictionary.build(), gazetteer, factions, Map.copyOf(countryCodes), NumberWords.of(files.numbers()));
    }
}
