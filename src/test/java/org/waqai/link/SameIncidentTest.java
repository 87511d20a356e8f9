package org.waqai.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Thirty sets of articles with copies, rewrites, contradicting tolls and look-alikes, and which of them tell the same incident. The
 * weights were set on the first half; the second was written before its figures were seen.
 */
class SameIncidentTest {

    private static final PairScore FIRST = PairScore.of(ArticleSet.half("first"));
    private static final PairScore SECOND = PairScore.of(ArticleSet.half("second"));

    @Test
    void reports_of_one_incident_are_put_together() {
        PairScore all = FIRST.plus(SECOND);

        assertThat(all.f1()).as("first half: %s; second half: %s", FIRST, SECOND).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void nothing_is_put_together_without_asking_that_is_not_one() {
        assertThat(FIRST.plus(SECOND).wrongAutomatic()).isEmpty();
    }

    @Test
    void copies_with_the_same_facts_are_put_together_without_asking() {
        List<Link.Standing> standings = new ArrayList<>();
        ArticleSet.half("second").stream().filter(set -> set.name().startsWith("18-"))
                .flatMap(set -> Reader.link(set.articles()).stories().stream())
                .forEach(story -> story.links().forEach(link -> standings.add(link.standing())));

        assertThat(standings).contains(Link.Standing.COPIED);
    }
}
