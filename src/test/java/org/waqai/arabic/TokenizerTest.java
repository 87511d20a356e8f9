package org.waqai.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenizerTest {

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
