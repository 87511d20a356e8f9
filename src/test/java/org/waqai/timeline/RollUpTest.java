package org.waqai.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waqai.model.Outline;
import org.waqai.model.PlaceKind;
import org.waqai.model.PlacePath;
import org.waqai.timeline.Layout.LaneBox;
import org.waqai.timeline.Layout.Measures;

class RollUpTest {

    private static final LaneKey QAMISHLI = place("سوريا", "القامشلي");
    private static final LaneKey HILKO = place("سوريا", "القامشلي", "حي حلكو");
    private static final LaneKey TAY = place("سوريا", "القامشلي", "حي طي");
    private static final LaneKey ALEPPO = place("سوريا", "حلب");
    private static final List<Outline> INCIDENTS = List.of(
            in("حي طي", IncidentBuilder.clash(1).on("2021-04-21")).outline(),
            in("حي حلكو", in("حي طي", IncidentBuilder.clash(2).on("2021-04-21"))).outline(),
            in("حي حلكو", IncidentBuilder.clash(3).on("2021-04-22")).outline(),
            IncidentBuilder.clash(4).on("2021-04-24").at("حلب", PlaceKind.CITY, "سوريا").outline());

    private static LaneKey place(String... names) {
        return new LaneKey.OfPlace(new PlacePath(List.of(names)), PlacePath.UNKNOWN);
    }

    private static IncidentBuilder in(String quarter, IncidentBuilder incident) {
        return incident.at(quarter, PlaceKind.NEIGHBOURHOOD, "القامشلي", "سوريا");
    }

    private static Timeline rolledUp(LaneKey... closed) {
        return Timeline.of(INCIDENTS, Pivot.PLACE).rolledUp(Set.of(closed));
    }

    private static List<LaneKey> keys(Timeline timeline) {
        return timeline.lanes().stream().map(Lane::key).toList();
    }

    private static Frame frame(Timeline timeline, Direction direction) {
        Layout layout = Layout.of(timeline, new Measures(870, 520, 13, 130, direction), 0);
        return Frame.of(layout, TimeScale.fitting(timeline.extents().plain(), direction, 0, 740));
    }

    @Test
    void a_rolled_up_group_takes_the_place_of_all_that_it_contains() {
        assertThat(keys(rolledUp())).containsExactly(QAMISHLI, HILKO, TAY, ALEPPO);
        assertThat(keys(rolledUp(QAMISHLI))).containsExactly(QAMISHLI, ALEPPO);
    }

    @Test
    void an_incident_in_two_lanes_of_a_group_is_counted_once() {
        Lane strip = rolledUp(QAMISHLI).lanes().getFirst();

        assertThat(strip.isRolledUp()).isTrue();
        assertThat(strip.marks()).extracting(mark -> mark.incident().id()).containsExactlyInAnyOrder("a#1", "a#2", "a#3");
    }

    @Test
    void a_lane_without_others_in_it_can_be_rolled_up_too() {
        assertThat(rolledUp(TAY).lanes()).extracting(Lane::isRolledUp).containsExactly(false, false, true, false);
    }

    @Test
    void what_was_closed_within_a_group_is_closed_still_when_the_group_is_opened() {
        Timeline outer = rolledUp(QAMISHLI, TAY);

        assertThat(keys(outer)).containsExactly(QAMISHLI, ALEPPO);
        assertThat(outer.rolledUp(Set.of(TAY)).lanes()).extracting(Lane::isRolledUp).containsExactly(false, false, true, false);
    }

    @ParameterizedTest
    @EnumSource
    void a_strip_tells_what_lies_in_the_day_that_is_pointed_at(Direction direction) {
        Frame frame = frame(rolledUp(QAMISHLI), direction);

        assertThat(told(frame, "2021-04-21")).containsExactlyInAnyOrder("a#1", "a#2");
        assertThat(told(frame, "2021-04-22")).containsExactly("a#3");
        assertThat(told(frame, "2021-04-23")).isEmpty();
    }

    private static List<String> told(Frame frame, String day) {
        double x = frame.scale().x(TimeSpan.of(LocalDate.parse(day)).middle());
        double y = frame.layout().lanes().getFirst().box().middleY();
        return HitTest.spotAt(frame, x, y).stream().flatMap(Spot::marks).map(mark -> mark.incident().id()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_heading_is_hit_at_the_side_where_the_text_starts(Direction direction) {
        Frame frame = frame(rolledUp(QAMISHLI), direction);
        double x = direction.isRightToLeft() ? 869 : 1;

        for (LaneBox lane : frame.layout().lanes()) {
            assertThat(HitTest.headingAt(frame, x, lane.box().middleY())).contains(lane.lane());
            assertThat(HitTest.headingAt(frame, 870 - x, lane.box().middleY())).isEmpty();
        }
        assertThat(HitTest.headingAt(frame, x, frame.layout().axis().middleY())).isEmpty();
    }

    @Test
    void the_heading_of_the_ceasefires_leads_to_nothing() {
        Timeline seeds = Timeline.of(SampleCase.outlines(SampleCase.datedSeeds()), Pivot.PLACE);
        Frame frame = frame(seeds, Direction.LEFT_TO_RIGHT);

        assertThat(HitTest.headingAt(frame, 1, frame.layout().ceasefires().orElseThrow().box().middleY())).isEmpty();
    }

    @Test
    void a_lane_is_rolled_up_with_its_group() {
        assertThat(rolledUp().groupOf(TAY)).contains(QAMISHLI);
        assertThat(rolledUp().groupOf(QAMISHLI)).contains(QAMISHLI);
        assertThat(rolledUp().groupOf(ALEPPO)).contains(ALEPPO);
    }

    @Test
    void a_rolled_up_lane_is_opened_by_itself() {
        assertThat(rolledUp(QAMISHLI).groupOf(QAMISHLI)).contains(QAMISHLI);
        assertThat(rolledUp(TAY).groupOf(TAY)).contains(TAY);
        assertThat(rolledUp(QAMISHLI).groupOf(TAY)).isEmpty();
    }
}
