package org.waqai.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.Span;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "أحمد, احمد", "إدلب, ادلب", "آب, اب", "مصطفى, مصطفي", "مدينة, مدينه", "مسؤول, مسوول", "قائد, قايد",
        "الغاراتِ, الغارات", "اشـــتباك, اشتباك", "٢٠٢١, 2021", "۲۰۲۱, 2021", "ﻻجئون, لاجيون", "HTS, hts", "“قسد”, \"قسد\"",
        "«قسد», \"قسد\"", "عصـ.ـابات, عصابات", "الهـ.ـاون, الهاون", "ريف&nbsp;حلب, ريف حلب"
    })
    void spellings_of_a_word_fold_to_one(String written, String folded) {
        assertThat(Folding.fold(written).text()).isEqualTo(folded);
    }

    @Test
    void dots_that_end_a_sentence_stay() {
        assertThat(Folding.fold("انتهت. ثم ..").text()).isEqualTo("انتهت. ثم ..");
    }

    @Test
    void a_lone_tatweel_between_words_is_a_dash() {
        assertThat(Folding.fold("طرابلس ـ وكالات").text()).isEqualTo("طرابلس - وكالات");
    }

    @Test
    void a_folded_stretch_knows_its_original_words() {
        String text = "في مـ.ـجزرةٌ قُتِل";
        Folded folded = Folding.fold(text);
        int start = folded.text().indexOf("مجزره");
        assertThat(folded.span(start, start + 5).in(text)).isEqualTo("مـ.ـجزرةٌ ".strip());
    }

    @Test
    void what_unfolds_to_several_letters_keeps_its_one_origin() {
        Folded folded = Folding.fold("ﻻ");
        assertThat(folded.text()).isEqualTo("لا");
        assertThat(folded.span(1, 2)).isEqualTo(new Span(0, 1));
    }

    @Test
    void a_key_has_single_blanks() {
        assertThat(Folding.key("  قوات \u00a0 سوريا\tالديمقراطية ")).isEqualTo("قوات سوريا الديمقراطيه");
    }
}
