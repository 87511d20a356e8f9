package org.waqai.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalInt;

/**
 * What one article was read from, byte for byte: a file, an entry of an archive, a line, a record or an element of one. Immutable.
 */
public final class Original {

    private final String file;
    private final OptionalInt line;
    private final String encoding;
    private final byte[] bytes;

    /**
     * Holds a copy of {@code bytes}.
     *
     * @param file as the user named it; an entry of an archive stands behind {@code !/}
     * @param line where it begins in a file of many articles, counted from 1
     * @param encoding the name of the character encoding that the bytes are in
     */
    public Original(String file, OptionalInt line, String encoding, byte[] bytes) {
        this.file = file;
        this.line = line;
        this.encoding = encoding;
        this.bytes = bytes.clone();
    }

    public String file() {
        return file;
    }

    public OptionalInt line() {
        return line;
    }

    public String encoding() {
        return encoding;
    }

    /** A copy of them. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Two articles of the same digest are one. */
    public byte[] sha256() {
        return sha256(bytes);
    }

    /** The SHA-256 digest of any bytes. */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
