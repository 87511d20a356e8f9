package org.waqai.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The first bytes, written as Latin-1, by which files that are no text are known. */
enum FileSignature {
    PNG("\u0089PNG"),
    JPEG("\u00ff\u00d8\u00ff"),
    GIF("GIF8"),
    TIFF("II*\0"),
    RIFF("RIFF"),
    PDF("%PDF-"),
    RTF("{\\rtf"),
    ZIP("PK\3\4"),
    GZIP("\u001f\u008b"),
    XZ("\u00fd7zXZ"),
    ZSTD("(\u00b5/\u00fd"),
    SEVEN_ZIP("7z\u00bc\u00af", "7z"),
    RAR("Rar!\u001a"),
    OFFICE("\u00d0\u00cf\u0011\u00e0", "Microsoft Office"),
    SQLITE("SQLite format 3", "SQLite"),
    ELF("\u007fELF"),
    CLASS("\u00ca\u00fe\u00ba\u00be", "Java class"),
    MP3("ID3"),
    OGG("OggS");

    private final String start;
    private final String format;

    FileSignature(String start) {
        this.start = start;
        this.format = name();
    }

    FileSignature(String start, String format) {
        this.start = start;
        this.format = format;
    }

    /** The name of the format that begins like {@code head}. */
    static Optional<String> formatOf(byte[] head) {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(signature -> bytes.startsWith(signature.start))
                .map(signature -> signature.format)
                .findFirst();
    }
}
