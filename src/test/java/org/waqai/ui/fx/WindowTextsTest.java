package org.waqai.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waqai.session.wording.Language;

class WindowTextsTest {

    private final WindowTexts arabic = new WindowTexts(Language.ARABIC);
    private final WindowTexts english = new WindowTexts(Language.ENGLISH);

    @Test
    void every_text_exists_in_arabic_and_in_english() {
        assertThat(arabic.keys()).isEqualTo(english.keys());
    }

    @Test
    void no_text_is_blank() {
        assertThat(arabic.keys()).allSatisfy(key -> assertThat(arabic.get(key)).isNotBlank());
        assertThat(english.keys()).allSatisfy(key -> assertThat(english.get(key)).isNotBlank());
    }

    @Test
    void arabic_texts_are_arabic() {
        assertThat(arabic.keys())
                .filteredOn(key -> !key.endsWith(".latin") && hasWords(arabic.get(key)))
                .allSatisfy(key -> assertThat(arabic.get(key)).containsPattern("[\\p{IsArabic}،]"));
    }

    /** "{0}: {1}" only joins what other texts say. */
    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
