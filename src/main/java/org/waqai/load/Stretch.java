package org.waqai.load;

import java.util.ArrayList;
import java.util.List;
import org.waqai.arabic.Folding;
import org.waqai.arabic.Spellings;
import org.waqai.arabic.Token;
import org.waqai.arabic.Tokenizer;
import org.waqai.model.Span;

/**
 * A line of a text, or a part of one.
 *
 * @param text the whole text
 * @param start of the stretch in it
 * @param end after the stretch
 * @param tokens its words, numbers and marks, without HTML entities
 */
record Stretch(String text, int start, int end, List<Token> tokens) {

    /** Between blanks these part the entries of a menu that was flattened into a line; so do a bar, a tab and a wide gap. */
    private static final String BULLETS = "\u2022\u00b7\u203a\u00bb>/";

    Stretch {
        tokens = List.copyOf(tokens);
    }

    /** The lines of a text, empty ones included. */
    static List<Stretch> lines(String text, Spellings spellings) {
        List<Token> tokens = Tokenizer.tokens(Folding.fold(text), spellings);
        List<Stretch> lines = new ArrayList<>();
        int start = 0;
        int token = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int first = token;
            while (token < tokens.size() && !tokens.get(token).isNewline()) {
                token++;
            }
            lines.add(new Stretch(text, start, end, withoutEntities(tokens.subList(first, token))));
            token++;
            start = end + 1;
        }
        return lines;
    }

    /** The entries of a menu line; the line itself when it has no separators. */
    List<Stretch> entries() {
        List<Stretch> entries = new ArrayList<>();
        int from = start;
        int at = start;
        while (at < end) {
            int after = mayPart(text.charAt(at)) ? separatorEnd(at) : at;
            if (after > at) {
                addEntry(from, at, entries);
                from = after;
                at = after;
            } else {
                at++;
            }
        }
        if (from == start) {
            return words() > 0 ? List.of(this) : List.of();
        }
        addEntry(from, end, entries);
        return entries;
    }

    /** The offset after the separator that begins at {@code at}; {@code at} itself where none does. */
    private int separatorEnd(int at) {
        int blanks = at;
        boolean tab = false;
        while (blanks < end && isBlank(text.charAt(blanks))) {
            tab |= text.charAt(blanks) == '\t';
            blanks++;
        }
        boolean bar = blanks < end && isBar(text.charAt(blanks));
        if (bar || tab || blanks - at > 1) {
            int after = bar ? blanks + 1 : blanks;
            while (bar && after < end && isBlank(text.charAt(after))) {
                after++;
            }
            return after;
        }
        boolean bullet = blanks > at && blanks + 1 < end && BULLETS.indexOf(text.charAt(blanks)) >= 0;
        return bullet && isBlank(text.charAt(blanks + 1)) ? blanks + 2 : at;
    }

    /** Whether it may begin a separator; the letters lie above all that do. */
    private static boolean mayPart(char c) {
        return c <= '\u00a6' && (isBlank(c) || isBar(c));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\t' || c == '\r' || c == '\f' || c == '\u000b';
    }

    private static boolean isBar(char c) {
        return c == '|' || c == '\u00a6';
    }

    private void addEntry(int from, int to, List<Stretch> entries) {
        Stretch entry = between(from, to);
        if (entry.words() > 0) {
            entries.add(entry);
        }
    }

    /** The part of it from one offset in the text to another. */
    Stretch between(int from, int to) {
        int first = firstFrom(from);
        int after = firstFrom(to);
        return new Stretch(text, from, to, tokens.subList(first, after));
    }

    /** The index of the first token that begins at {@code offset} or later. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Span span() {
        return new Span(start, end);
    }

    /** The offset of its first character that is no white space; its end when there is none. */
    int firstLetter() {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether three blanks, a tab or a blank that does not break stand in it. */
    boolean hasWideGap() {
        return text.indexOf("   ", start, end) >= 0 || text.indexOf('\t', start, end) >= 0 || text.indexOf('\u00a0', start, end) >= 0;
    }

    String string() {
        return text.substring(start, end).strip();
    }

    /** How many words and numbers it has. */
    int words() {
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            words += isWord(tokens.get(i)) ? 1 : 0;
        }
        return words;
    }

    /** How many words stand from the token at {@code index} to {@code offset} in the text; counts no further than {@code most}. */
    int wordsUpTo(int most, int index, int offset) {
        int words = 0;
        for (int at = index; at < tokens.size() && words < most && tokens.get(at).span().start() < offset; at++) {
            words += isWord(tokens.get(at)) ? 1 : 0;
        }
        return words;
    }

    boolean hasNumber() {
        return tokens.stream().anyMatch(Token::isNumber);
    }

    /** The index of its first word or number; the number of tokens when there is none. */
    int firstWord() {
        int at = 0;
        while (at < tokens.size() && !isWord(tokens.get(at))) {
            at++;
        }
        return at;
    }

    static boolean isWord(Token token) {
        return token.isWord() || token.isNumber();
    }

    // What crawlers leave of symbols, such as &#128279;, is no number.
    private static List<Token> withoutEntities(List<Token> tokens) {
        if (!hasAmpersand(tokens)) {
            return tokens;
        }
        List<Token> kept = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            int after = entityEnd(tokens, at);
            if (after == at) {
                kept.add(tokens.get(at));
                after++;
            }
            at = after;
        }
        return kept;
    }

    private static boolean hasAmpersand(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isMark('&')) {
                return true;
            }
        }
        return false;
    }

    private static int entityEnd(List<Token> tokens, int at) {
        if (!tokens.get(at).isMark('&')) {
            return at;
        }
        int name = at + 1 < tokens.size() && tokens.get(at + 1).isMark('#') ? at + 2 : at + 1;
        boolean whole = name + 1 < tokens.size() && isWord(tokens.get(name)) && tokens.get(name + 1).isMark(';');
        return whole ? name + 2 : at;
    }
}
