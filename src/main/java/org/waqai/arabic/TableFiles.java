package org.waqai.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waqai.model.LexiconException;
import org.waqai.model.LexiconFault;
import org.waqai.model.LexiconFault.Problem;

/**
 * The tables that the program brings, under those of a user's folder: files of the same names, whose rows go before the
 * program's. A row whose first cell begins with {@code -} takes away the program's rows that have the same cells.
 */
public final class TableFiles {

    private static final String EXTENSION = ".tsv";

    private final Optional<Path> folder;
    private final Faults faults = new Faults();
    private final TreeSet<String> read = new TreeSet<>();

    private TableFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The program's own. */
    public static TableFiles bundled() {
        return new TableFiles(Optional.empty());
    }

    public static TableFiles overlaidBy(Path folder) {
        return new TableFiles(Optional.of(folder));
    }

    /** Takes what is wrong with the tables. */
    public Faults faults() {
        return faults;
    }

    /**
     * A table, with the user's rows.
     *
     * @param neighbour a class of the package in which the program keeps it
     * @param name its file, by which it lies in the user's folder too
     */
    public WordTable read(Class<?> neighbour, String name) {
        read.add(name);
        WordTable own = own(neighbour, name);
        Optional<Path> users = folder.map(path -> path.resolve(name)).filter(Files::exists);
        return users.isEmpty() ? own : overlaid(own, users(users.get()));
    }

    /**
     * Says that every table was read.
     *
     * @throws LexiconException with everything that is wrong with any of them, and the files that are no table
     */
    public void complete() throws LexiconException {
        folder.ifPresent(this::checkNames);
        if (!faults.found().isEmpty()) {
            throw new LexiconException(faults.found().stream()
                    .sorted(Comparator.comparing(LexiconFault::file).thenComparingInt(LexiconFault::line))
                    .toList());
        }
    }

    private WordTable overlaid(WordTable own, WordTable users) {
        List<WordTable.Row> rows = new ArrayList<>();
        List<WordTable.Row> kept = new ArrayList<>(own.rows());
        for (WordTable.Row row : users.rows()) {
            if (!row.isRemoval()) {
                rows.add(row);
            } else if (!kept.removeIf(row::removes)) {
                faults.add(row, new Problem.NothingToRemove());
            }
        }
        rows.addAll(kept);
        return new WordTable(own.file(), rows);
    }

    private void checkNames(Path root) {
        try (Stream<Path> files = Files.walk(root, 2)) {
            files.filter(file -> file.toString().endsWith(EXTENSION))
                    .filter(file -> !read.contains(root.relativize(file).toString().replace('\\', '/')))
                    .forEach(file -> faults.add(file.toString(), new Problem.UnknownFile(List.copyOf(read))));
        } catch (IOException e) {
            faults.add(root.toString(), new Problem.NoFolder());
        }
    }

    private static WordTable own(Class<?> neighbour, String name) {
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
            faults.add(file.toString(), new Problem.NotUtf8());
        } catch (IOException e) {
            faults.add(file.toString(), new Problem.Unreadable(e.getClass().getSimpleName()));
        }
        return new WordTable(file.toString(), List.of());
    }
}
