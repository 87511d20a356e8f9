package org.waqai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.model.Decided;
import org.waqai.model.Decision;
import org.waqai.model.Decision.Confirm;
import org.waqai.model.Decision.Correct;
import org.waqai.model.Decision.Merge;
import org.waqai.model.Decision.Reject;
import org.waqai.model.Decision.Undo;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.JournalEntry;
import org.waqai.model.ReadArticle;
import org.waqai.model.ReviewState;
import org.waqai.model.Span;

class DecisionsTest {

    private static final ReadArticle MACHINE = Samples.article("a").value();
    private static final Incident FIRST = MACHINE.incidents().get(0);
    private static final Incident SECOND = MACHINE.incidents().get(1);

    @Test
    void without_decisions_all_is_as_the_machine_read_it() {
        assertThat(after().counting(MACHINE)).isEqualTo(MACHINE);
        assertThat(states()).containsExactly(ReviewState.UNREVIEWED, ReviewState.UNREVIEWED, ReviewState.UNREVIEWED);
    }

    @Test
    void a_correction_shows_and_the_machine_s_value_stays_visible() {
        Incident corrected = Samples.place("حلب").in(Samples.day("2021-04-25").in(FIRST));
        assertThat(after(new Correct("a#1", Samples.day("2021-04-25")), new Correct("a#1", Samples.place("حلب"))).on(MACHINE).getFirst())
                .isEqualTo(new Decided(corrected, Optional.of(FIRST), ReviewState.CORRECTED));
    }

    @Test
    void the_last_correction_of_a_field_counts() {
        assertThat(after(new Correct("a#1", Samples.day("2021-04-25")), new Correct("a#1", Samples.day("2021-04-26")))
                .counting(MACHINE).incidents().getFirst()).isEqualTo(Samples.day("2021-04-26").in(FIRST));
    }

    @Test
    void what_is_rejected_counts_no_more() {
        assertThat(after(new Reject("a#1")).counting(MACHINE).incidents()).extracting(Incident::id).containsExactly("a#2", "a#3");
    }

    @Test
    void a_confirmed_incident_is_confirmed_and_a_corrected_one_stays_corrected() {
        assertThat(states(new Confirm("a#1"), new Correct("a#2", Samples.place("حلب")), new Confirm("a#2")))
                .containsExactly(ReviewState.CONFIRMED, ReviewState.CORRECTED, ReviewState.UNREVIEWED);
    }

    @Test
    void of_two_merged_incidents_one_stays_with_the_sentences_of_both() {
        List<Decided> now = after(new Merge("a#1", "a#2")).on(MACHINE);
        assertThat(now).extracting(Decided::state)
                .containsExactly(ReviewState.CORRECTED, ReviewState.MERGED, ReviewState.UNREVIEWED);
        assertThat(now.getFirst().incident().evidence().spans()).containsExactly(new Span(0, 8), new Span(9, 12));
    }

    @Test
    void an_added_incident_comes_last_and_can_be_corrected() {
        Incident added = Samples.incident("a", 4, IncidentType.PROTEST, new Span(0, 3));
        assertThat(after(new Decision.Add(added, Optional.of("a#1")), new Correct("a#4", Samples.place("حمص"))).on(MACHINE).getLast())
                .isEqualTo(new Decided(Samples.place("حمص").in(added), Optional.empty(), ReviewState.ADDED));
    }

    @Test
    void undoing_takes_a_decision_back_and_undoing_that_brings_it_again() {
        assertThat(states(new Reject("a#1"), new Undo(1)).getFirst()).isEqualTo(ReviewState.UNREVIEWED);
        assertThat(states(new Reject("a#1"), new Undo(1), new Undo(2)).getFirst()).isEqualTo(ReviewState.REJECTED);
        assertThat(states(new Reject("a#1"), new Undo(1), new Undo(2), new Undo(3)).getFirst()).isEqualTo(ReviewState.UNREVIEWED);
    }

    @Test
    void undoing_an_early_decision_leaves_the_later_ones() {
        assertThat(after(new Correct("a#1", Samples.day("2021-04-25")), new Correct("a#1", Samples.place("حلب")), new Undo(1))
                .counting(MACHINE).incidents().getFirst()).isEqualTo(Samples.place("حلب").in(FIRST));
    }

    @Test
    void a_decision_about_another_article_touches_nothing_here() {
        assertThat(after(new Reject("b#1"), new Reject("a#1#1")).counting(MACHINE)).isEqualTo(MACHINE);
        assertThat(SECOND.id()).isEqualTo("a#2");
    }

    private static List<ReviewState> states(Decision... decisions) {
        return after(decisions).on(MACHINE).stream().map(Decided::state).toList();
    }

    private static Decisions after(Decision... decisions) {
        List<JournalEntry> journal = new ArrayList<>();
        for (Decision decision : decisions) {
            journal.add(new JournalEntry(journal.size() + 1, Samples.CLOCK.instant(), "x", decision, Optional.empty(), ""));
        }
        return new Decisions(journal);
    }
}
