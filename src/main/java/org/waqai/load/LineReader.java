package org.waqai.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream of bytes into lines, holding one at a time, and of one that is too long nothing. */
final class LineReader {

    /** A whole number of code units, so that none is ever cut in two. */
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final Encoding encoding;
    private final int limit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private byte[] chunk = new byte[0];
    private int at;
    private long position;
    private int number;
    private long offset;
    private long length;
    private boolean last;

    /**
     * Reads from the start of a file.
     *
     * @param limit the bytes that a line may have at most
     */
    LineReader(InputStream in, Encoding encoding, int limit) {
        this.in = in;
        this.encoding = encoding;
        this.limit = limit;
    }

    /** Goes to the next line; false at the end of the file. */
    boolean next() throws IOException {
        line.reset();
        number++;
        offset = position;
        length = 0;
        last = false;
        while (at < chunk.length || fill()) {
            int end = newline();
            keep(end);
            length += end - at;
            boolean ended = end < chunk.length;
            int after = ended ? end + encoding.unit() : end;
            position += after - at;
            at = after;
            if (ended) {
                return true;
            }
        }
        last = true;
        return length > 0;
    }

    /** The line without its line feed; empty when it is longer than the limit. */
    byte[] bytes() {
        return line.toByteArray();
    }

    /** Counted from 1. */
    int number() {
        return number;
    }

    /** Where the line begins in the file, in bytes. */
    long offset() {
        return offset;
    }

    /** In bytes, without the line feed. */
    long length() {
        return length;
    }

    /** Whether the file ends with the line, and no line feed. */
    boolean isLast() {
        return last;
    }

    private void keep(int end) {
        if (length + end - at > limit) {
            line.reset();
        } else {
            line.write(chunk, at, end - at);
        }
    }

    private int newline() {
        for (int i = at; i + encoding.unit() <= chunk.length; i += encoding.unit()) {
            if (encoding.isNewline(chunk, i)) {
                return i;
            }
        }
        return chunk.length;
    }

    private boolean fill() throws IOException {
        chunk = in.readNBytes(CHUNK);
        at = 0;
        return chunk.length > 0;
    }
}
