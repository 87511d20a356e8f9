package org.waqai.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "مقتل5 مدنيين # مقتل 5 مدنيين", "5قتلى # 5 قتلي", "بـ3 صواريخ # ب 3 صواريخ", "الـ15شخصا # ال 15 شخصا", "و12جريحا # و 12 جريحا",
        "أف16 # اف 16", "M4 # m4", "F-16 # f - 16", "2كم # 2 كم", "11:08دمشق # 11:08 دمشق", "2021/02/04م # 2021/02/04 م",
        "١٧قتيلا # 17 قتيلا", "5,6 # 5,6", "5،6 # 5 ، 6", "قتل.5 # قتل . 5", "المدينة.وقال # المدينه . وقال", "حي(السكري) # حي ( السكري )",
        "\u200fقتل\u200e # قتل", "ق\u200cتل # قتل", "قُتِلَ # قتل", "قتـــيل # قتيل", "\ufeffقتل # قتل", "«قسد»قصفت # \" قسد \" قصفت"
    })
    void what_is_written_together_is_cut_by_its_kind(String written, String tokens) {
        assertThat(Tokenizer.tokens(Folding.fold(written)).stream().map(Token::text).toList()).containsExactly(tokens.split(" ", -1));
    }

    @Test
    void words_numbers_and_marks_part_without_blanks() {
        assertThat(Tokenizer.tokens(Folding.fold("القريب .وقال 25نيسان M4 (SDF)"))).extracting(Token::text)
                .containsExactly("القريب", ".", "وقال", "25", "نيسان", "m4", "(", "sdf", ")");
    }

    @Test
    void a_date_in_digits_is_one_token() {
        assertThat(Tokenizer.tokens(Folding.fold("2021/02/04 | 19:20 و24.12.2025."))).extracting(Token::text)
                .containsExactly("2021/02/04", "|", "19:20", "و", "24.12.2025", ".");
    }

    @Test
    void a_line_end_is_a_token() {
        assertThat(Tokenizer.tokens(Folding.fold("عنوان\nنص"))).extracting(Token::kind)
                .containsExactly(Token.Kind.WORD, Token.Kind.NEWLINE, Token.Kind.WORD);
    }
}
