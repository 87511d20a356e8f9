package org.waqai.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSetTest {

    private final WordSet months = WordSet.of("نيسان", "ايار");

    @Test
    void holds_its_words_and_no_others_of_their_letters() {
        assertThat(months.contains("نيسان")).isTrue();
        assertThat(months.contains("نسيان")).isFalse();
        assertThat(months.contains("")).isFalse();
    }

    @Test
    void a_word_is_looked_up_without_its_first_letters() {
        assertThat(months.contains("ونيسان", 1)).isTrue();
        assertThat(months.contains("ونيسان", 0)).isFalse();
        assertThat(months.contains("و", 1)).isFalse();
    }
}
