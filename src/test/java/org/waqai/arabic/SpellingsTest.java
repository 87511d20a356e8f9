package org.waqai.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingsTest {

    private static final char[] LETTERS = "حي طي حي طي".toCharArray();

    private final Spellings spellings = new Spellings();

    @Test
    void a_word_met_again_is_the_same_string() {
        assertThat(spellings.word(LETTERS, 6, 8)).isEqualTo("حي").isSameAs(spellings.word(LETTERS, 0, 2));
    }

    @Test
    void words_that_fall_on_one_place_are_told_apart() {
        Spellings one = new Spellings(1);

        assertThat(one.word(LETTERS, 0, 2)).isEqualTo("حي");
        assertThat(one.word(LETTERS, 3, 5)).isEqualTo("طي");
        assertThat(one.word(LETTERS, 6, 8)).isEqualTo("حي");
    }
}
