package org.waqai.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thirty sets of articles with copies, rewrites, contradicting tolls and look-alikes, and which of them tell the same incident. */
class SameIncidentTest {

    @ParameterizedTest
    @CsvSource({"first, 0.90"})
    void reports_of_one_incident_are_put_together(String half, double least) {
        PairScore score = PairScore.of(ArticleSet.half(half));

        assertThat(score.f1()).as("%s half: %s", half, score).isGreaterThanOrEqualTo(least);
        assertThat(score.wrongAutomatic()).isEmpty();
    }
}
