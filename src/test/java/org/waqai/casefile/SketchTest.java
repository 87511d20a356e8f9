package org.waqai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waqai.model.Article;
import org.waqai.model.Span;

class SketchTest {

    private static final String TEXT = IntStream.range(0, 200).mapToObj(i -> "كلمة" + i).collect(Collectors.joining(" "));

    @Test
    void texts_that_share_four_runs_in_five_are_near() {
        assertThat(sketch(TEXT).isNear(sketch(TEXT + " زيادة قصيرة في آخر النص"))).isTrue();
        assertThat(sketch(TEXT).isNear(sketch(TEXT.replace("كلمة100", "غيرها")))).isTrue();
        assertThat(sketch(TEXT).isNear(sketch(TEXT.substring(0, TEXT.length() / 2)))).isFalse();
        assertThat(sketch(TEXT).isNear(sketch(TEXT.replace("كلمة", "أخرى")))).isFalse();
    }

    @Test
    void vowel_signs_and_punctuation_make_no_difference() {
        assertThat(sketch(TEXT.replace("كلمة", "كَلِمَة").replace(" ", "، "))).usingRecursiveComparison().isEqualTo(sketch(TEXT));
    }

    @Test
    void near_texts_share_a_band_and_others_none() {
        List<Long> bands = sketch(TEXT).bands();
        assertThat(sketch(TEXT.replace("كلمة100", "غيرها")).bands()).containsAnyElementsOf(bands);
        assertThat(sketch(TEXT.replace("كلمة", "أخرى")).bands()).doesNotContainAnyElementsOf(bands);
    }

    @Test
    void what_the_page_has_around_its_article_does_not_make_it_a_copy() {
        String menu = TEXT + " ";
        Article one = article(menu + words("أول"), menu.length());
        Article other = article(menu + words("ثان"), menu.length());
        assertThat(Sketch.of(one).isNear(Sketch.of(other))).isFalse();
    }

    @Test
    void a_few_words_are_near_to_nothing() {
        assertThat(sketch("مقتل ثلاثة عناصر في القامشلي").bands()).isEmpty();
        assertThat(sketch("مقتل ثلاثة عناصر في القامشلي").isNear(sketch("مقتل ثلاثة عناصر في القامشلي"))).isFalse();
    }

    private static String words(String word) {
        return IntStream.range(0, 30).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static Article article(String text, int furniture) {
        return new Article("x", text, Optional.empty(), Optional.empty(), Optional.empty(), List.of(new Span(0, furniture)));
    }

    private static Sketch sketch(String text) {
        return Sketch.of(Samples.plain("x", text));
    }
}
