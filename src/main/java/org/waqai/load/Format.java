package org.waqai.load;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** How the articles of a file are written, told by its name, and by its first characters where the name says little. */
enum Format {
    TEXT, HTML, JSON_LINES, JSON, CSV, FEED, ZIP;

    /** Empty for a format that is not read. */
    static Optional<Format> of(String extension, byte[] head) {
        return switch (extension) {
            case "", "txt", "text" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            case "json" -> Optional.of(JSON);
            case "csv", "tsv" -> Optional.of(CSV);
            case "rss", "atom", "rdf" -> Optional.of(FEED);
            case "xml" -> isFeed(head) ? Optional.of(FEED) : isPage(head) ? Optional.of(HTML) : Optional.empty();
            case "zip" -> Optional.of(ZIP);
            default -> Optional.empty();
        };
    }

    private static boolean isFeed(byte[] head) {
        String start = start(head);
        return start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf");
    }

    private static boolean isPage(byte[] head) {
        return start(head).contains("<html");
    }

    private static String start(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
    }
}
