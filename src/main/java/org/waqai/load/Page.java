package org.waqai.load;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text, and how much of the article was met on the way down. */
final class Page {

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–—•·*▪◾◼●■▶►»«✅🔹🔸📌]|\\d{1,2}\\s*[-.)]).*", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile(".*[^.][.][\"”»)]*", Pattern.DOTALL);

    private static final int LONGEST_HEADLINE = 25;
    private static final int SHORTEST_SENTENCE = 9;
    /** An article is no shorter than this many words, so what comes before may be its summary only. */
    private static final int SURELY_ARTICLE = 40;

    private final List<Stretch> lines;
    private int bodyWords;

    Page(List<Stretch> lines) {
        this.lines = lines;
    }

    Stretch line(int index) {
        return lines.get(index);
    }

    int size() {
        return lines.size();
    }

    /** Counts a line as the article's. */
    void countBody(int line) {
        bodyWords += lines.get(line).words();
    }

    /** Whether the article ends above: counters and buttons of the same words also stand over one. */
    boolean isBelowBody(int line) {
        int below = lines.subList(line + 1, lines.size()).stream().filter(Page::isParagraph).mapToInt(Stretch::words).sum();
        return bodyWords >= SURELY_ARTICLE || (bodyWords > 0 && bodyWords >= below);
    }

    /**
     * The index after the headlines that are listed under a heading.
     *
     * @param bare whether the heading stands alone in its line, so that the first headline is the next line
     */
    int listEnd(int heading, boolean bare) {
        int end = heading + 1;
        if (bare) {
            end = skipBlank(end);
            while (end < lines.size() && isHeadline(lines.get(end))) {
                end++;
            }
            if (end < lines.size() && lines.subList(end, lines.size()).stream().noneMatch(Page::isParagraph)) {
                return lines.size();
            }
        }
        int next = skipBlank(end);
        while (next < lines.size() && isBullet(lines.get(next))) {
            end = next + 1;
            next = skipBlank(end);
        }
        return Math.min(end, lines.size());
    }

    private int skipBlank(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).tokens().isEmpty()) {
            at++;
        }
        return at;
    }

    private static boolean isBullet(Stretch line) {
        return line.words() > 0 && line.words() <= LONGEST_HEADLINE && BULLET.matcher(line.string()).matches();
    }

    private static boolean isHeadline(Stretch line) {
        return line.words() > 0 && (isBullet(line) || !isParagraph(line));
    }

    private static boolean isParagraph(Stretch line) {
        return line.words() > LONGEST_HEADLINE
                || (line.words() >= SHORTEST_SENTENCE && SENTENCE_END.matcher(line.string()).matches());
    }
}
