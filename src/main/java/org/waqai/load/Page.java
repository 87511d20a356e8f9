package org.waqai.load;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text, and how much of the article was met on the way down. */
final class Page {

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–—•·*▪◾◼●■▶►»«✅🔹🔸📌]|\\d{1,2}\\s*[-.)]).*", Pattern.DOTALL);
    private static final String CLOSING = "\"”»)";

    private static final int LONGEST_HEADLINE = 25;
    private static final int SHORTEST_SENTENCE = 9;
    /** An article is no shorter than this many words, so what comes before may be its summary only. */
    private static final int SURELY_ARTICLE = 40;
    private static final int SHORTEST_LIST_ABOVE = 3;

    private final List<Stretch> lines;
    /** For each line, and the end, how many words the paragraphs from there on have. */
    private final int[] paragraphWordsFrom;
    private int bodyWords;

    Page(List<Stretch> lines) {
        this.lines = lines;
        this.paragraphWordsFrom = new int[lines.size() + 1];
        for (int line = lines.size() - 1; line >= 0; line--) {
            int words = isParagraph(lines.get(line)) ? lines.get(line).words() : 0;
            paragraphWordsFrom[line] = words + paragraphWordsFrom[line + 1];
        }
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
        int below = paragraphWordsFrom[line + 1];
        return bodyWords >= SURELY_ARTICLE || (bodyWords > 0 && bodyWords >= below);
    }

    /**
     * The index after the headlines that are listed under a heading. Above the article, where "latest news" may be the name of
     * its section and the next line its title, one headline or two make no list.
     *
     * @param bare whether the heading stands alone in its line, so that the first headline is the next line
     */
    int listEnd(int heading, boolean bare) {
        int end = heading + 1;
        if (bare) {
            int first = skipBlank(end);
            int after = first;
            while (after < lines.size() && isHeadline(lines.get(after))) {
                after++;
            }
            if (bodyWords == 0 && after - first < SHORTEST_LIST_ABOVE) {
                return end;
            }
            end = after;
            if (paragraphWordsFrom[end] == 0) {
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
                || (line.words() >= SHORTEST_SENTENCE && endsSentence(line.string()));
    }

    /** Whether it ends with one full stop, quotes and brackets behind it or not; several cut a headline short. */
    private static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 1 && line.charAt(end - 1) == '.' && line.charAt(end - 2) != '.';
    }
}
