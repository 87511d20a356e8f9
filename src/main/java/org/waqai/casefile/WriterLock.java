package org.waqai.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * Held by the one window that may write a case: a file beside it that names the process. What a process has left behind that
 * runs no more is taken over. The lock keeps people from working on the same case unawares; that two writers do not harm the
 * file is up to SQLite. (Locks of the system would not do: closing any channel on the file drops those of the whole process.)
 */
final class WriterLock implements AutoCloseable {

    private final Path file;

    private WriterLock(Path file) {
        this.file = file;
    }

    /**
     * Empty when another window holds it.
     *
     * @throws IOException when the folder of the case allows no writing
     */
    static Optional<WriterLock> tryFor(Path caseFile) throws IOException {
        Path file = caseFile.resolveSibling(caseFile.getFileName() + "-lock");
        String own = name(ProcessHandle.current());
        try {
            Files.writeString(file, own, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            if (isHeld(file)) {
                return Optional.empty();
            }
            Files.writeString(file, own);
        }
        return Optional.of(new WriterLock(file));
    }

    private static boolean isHeld(Path file) throws IOException {
        try {
            String holder = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            int blank = holder.indexOf(' ');
            return blank > 0 && ProcessHandle.of(Long.parseLong(holder.substring(0, blank)))
                    .filter(process -> name(process).equals(holder))
                    .isPresent();
        } catch (NoSuchFileException | NumberFormatException e) {
            return false;
        }
    }

    /** Numbers of processes come round again, so the time when it started belongs to it. */
    private static String name(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().map(Instant::toString).orElse("");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
