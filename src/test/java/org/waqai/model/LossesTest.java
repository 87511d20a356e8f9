package org.waqai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.model.Outcome.INJURED;
import static org.waqai.model.Outcome.KILLED;
import static org.waqai.model.Victim.CHILD;
import static org.waqai.model.Victim.CIVILIAN;
import static org.waqai.model.Victim.FIGHTER;
import static org.waqai.model.Victim.UNKNOWN;
import static org.waqai.model.Victim.WOMAN;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LossesTest {

    private static final Faction SDF = new Faction("sy.sdf", "قسد", "SDF", Optional.empty());
    private static final Faction ASAYISH = new Faction("sy.asayish", "الأسايش", "Asayish", Optional.of(SDF));
    private static final Faction NDF = new Faction("sy.ndf", "الدفاع الوطني", "NDF", Optional.empty());

    @Test
    void different_people_are_added() {
        assertThat(killed(toll(Count.exactly(3), CIVILIAN), toll(Count.exactly(2), FIGHTER))).contains(Count.exactly(5));
    }

    @Test
    void children_among_civilians_are_not_counted_twice() {
        assertThat(killed(toll(Count.exactly(2), CHILD), toll(Count.exactly(5), CIVILIAN))).contains(Count.exactly(5));
    }

    @Test
    void women_and_children_without_a_total_are_added() {
        assertThat(killed(toll(Count.exactly(2), CHILD), toll(Count.exactly(1), WOMAN))).contains(Count.exactly(3));
    }

    @Test
    void a_total_takes_in_its_full_breakdown() {
        assertThat(killed(
                toll(Count.exactly(10), UNKNOWN), toll(Count.exactly(6), FIGHTER),
                toll(Count.exactly(4), CIVILIAN), toll(Count.exactly(1), CHILD)))
                .contains(Count.exactly(10));
    }

    @Test
    void more_than_a_total_has_room_for_are_other_people() {
        assertThat(killed(toll(Count.exactly(3), UNKNOWN), toll(Count.exactly(5), FIGHTER))).contains(Count.exactly(8));
    }

    @Test
    void the_people_of_a_faction_are_among_those_of_its_parent_but_not_of_its_enemy() {
        assertThat(killed(of(SDF, 7), of(ASAYISH, 3), of(NDF, 4))).contains(Count.exactly(11));
    }

    @Test
    void two_equal_tolls_are_two_groups() {
        assertThat(killed(toll(Count.exactly(2), FIGHTER), toll(Count.exactly(2), FIGHTER))).contains(Count.exactly(4));
    }

    @Test
    void a_named_one_beside_a_number_of_the_same_kind_may_be_among_them_or_not() {
        Toll commander = new Toll(KILLED, Count.exactly(1), FIGHTER, Optional.empty(), List.of("أحمد حاجي"));

        assertThat(killed(commander, toll(Count.exactly(4), FIGHTER))).contains(Count.between(4, 5));
    }

    @Test
    void each_outcome_stands_for_itself() {
        List<Toll> tolls = List.of(toll(Count.exactly(3), CIVILIAN),
                new Toll(INJURED, Count.exactly(9), CIVILIAN, Optional.empty(), List.of()));

        assertThat(Losses.of(tolls, INJURED).together()).contains(Count.exactly(9));
    }

    @Test
    void a_floor_stays_a_floor() {
        assertThat(killed(toll(Count.atLeast(21), CIVILIAN), toll(Count.between(4, 9), FIGHTER))).contains(Count.atLeast(25));
    }

    @Test
    void people_without_a_number_are_kept_apart_from_the_figures() {
        Losses losses = Losses.of(List.of(toll(Count.vague(20), FIGHTER), toll(Count.exactly(2), CHILD)), KILLED);

        assertThat(losses.figures()).contains(Count.exactly(2));
        assertThat(losses.unnumbered()).hasValue(20);
        assertThat(losses.together()).contains(Count.atLeast(22));
    }

    @Test
    void numbered_people_among_unnumbered_ones_keep_their_figure() {
        Losses losses = Losses.of(List.of(toll(Count.vague(2), FIGHTER), of(ASAYISH, 1)), KILLED);

        assertThat(losses.figures()).contains(Count.exactly(1));
        assertThat(losses.together()).contains(Count.atLeast(2));
    }

    @Test
    void a_number_that_is_only_loosely_worded_is_a_range() {
        assertThat(killed(new Toll(KILLED, new Count(1, OptionalInt.of(5), true), UNKNOWN, Optional.empty(), List.of())))
                .contains(Count.between(1, 5));
    }

    @Test
    void nobody_told_of_is_no_count_at_all() {
        assertThat(killed()).isEmpty();
    }

    @Test
    void absurd_figures_do_not_overflow() {
        assertThat(killed(toll(Count.exactly(Integer.MAX_VALUE), FIGHTER), toll(Count.exactly(2), CIVILIAN)))
                .contains(Count.exactly(Integer.MAX_VALUE));
    }

    private static Optional<Count> killed(Toll... tolls) {
        return Losses.of(List.of(tolls), KILLED).together();
    }

    private static Toll toll(Count count, Victim who) {
        return new Toll(KILLED, count, who, Optional.empty(), List.of());
    }

    private static Toll of(Faction faction, int fighters) {
        return new Toll(KILLED, Count.exactly(fighters), FIGHTER, Optional.of(faction), List.of());
    }
}
