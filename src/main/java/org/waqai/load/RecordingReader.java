package org.waqai.load;

import java.io.IOException;
import java.io.Reader;

/**
 * Remembers what was read through it until told to forget, so that the very characters of a record can be had once a parser
 * has found its end.
 */
final class RecordingReader extends Reader {

    private final Reader in;
    private final int limit;
    private final StringBuilder kept = new StringBuilder();
    private long keptFrom;

    /**
     * Reads {@code in}, and closes it.
     *
     * @param limit how many characters one record may have at most, give or take a parser's buffer
     */
    RecordingReader(Reader in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (kept.length() > limit) {
            throw new RecordTooLarge(kept.length());
        }
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            kept.append(buffer, offset, read);
        }
        return read;
    }

    /** What was read from one place to another, both counted in characters from the start. */
    String slice(long from, long to) {
        return kept.substring((int) (from - keptFrom), (int) (Math.min(to, end()) - keptFrom));
    }

    /** The first character that is remembered. */
    long start() {
        return keptFrom;
    }

    /** How much was read. */
    long end() {
        return keptFrom + kept.length();
    }

    void forgetBefore(long position) {
        kept.delete(0, (int) (position - keptFrom));
        keptFrom = position;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** A record has no end within the limit. */
    static final class RecordTooLarge extends IOException {

        private static final long serialVersionUID = 1;

        private final int size;

        RecordTooLarge(int size) {
            super("A record of more than " + size + " characters");
            this.size = size;
        }

        int size() {
            return size;
        }
    }
}
