package org.waqai.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.NumberWords;
import org.waqai.arabic.WordTable;

/** Where the tables lie: inside the program, and in a folder of the user's that adds to them. */
final class LexiconFiles {

    /** The gazetteer's files; a user's folder may hold any of them. */
    static final List<String> PLACES = List.of(
            "places/countries.tsv", "places/syria.tsv", "places/iraq.tsv", "places/lebanon.tsv", "places/palestine.tsv",
            "places/yemen.tsv", "places/libya.tsv", "places/sudan.tsv", "places/others.tsv");

    private final Optional<Path> overlay;
    private final Faults faults;

    LexiconFiles(Optional<Path> overlay, Faults faults) {
        this.overlay = overlay;
        this.faults = faults;
    }

    /** The rows of a table: the program's own, then the user's. */
    List<WordTable.Row> rows(String name) {
        List<WordTable.Row> rows = new ArrayList<>(bundled(LexiconFiles.class, name).rows());
        overlay.map(folder -> folder.resolve(name)).filter(Files::exists).ifPresent(file -> rows.addAll(users(file).rows()));
        return rows;
    }

    WordTable numbers() {
        return bundled(NumberWords.class, "numbers.tsv");
    }

    private static WordTable bundled(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + name + " is missing");
            }
            return WordTable.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WordTable users(Path file) {
        try {
            return WordTable.parse(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            faults.add(file.toString(), "is not UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            faults.add(file.toString(), "cannot be read: " + e.getMessage(), "check the file and its permissions");
        }
        return new WordTable(file.toString(), List.of());
    }
}
