package org.waqai.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** A file, or an entry of an archive, as it is being read. */
final class Input {

    /** Enough to tell an encoding by its statistics. */
    private static final int HEAD = 1 << 14;

    private final String name;
    private final String fileName;
    private final long size;
    private final BufferedInputStream in;

    /**
     * Reads from the start of {@code in}, which the caller closes.
     *
     * @param name as it stands in messages
     * @param fileName the last part of the name
     * @param size in bytes, as far as it is known beforehand; else 0
     */
    Input(String name, String fileName, long size, InputStream in) {
        this.name = name;
        this.fileName = fileName;
        this.size = size;
        this.in = new BufferedInputStream(in, HEAD);
    }

    String name() {
        return name;
    }

    /** In bytes, as far as it is known beforehand; else 0. */
    long size() {
        return size;
    }

    InputStream stream() {
        return in;
    }

    /** The first bytes, which are still to be read. */
    byte[] head() throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }

    /** The file name without its extension; a name that is nothing else stays as it is. */
    String stem() {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 || fileName.substring(0, dot).isBlank() ? fileName : fileName.substring(0, dot);
    }

    /** In small letters and without the dot; empty when there is none. */
    String extension() {
        int dot = fileName.lastIndexOf('.');
        return dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
