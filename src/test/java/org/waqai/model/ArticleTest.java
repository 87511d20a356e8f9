package org.waqai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {

    @Test
    void the_first_line_is_the_title() {
        assertThat(title("\n  قتيلان في حلب \nنص الخبر")).contains("قتيلان في حلب");
    }

    @Test
    void a_line_of_furniture_is_no_title() {
        assertThat(title("الرئيسية | أخبار\nقتيلان في حلب\nنص", new Span(0, 16))).contains("قتيلان في حلب");
    }

    @Test
    void furniture_in_the_line_of_the_title_is_left_out() {
        assertThat(title("أخبار | قتيلان في حلب", new Span(0, 7))).contains("قتيلان في حلب");
        assertThat(title("قتيلان في حلب | شارك", new Span(13, 20))).contains("قتيلان في حلب");
    }

    @Test
    void a_page_of_furniture_has_no_title() {
        assertThat(title("الرئيسية", new Span(0, 8))).isEmpty();
        assertThat(title("  \n ")).isEmpty();
    }

    private static Optional<String> title(String text, Span... furniture) {
        return new Article("a", text, Optional.empty(), Optional.empty(), Optional.empty(), List.of(furniture)).title();
    }
}
