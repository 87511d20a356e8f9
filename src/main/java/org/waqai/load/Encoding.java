package org.waqai.load;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The family of encodings that a file is in, told from its first bytes. Windows-1256 shows only in decoding, as bad UTF-8. */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8, 1),
    UTF_16LE(StandardCharsets.UTF_16LE, 2),
    UTF_16BE(StandardCharsets.UTF_16BE, 2);

    /** UTF-16 without a byte order mark is told by this share of Arabic letters and ASCII; other encodings stay far below. */
    private static final double PLAUSIBLE = 0.7;

    private final Charset charset;
    private final int unit;

    Encoding(Charset charset, int unit) {
        this.charset = charset;
        this.unit = unit;
    }

    Charset charset() {
        return charset;
    }

    /** How many bytes make a code unit. */
    int unit() {
        return unit;
    }

    /** Whether a line feed stands at {@code at}, which is a whole number of units from the start. */
    boolean isNewline(byte[] bytes, int at) {
        return unitAt(bytes, at) == '\n';
    }

    /** How many bytes at the start are the byte order mark. */
    int markLength(byte[] head) {
        return switch (this) {
            case UTF_8 -> head.length >= 3 && unitAt(head, 0) == 0xef && unitAt(head, 1) == 0xbb && unitAt(head, 2) == 0xbf ? 3 : 0;
            case UTF_16LE, UTF_16BE -> head.length >= 2 && unitAt(head, 0) == 0xfeff ? 2 : 0;
        };
    }

    /** The encoding of a file that begins with {@code head}; UTF-8 when nothing speaks for another. */
    static Encoding of(byte[] head) {
        if (UTF_8.markLength(head) > 0) {
            return UTF_8;
        }
        if (UTF_16LE.markLength(head) > 0 || UTF_16LE.isPlausible(head)) {
            return UTF_16LE;
        }
        return UTF_16BE.markLength(head) > 0 || UTF_16BE.isPlausible(head) ? UTF_16BE : UTF_8;
    }

    private boolean isPlausible(byte[] head) {
        int units = head.length / unit;
        int expected = 0;
        for (int i = 0; i < units; i++) {
            int c = unitAt(head, i * unit);
            boolean ascii = (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t';
            if (ascii || (c >= 0x0600 && c <= 0x06ff)) {
                expected++;
            }
        }
        return units > 1 && expected >= PLAUSIBLE * units;
    }

    private int unitAt(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        return switch (this) {
            case UTF_8 -> first;
            case UTF_16LE -> first | (bytes[at + 1] & 0xff) << 8;
            case UTF_16BE -> first << 8 | (bytes[at + 1] & 0xff);
        };
    }
}
