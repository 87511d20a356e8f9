package org.waqai.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.waqai.model.CaseException;
import org.waqai.model.CaseProblem;

/**
 * A case that was opened: for writing, with the lock, or for reading only, with what is in the way.
 */
record Opening(Database database, Optional<WriterLock> lock, Optional<CaseProblem> hindrance) {

    /** An empty case in a file without a name. */
    static Opening unnamed(Path shownAs, Schema schema) throws CaseException {
        Database database = Database.unnamed(shownAs);
        schema.migrate(database);
        return new Opening(database, Optional.empty(), Optional.empty());
    }

    /** Opens a case that is there, or makes one in an empty or missing file. */
    static Opening of(Path file, Schema schema) throws CaseException {
        if (Files.isDirectory(file)) {
            throw new CaseException(file, new CaseProblem.NotACase());
        }
        Optional<WriterLock> lock;
        try {
            lock = WriterLock.tryFor(file);
        } catch (NoSuchFileException e) {
            throw new CaseException(file, new CaseProblem.NoFolder(), e);
        } catch (IOException e) {
            return forReading(file, schema, new CaseProblem.NotWritable(), sharing(file));
        }
        if (lock.isEmpty()) {
            return forReading(file, schema, new CaseProblem.OpenElsewhere(), Database.Access.READ);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            release(lock.get(), file);
            return forReading(file, schema, new CaseProblem.NotWritable(), Database.Access.READ);
        }
        return forWriting(file, schema, lock.get());
    }

    private static Opening forWriting(Path file, Schema schema, WriterLock lock) throws CaseException {
        boolean isNew = Files.notExists(file);
        Optional<Database> database = Optional.empty();
        try {
            database = Optional.of(Database.open(file, Database.Access.WRITE));
            schema.check(database.get(), file);
            schema.migrate(database.get());
            return new Opening(database.get(), Optional.of(lock), Optional.empty());
        } catch (CaseException e) {
            giveBack(file, database, lock, isNew);
            throw e;
        }
    }

    private static void giveBack(Path file, Optional<Database> database, WriterLock lock, boolean isNew) throws CaseException {
        if (database.isPresent()) {
            database.get().close();
        }
        try {
            if (isNew) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new CaseException(file, new CaseProblem.NotWritable(), e);
        } finally {
            release(lock, file);
        }
    }

    private static Opening forReading(Path file, Schema schema, CaseProblem hindrance, Database.Access access) throws CaseException {
        if (Files.notExists(file)) {
            throw new CaseException(file, hindrance);
        }
        Database database = Database.open(file, access);
        try {
            schema.check(database, file);
            if (Schema.versionOf(database) < schema.version()) {
                throw new CaseException(file, hindrance);
            }
            return new Opening(database, Optional.empty(), Optional.of(hindrance));
        } catch (CaseException e) {
            database.close();
            throw e;
        }
    }

    /** In a folder that allows no writing SQLite can read a case only if it need not share it, and nothing waits in its log. */
    private static Database.Access sharing(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal")) ? Database.Access.READ : Database.Access.READ_ALONE;
    }

    static void release(WriterLock lock, Path file) throws CaseException {
        try {
            lock.close();
        } catch (IOException e) {
            throw new CaseException(file, new CaseProblem.NotWritable(), e);
        }
    }
}
