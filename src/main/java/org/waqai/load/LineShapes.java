package org.waqai.load;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.waqai.arabic.Token;

/** What a line looks like that is furniture whatever its words say. */
final class LineShapes {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.|pic\\.twitter\\.com/|t\\.me/|@)\\S+");
    /** What stands under a picture. */
    private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]]*\\]");
    private static final Pattern WIDE_GAP = Pattern.compile("[ \u00a0]{3,}|\t+");
    private static final int FEWEST_HEADLINES = 4;

    private LineShapes() {
    }

    static boolean isFurniture(Stretch line) {
        return (mayBeAddressOrBracket(line) && isAddressOrBracket(line.string()))
                || (line.words() > 0 && withoutHashtags(line).words() == 0)
                || (line.hasWideGap() && isTicker(line.string()));
    }

    /** Whether it begins as one does; most lines do not, and are looked at no closer. */
    private static boolean mayBeAddressOrBracket(Stretch line) {
        int at = line.firstLetter();
        return at < line.end() && "[@hwpt".indexOf(line.text().charAt(at)) >= 0;
    }

    private static boolean isAddressOrBracket(String text) {
        return ADDRESS.matcher(text).matches() || BRACKETED.matcher(text).matches();
    }

    /** The headlines of the day, flattened into one line with wide gaps between them. */
    private static boolean isTicker(String text) {
        String[] entries = WIDE_GAP.split(text);
        return entries.length >= FEWEST_HEADLINES
                && Arrays.stream(entries).noneMatch(entry -> entry.endsWith(".") || entry.endsWith("،"));
    }

    /** The line after the hashtags with which it begins. */
    static Stretch withoutHashtags(Stretch line) {
        List<Token> tokens = line.tokens();
        int at = 0;
        while (at + 1 < tokens.size() && tokens.get(at).isMark('#') && tokens.get(at + 1).glued()) {
            at++;
            while (at < tokens.size() && tokens.get(at).glued() && !tokens.get(at).isMark('#')) {
                at++;
            }
        }
        if (at == 0) {
            return line;
        }
        return at == tokens.size() ? line.between(line.end(), line.end()) : line.between(tokens.get(at).span().start(), line.end());
    }
}
