package org.waqai.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waqai.model.CaseException;
import org.waqai.model.CaseProblem;

/**
 * How the tables of a case came to be, one script a version: a case of an older version goes through those it lacks, all of them
 * or none.
 */
final class Schema {

    /** "Waqa": by it a case is told from other SQLite files. */
    static final int APPLICATION = 0x57617161;

    private final List<String> scripts;

    private Schema(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    static Schema current() {
        return new Schema(List.of()).with(script("case-1.sql")).with(script("case-2.sql")).with(script("case-3.sql"));
    }

    /** One version later. */
    Schema with(String script) {
        List<String> all = new ArrayList<>(scripts);
        all.add(script);
        return new Schema(all);
    }

    /** The version that this program writes. */
    int version() {
        return scripts.size();
    }

    /** Says no to what is no case, and to one of a later version; a file that is empty so far will be one. */
    void check(Database database, Path file) throws CaseException {
        int application = (int) (long) database.read(() -> database.number("PRAGMA application_id"));
        boolean empty = database.read(() -> database.number("SELECT count(*) FROM sqlite_schema")) == 0;
        if (application != APPLICATION && !(application == 0 && empty)) {
            throw new CaseException(file, new CaseProblem.NotACase());
        }
        int version = versionOf(database);
        if (version > version()) {
            throw new CaseException(file, new CaseProblem.Newer(version, version()));
        }
    }

    static int versionOf(Database database) throws CaseException {
        return (int) (long) database.read(() -> database.number("PRAGMA user_version"));
    }

    /** Brings a case that was {@link #check}ed to this program's version. */
    void migrate(Database database) throws CaseException {
        int version = versionOf(database);
        if (version == version()) {
            return;
        }
        if (version == 0) {
            database.read(() -> database.text("PRAGMA journal_mode = WAL"));
        }
        database.write(() -> {
            for (String script : scripts.subList(version, scripts.size())) {
                database.execute(script);
            }
            database.execute("PRAGMA application_id = " + APPLICATION + "; PRAGMA user_version = " + version());
            return version();
        });
    }

    private static String script(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
