package org.waqai.session.query;

import java.util.ArrayList;
import java.util.List;
import org.waqai.model.PlacePath;

/** Values that stand for themselves, behind {@code #}. */
final class Names {

    private static final char LITERAL = '#';
    private static final char BELOW = '›';
    private static final char ESCAPE = '\\';

    private Names() {
    }

    static boolean isLiteral(String value) {
        return value.length() > 1 && value.charAt(0) == LITERAL;
    }

    static String literal(String value) {
        return LITERAL + value;
    }

    static String bare(String literal) {
        return literal.substring(1);
    }

    /** A path as one text: its names from the country down, parted by ›. */
    static String literal(PlacePath path) {
        List<String> names = path.names().stream()
                .map(name -> name.replace("\\", "\\\\").replace("›", "\\›"))
                .toList();
        return LITERAL + String.join(String.valueOf(BELOW), names);
    }

    static PlacePath path(String literal) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int at = 1; at < literal.length(); at++) {
            char letter = literal.charAt(at);
            if (letter == ESCAPE && at + 1 < literal.length()) {
                name.append(literal.charAt(++at));
            } else if (letter == BELOW) {
                names.add(name.toString());
                name.setLength(0);
            } else {
                name.append(letter);
            }
        }
        names.add(name.toString());
        return new PlacePath(names);
    }
}
