package org.waqai.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.Span;

class WordsInTextTest {

    @ParameterizedTest
    @CsvSource({
        "اسايش, قالت الأسايش إنها, أسايش, hamza",
        "أحياء, احياء القامشلي, احياء, hamza in the query",
        "قتل, قُتِلَ طفلٌ, قُتِلَ, vowel signs",
        "قسد, أعلنت قـــسد, قـــسد, tatweel",
        "مدرسه, مدرسة عيّاض, مدرسة, ta marbuta",
        "25, في ٢٥ نيسان, ٢٥, digits",
    })
    void spelling_makes_no_difference(String words, String text, String found, String why) {
        assertThat(WordsInText.find(words, text)).as(why).extracting(span -> span.in(text)).containsExactly(found);
    }

    @Test
    void words_are_found_within_longer_ones_and_each_time() {
        String text = "اشتباك، ثم اشتباكات";
        assertThat(WordsInText.find("اشتباك", text)).containsExactly(new Span(0, 6), new Span(11, 17));
    }

    @Test
    void several_words_stand_in_this_order_across_the_end_of_a_line() {
        assertThat(WordsInText.find("حي  طي", "من حي\nطي، لا طي حي")).containsExactly(new Span(3, 8));
    }

    @Test
    void nothing_is_found_for_nothing() {
        assertThat(WordsInText.find("  ", "نص")).isEmpty();
    }

    @Test
    void signs_stand_for_themselves() {
        assertThat(WordsInText.find("(1)", "التعليقات (1)")).containsExactly(new Span(10, 13));
    }
}
