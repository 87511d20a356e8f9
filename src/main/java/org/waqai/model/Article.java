package org.waqai.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article as it came in. Its text is never changed: every offset in the program counts from it.
 *
 * @param id unique within a case
 * @param text the text as given, menus and comments included
 * @param published day of publication, where the source gave one
 * @param source the outlet's name
 * @param url where it stood
 * @param furniture the parts that are not the article: menus, comments, share buttons; in reading order
 */
public record Article(
        String id,
        String text,
        Optional<LocalDate> published,
        Optional<String> source,
        Optional<String> url,
        List<Span> furniture) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An article has an identifier");
        }
        furniture = furniture.stream().sorted().toList();
        for (Span span : furniture) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException("Furniture " + span + " lies outside the text of " + id);
            }
        }
    }

    /** Whether the words at {@code span} belong to the page and not to the article. */
    public boolean isFurniture(Span span) {
        return furniture.stream().anyMatch(span::overlaps);
    }

    /** The first line that is not all furniture, without the furniture before and behind its words; empty when there is none. */
    public Optional<String> title() {
        int start = 0;
        for (Span part : furniture) {
            if (start < part.start()) {
                Optional<String> line = firstLine(start, part.start());
                if (line.isPresent()) {
                    return line;
                }
            }
            start = Math.max(start, part.end());
        }
        return firstLine(start, text.length());
    }

    private Optional<String> firstLine(int from, int to) {
        return text.substring(Math.min(from, to), to).lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst();
    }

    /** The same article, dated: what an analyst or another article says of its publication. */
    public Article withPublished(LocalDate day) {
        return new Article(id, text, Optional.of(day), source, url, furniture);
    }

    /** The same article under another identifier. */
    public Article withId(String other) {
        return new Article(other, text, published, source, url, furniture);
    }
}
