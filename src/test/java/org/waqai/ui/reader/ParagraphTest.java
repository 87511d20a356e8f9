package org.waqai.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.model.Article;
import org.waqai.model.Span;

class ParagraphTest {

    @Test
    void lines_that_are_not_blank_are_paragraphs_without_the_blanks_around_them() {
        assertThat(Paragraph.of(article("\uFEFFعنوان\r\n\r\n  متن \n\u00a0\n")))
                .containsExactly(
                        new Paragraph(new Span(1, 6), "عنوان", Paragraph.Kind.TITLE),
                        new Paragraph(new Span(12, 15), "متن", Paragraph.Kind.BODY));
    }

    @Test
    void furniture_is_no_title() {
        assertThat(Paragraph.of(article("قائمة\nعنوان\nمتن", new Span(0, 5))))
                .extracting(Paragraph::kind)
                .containsExactly(Paragraph.Kind.FURNITURE, Paragraph.Kind.TITLE, Paragraph.Kind.BODY);
    }

    private static Article article(String text, Span... furniture) {
        return new Article("a", text, Optional.empty(), Optional.empty(), Optional.empty(), List.of(furniture));
    }
}
