package org.waqai.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.waqai.arabic.NumberWords;
import org.waqai.arabic.TableFiles;

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
        TableFiles files = TableFiles.bundled();
        Lexicon lexicon = read(files);
        if (!files.faults().found().isEmpty()) {
            throw new IllegalStateException("The program's own lexicon is broken: " + files.faults().found());
        }
        return lexicon;
    }

    /** Reads the tables; what is wrong with them goes to the faults of the files. */
    public static Lexicon read(TableFiles tables) {
        LexiconFiles files = new LexiconFiles(tables);
        PhraseDictionary.Builder dictionary = new PhraseDictionary.Builder();
        Factions factions = Factions.read(files.rows("factions.tsv"), dictionary, files.faults());
        Gazetteer gazetteer = Gazetteer.read(files.places(), dictionary, files.faults());
        new WordTables(files, factions, dictionary).readAll();
        Map<String, String> countryCodes = new HashMap<>();
        files.rows("country-codes.tsv").forEach(row -> countryCodes.put(row.cell(0), row.cell(1)));
        return new Lexicon(dictionary.build(), gazetteer, factions, Map.copyOf(countryCodes), NumberWords.of(tables));
    }
}
