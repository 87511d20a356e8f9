package org.waqai.casefile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.PreparedStatement;
import java.util.Optional;
import org.waqai.model.CaseException;
import org.waqai.model.CaseProblem;

/** Writes a case into another file: first beside it, so that what is there is whole at any moment. */
final class CaseCopy {

    private CaseCopy() {
    }

    static void write(Database from, Path target) throws CaseException {
        try {
            Optional<WriterLock> lock = WriterLock.tryFor(target);
            if (lock.isEmpty()) {
                throw new CaseException(target, new CaseProblem.OpenElsewhere());
            }
            try {
                writeLocked(from, target);
            } finally {
                lock.get().close();
            }
        } catch (NoSuchFileException e) {
            throw new CaseException(target, new CaseProblem.NoFolder(), e);
        } catch (IOException e) {
            throw new CaseException(target, new CaseProblem.NotWritable(), e);
        }
    }

    private static void writeLocked(Database from, Path target) throws CaseException, IOException {
        Path beside = beside(target, "-part");
        Files.deleteIfExists(beside);
        try {
            from.read(() -> {
                PreparedStatement vacuum = from.statement("VACUUM INTO ?");
                vacuum.setString(1, beside.toString());
                vacuum.executeUpdate();
                return beside;
            });
            try (Database copy = Database.open(beside, Database.Access.WRITE)) {
                copy.read(() -> copy.text("PRAGMA journal_mode = WAL"));
            }
            try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            // What a process that was killed left in the log of the replaced file must not be taken for this one's.
            Files.deleteIfExists(beside(target, "-wal"));
            Files.deleteIfExists(beside(target, "-shm"));
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
