package org.waqai.session.wording;

/** The forms that a counted noun takes, in the order in which a bundle lists them between bars. */
final class Plural {

    private Plural() {
    }

    /**
     * Which form goes with a number. Arabic has six: none, one, two, 3 to 10, 11 to 99, and the round hundreds; above a hundred
     * the last two digits decide. English has three: none, one, more.
     */
    static int form(Language language, long count) {
        return switch (language) {
            case ENGLISH -> (int) Math.min(count, 2);
            case ARABIC -> {
                long lastTwo = count % 100;
                if (count <= 2) {
                    yield (int) count;
                } else if (lastTwo >= 3 && lastTwo <= 10) {
                    yield 3;
                } else {
                    yield lastTwo >= 11 ? 4 : 5;
                }
            }
        };
    }
}
