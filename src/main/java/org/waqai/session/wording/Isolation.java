package org.waqai.session.wording;

/** How digits, signs and words that run against the text around them are kept in their own order. */
public enum Isolation {
    /** Between U+2068 and U+2069 (first strong isolate, pop directional isolate): exact, where the reader's program knows them. */
    ISOLATES,
    /**
     * Between two left-to-right marks, U+200E: for JavaFX, which on Linux draws the isolates as boxes beside Arabic. What starts
     * in Arabic needs no marks within Arabic, and ranges of figures run from right to left there.
     */
    MARKS;

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final char LEFT_TO_RIGHT_MARK = '\u200e';

    /** Ranges and other signs between figures. */
    String figures(String text) {
        return this == ISOLATES ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
    }

    /** Words and codes of others. */
    String words(String text, Language language) {
        return switch (this) {
            case ISOLATES -> FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
            case MARKS -> language.isRightToLeft() && startsRightToLeft(text)
                    ? text
                    : LEFT_TO_RIGHT_MARK + text + LEFT_TO_RIGHT_MARK;
        };
    }

    private static boolean startsRightToLeft(String text) {
        return text.codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(direction))
                .findFirst()
                .filter(Isolation::isRightToLeft)
                .isPresent();
    }

    private static boolean isRightToLeft(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
