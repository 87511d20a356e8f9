package org.waqai.arabic;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The one spelling under which text, lexicon, index and query meet.
 *
 * <ul>
 *   <li>vowel signs, tatweel, zero-width and direction marks vanish;
 *   <li>آ أ إ ٱ become ا; ى and the Persian ی become ي; ة becomes ه; ؤ becomes و; ئ becomes ي; ک becomes ك;
 *   <li>Arabic-Indic and Persian digits become 0–9; Latin letters become small;
 *   <li>presentation forms and ligatures become plain letters; every quotation mark becomes {@code "}, every dash {@code -};
 *   <li>a dot that dodges a filter inside a word (طفـ.ـل) vanishes; the HTML entities nbsp and quot become what they mean.
 * </ul>
 */
public final class Folding {

    private static final char TATWEEL = '\u0640';
    private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b`\u00b4\u2039\u203a";
    private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    /** Stands in {@link #LETTERS} for what vanishes, and for what may be made of several letters. */
    private static final char NOTHING = 0;
    private static final char SEVERAL = '\uffff';

    /** The folded letter of each character. */
    private static final char[] LETTERS = letters();

    private Folding() {
    }

    /** The folded spelling of a word or phrase, with single blanks between words: the key of a look-up. */
    public static String key(String words) {
        String folded = fold(words).text();
        StringBuilder key = new StringBuilder(folded.length());
        boolean parted = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isWhitespace(c)) {
                parted = !key.isEmpty();
            } else {
                key.append(parted ? " " : "").append(c);
                parted = false;
            }
        }
        return key.toString();
    }

    public static Folded fold(String original) {
        Builder folded = new Builder(original.length());
        int at = 0;
        while (at < original.length()) {
            at = step(original, at, folded);
        }
        return folded.end(original.length());
    }

    private static int step(String original, int at, Builder folded) {
        char c = original.charAt(at);
        if (c == '&') {
            int after = entity(original, at, folded);
            if (after > at) {
                return after;
            }
        }
        if (c == TATWEEL) {
            return skipDodge(original, at, folded);
        }
        char plain = LETTERS[c];
        if (plain == SEVERAL) {
            compatible(c, at, folded);
        } else if (plain != NOTHING) {
            folded.add(plain, at);
        }
        return at + 1;
    }

    private static int entity(String original, int at, Builder folded) {
        if (original.startsWith("&nbsp;", at)) {
            folded.add(' ', at);
            return at + 6;
        }
        if (original.startsWith("&quot;", at)) {
            folded.add('"', at);
            return at + 6;
        }
        return at;
    }

    /** Steps over tatweel, and over dots that stand between two of them inside a word; a lone one between blanks is a dash. */
    private static int skipDodge(String original, int at, Builder folded) {
        int end = at;
        while (end < original.length() && (original.charAt(end) == TATWEEL || isDodgingDot(original, end))) {
            end++;
        }
        boolean insideWord = at > 0 && (Character.isLetter(original.charAt(at - 1)) || isInvisible(original.charAt(at - 1)));
        boolean beforeWord = end < original.length() && Character.isLetter(original.charAt(end));
        if (!insideWord && !beforeWord) {
            folded.add('-', at);
        }
        return end;
    }

    private static boolean isDodgingDot(String original, int at) {
        return ".*_-".indexOf(original.charAt(at)) >= 0
                && original.charAt(at - 1) == TATWEEL
                && at + 1 < original.length()
                && original.charAt(at + 1) == TATWEEL;
    }

    private static boolean isInvisible(char c) {
        return (c >= 0x064b && c <= 0x065f) || c == 0x0670 || (c >= 0x0610 && c <= 0x061a) || (c >= 0x06d6 && c <= 0x06ed)
                || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069)
                || c == 0x061c || c == 0xfeff || c == 0x00ad;
    }

    private static char[] letters() {
        char[] letters = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < letters.length; c++) {
            letters[c] = isInvisible((char) c) ? NOTHING : letter((char) c);
        }
        return letters;
    }

    private static char letter(char c) {
        return switch (c) {
            case 'آ', 'أ', 'إ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ئ' -> 'ي';
            case 'ة', 'ہ', 'ە' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ک' -> 'ك';
            case '٫' -> '.';
            case '٬' -> ',';
            case '\u00a0', '\u202f', '\u2007', '\u3000', '\t' -> ' ';
            default -> digitOrMark(c);
        };
    }

    private static char digitOrMark(char c) {
        if (c >= 0x0660 && c <= 0x0669) {
            return (char) ('0' + c - 0x0660);
        }
        if (c >= 0x06f0 && c <= 0x06f9) {
            return (char) ('0' + c - 0x06f0);
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return (c >= 0xfb50 && c <= 0xfeff) || (c >= 0xff01 && c <= 0xff5e) ? SEVERAL : c;
    }

    private static void compatible(char c, int at, Builder folded) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        for (int i = 0; i < parts.length(); i++) {
            char plain = LETTERS[parts.charAt(i)];
            if (plain != NOTHING && plain != SEVERAL) {
                folded.add(plain, at);
            }
        }
    }

    private static final class Builder {
        private char[] text;
        private int[] origins;
        private int length;

        Builder(int expected) {
            text = new char[expected];
            origins = new int[expected + 1];
        }

        void add(char c, int origin) {
            if (length == text.length) {
                text = Arrays.copyOf(text, length * 2);
                origins = Arrays.copyOf(origins, length * 2 + 1);
            }
            text[length] = c;
            origins[length] = origin;
            length++;
        }

        Folded end(int originalLength) {
            origins[length] = originalLength;
            return new Folded(text, length, origins);
        }
    }
}
