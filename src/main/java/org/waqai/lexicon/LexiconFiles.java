package org.waqai.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.waqai.arabic.Faults;
import org.waqai.arabic.Folding;
import org.waqai.arabic.TableFiles;
import org.waqai.arabic.Token;
import org.waqai.arabic.Tokenizer;
import org.waqai.arabic.WordTable;
import org.waqai.model.LexiconFault.Problem;

/** The tables of this package. */
record LexiconFiles(TableFiles files) {

    /** The gazetteer's. */
    private static final List<String> PLACES = List.of(
            "places/countries.tsv", "places/syria.tsv", "places/iraq.tsv", "places/lebanon.tsv", "places/palestine.tsv",
            "places/yemen.tsv", "places/libya.tsv", "places/sudan.tsv", "places/others.tsv");

    Faults faults() {
        return files.faults();
    }

    /** The rows of a table. */
    List<WordTable.Row> rows(String name) {
        return files.read(LexiconFiles.class, name).rows();
    }

    /** The rows of a table that begin with a phrase; a user's phrase that no text could hold is a fault. */
    List<WordTable.Row> phrases(String name) {
        return rows(name).stream().filter(row -> row.file().equals(name) || isPhrase(row)).toList();
    }

    List<WordTable.Row> places() {
        List<WordTable.Row> places = new ArrayList<>();
        PLACES.forEach(name -> places.addAll(phrases(name)));
        return places;
    }

    private boolean isPhrase(WordTable.Row row) {
        if (!faults().filled(row, 0)) {
            return false;
        }
        List<Token> words = Tokenizer.tokens(Folding.fold(row.cell(0)));
        boolean phrase = !words.isEmpty() && words.getFirst().isWord();
        if (!phrase) {
            faults().add(row, new Problem.NoWord(row.cell(0)));
        }
        return phrase;
    }
}
