package org.waqai.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waqai.index.FormsComparison.Analysis;
import org.waqai.index.FormsComparison.Score;

/** Which forms a word finds: a table of words, forms of theirs and look-alikes. */
class WordFormsTest {

    private static final double LEAST_SHARE = 0.98;

    @Test
    void the_table_is_large_enough_to_tell() throws IOException {
        Score score = Score.of(Analysis.own());

        assertThat(FormsComparison.rows()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(score.forms()).isGreaterThanOrEqualTo(400);
        assertThat(score.others()).isGreaterThanOrEqualTo(150);
    }

    @Test
    void words_find_their_forms_and_no_other_word() throws IOException {
        Score own = Score.of(Analysis.own());

        assertThat(own.mistaken()).isEmpty();
        assertThat(own.share()).as("missed: %s", own.missed()).isGreaterThanOrEqualTo(LEAST_SHARE);
        assertThat(own.share()).isGreaterThan(Score.of(Analysis.lucene()).share());
    }

    @TestFactory
    Stream<DynamicTest> each_word_finds_its_forms() {
        return FormsComparison.rows().stream().map(row -> dynamicTest(row.cell(0), () -> {
            for (String form : FormsComparison.words(row.cell(1))) {
                assertThat(Analysis.own().finds(row.cell(0), form)).as(form).isTrue();
            }
        }));
    }
}
