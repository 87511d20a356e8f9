package org.waqai.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

    private final NumberWords numbers = NumberWords.of(TableFiles.bundled());

    @ParameterizedTest
    @CsvSource({
        "ثلاثة, 3", "ثماني, 8", "عشر قذائف, 10", "أحد عشر, 11", "اثنا عشر, 12", "ثلاثة عشر, 13", "تسع عشرة, 19",
        "خمس وثلاثين, 35", "ثمان وأربعون, 48", "مئة, 100", "مائة, 100", "مئة واثني عشر, 112", "مئة وسبعة عشر, 117",
        "ثلاثمئة, 300", "ثمانمئة, 800", "ثلاث مئة, 300", "مئتان وخمسون, 250", "ألفين, 2000", "ستة آلاف, 6000",
        "36 ألف, 36000", "ألف ومئتين, 1200", "خمسة وعشرون ألفا, 25000", "بثلاثة, 3", "1200, 1200",
        "١٧, 17", "الأربع والعشرين, 24", "مئة ألف, 100000"
    })
    void numbers_in_words_and_digits(String written, int value) {
        assertThat(numbers.parse(Tokenizer.tokens(Folding.fold(written)), 0)).map(NumberWords.Parsed::value).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"الثلاثاء", "مدينة", "2021/02/04", "11:08", "ستار"})
    void what_is_no_number(String written) {
        assertThat(numbers.parse(Tokenizer.tokens(Folding.fold(written)), 0)).isEmpty();
    }

    @Test
    void a_list_of_two_numbers_is_not_their_sum() {
        assertThat(numbers.parse(Tokenizer.tokens(Folding.fold("ثلاثة وأربعة آخرون")), 0))
                .contains(new NumberWords.Parsed(3, 1, ""));
    }
}
