package org.waqai.session.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;

class RefusalsTest {

    private static final Refusals ARABIC = Given.ARABIC.refusals();
    private static final Refusals ENGLISH = Given.ENGLISH.refusals();

    @Test
    void a_rejection_names_the_file_the_line_and_the_way_out() {
        Rejection rejection = Rejection.of("case/a.jsonl", 3, new Problem.MissingField("text"));

        assertThat(ARABIC.rejection(rejection))
                .isEqualTo("\u2068case/a.jsonl\u2069، السطر 3: الحقل \u2068text\u2069 ناقص؛ أضفه إلى السطر.");
        assertThat(ENGLISH.rejection(rejection)).isEqualTo("case/a.jsonl, line 3: The field text is missing; add it to the line.");
    }

    @Test
    void a_file_name_cannot_break_the_line_or_steer_the_terminal() {
        Rejection rejection = Rejection.of("a\n\u001b[31m\u202eb.txt", new Problem.Empty());

        assertThat(ENGLISH.rejection(rejection)).isEqualTo("a [31m b.txt: It holds no text; check that it was saved completely.");
    }

    @Test
    void sizes_are_told_in_megabytes() {
        assertThat(ENGLISH.rejection(Rejection.of("big.txt", new Problem.TooLarge(200_000_001, 20_000_000))))
                .isEqualTo("big.txt: Its size is 201 MB and the limit is 20 MB; split it into smaller files.");
    }
}
