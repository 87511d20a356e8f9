package org.waqai.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waqai.model.Outline;
import org.waqai.model.PlaceKind;
import org.waqai.timeline.Layout.LaneBox;
import org.waqai.timeline.Layout.Measures;

class FrameTest {

    private static final List<Outline> SEEDS = SampleCase.outlines(SampleCase.datedSeeds());
    private static final List<Outline> CROWD = SampleCase.outlines(SampleCase.crowd(20_000));

    private static Frame frame(List<Outline> incidents, Direction direction, double zoom, double scroll) {
        return frame(incidents, direction, direction, zoom, scroll);
    }

    private static Frame frame(List<Outline> incidents, Direction text, Direction time, double zoom, double scroll) {
        Layout layout = Layout.of(Timeline.of(incidents, Pivot.PLACE), new Measures(870, 520, 13, 130, text), scroll);
        TimeScale scale = TimeScale.fitting(FoldedTime.around(Timeline.extents(incidents)), time, 0, 740);
        return Frame.of(layout, scale.zoomed(zoom, 700));
    }

    @ParameterizedTest
    @EnumSource
    void every_incident_is_painted_once_in_each_of_its_lanes(Direction direction) {
        Frame frame = frame(SEEDS, direction, 1, 0);
        List<String> painted = frame.spots().stream()
                .flatMap(spot -> spot.marks().map(mark -> mark.incident().id() + spot.lane().key()))
                .toList();
        Timeline timeline = Timeline.of(SEEDS, Pivot.PLACE);
        List<Lane> lanes = new ArrayList<>(timeline.lanes());
        timeline.ceasefires().ifPresent(lanes::add);

        assertThat(painted).containsExactlyInAnyOrderElementsOf(lanes.stream()
                .flatMap(lane -> lane.marks().map(mark -> mark.incident().id() + lane.key()))
                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void what_is_painted_lies_over_its_time(Direction direction) {
        Frame frame = frame(SEEDS, direction, 1, 0);

        assertThat(frame.spots()).isNotEmpty().allSatisfy(spot -> {
            if (spot instanceof Spot.One one) {
                double middle = frame.scale().leftOf(one.mark().time()) + frame.scale().widthOf(one.mark().time()) / 2;
                double expected = one.mark().form().isBar() ? middle : frame.scale().x(one.mark().time().middle());
                assertThat(one.box().middleX()).isEqualTo(expected, within(0.001));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_hit_is_what_is_painted(Direction direction) {
        for (Frame frame : List.of(frame(SEEDS, direction, 1, 0), frame(SEEDS, direction, 6, 0), frame(CROWD, direction, 30, 200))) {
            Box plot = frame.layout().plot();
            for (Spot spot : frame.spots()) {
                double x = Math.clamp(spot.box().middleX(), plot.x(), plot.right() - 1);
                double y = spot.box().middleY();
                if (frame.layout().laneAt(y).isPresent() && spot.box().contains(x, y)) {
                    assertThat(HitTest.spotAt(frame, x, y)).hasValueSatisfying(hit -> {
                        assertThat(hit.box().contains(x, y)).isTrue();
                        assertThat(frame.spots().indexOf(hit)).isGreaterThanOrEqualTo(frame.spots().indexOf(spot));
                    });
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_hit_beside_what_is_painted(Direction direction) {
        Frame frame = frame(SEEDS, direction, 1, 0);
        for (double y = 1; y < 520; y += 7) {
            for (double x = 1; x < 870; x += 7) {
                double atX = x;
                double atY = y;
                boolean painted = frame.spots().stream().anyMatch(spot -> spot.box().grown(3).contains(atX, atY));
                if (!painted) {
                    assertThat(HitTest.spotAt(frame, x, y)).isEmpty();
                }
            }
        }
    }

    @Test
    void right_to_left_is_the_mirror_of_left_to_right() {
        Frame right = frame(SEEDS, Direction.LEFT_TO_RIGHT, 1, 0);
        Frame left = frame(SEEDS, Direction.RIGHT_TO_LEFT, 1, 0);

        Set<String> mirrored = left.spots().stream()
                .map(Spot::box)
                .map(box -> place(new Box(870 - box.right(), box.y(), box.width(), box.height())))
                .collect(Collectors.toSet());

        assertThat(right.spots().stream().map(spot -> place(spot.box())).collect(Collectors.toSet())).isEqualTo(mirrored);
    }

    private static String place(Box box) {
        return Math.round(box.x()) + " " + Math.round(box.y()) + " " + Math.round(box.width()) + " " + Math.round(box.height());
    }

    @Test
    void headings_follow_the_text_and_marks_follow_the_time() {
        Frame mixed = frame(SEEDS, Direction.RIGHT_TO_LEFT, Direction.LEFT_TO_RIGHT, 1, 0);

        assertThat(mixed.layout().headings().x()).isEqualTo(740);
        assertThat(mixed.scale().x(TimeSpan.startOf(LocalDate.of(2021, 4, 25)) + 1.0))
                .isGreaterThan(mixed.scale().x(TimeSpan.startOf(LocalDate.of(2016, 7, 1)) + 1.0));
    }

    @ParameterizedTest
    @EnumSource
    void crowds_add_up_to_all_that_is_in_sight(Direction direction) {
        Frame frame = frame(CROWD, direction, 1, 0);
        int inLanes = frame.layout().lanes().stream().mapToInt(lane -> lane.lane().glyphs().size()).sum();
        int painted = frame.spots().stream()
                .filter(spot -> !spot.lane().key().equals(new LaneKey.Ceasefires()))
                .mapToInt(spot -> switch (spot) {
                    case Spot.One one -> one.mark().form().isBar() ? 0 : 1;
                    case Spot.Crowd crowd -> crowd.together().getFirst().form().isBar() ? 0 : crowd.count();
                    case Spot.Piled _ -> 0;
                })
                .sum();

        assertThat(painted).isEqualTo(inLanes);
    }

    @Test
    void a_frame_holds_no_more_than_the_pixels_of_its_rows() {
        Frame frame = frame(SampleCase.outlines(SampleCase.crowd(100_000)), Direction.RIGHT_TO_LEFT, 1, 0);
        int rows = Stream.concat(frame.layout().ceasefires().stream(), frame.layout().lanes().stream())
                .mapToInt(lane -> lane.lane().rows())
                .sum();

        assertThat(frame.spots()).hasSizeLessThan((int) (rows * frame.layout().plot().width() / (0.5 * 13)));
    }

    @ParameterizedTest
    @EnumSource
    void a_crowd_opens_when_its_time_fills_the_picture(Direction direction) {
        Stream<Outline> before = IntStream.range(1, 25)
                .mapToObj(day -> IncidentBuilder.clash(day).on(LocalDate.of(2021, 4, day).toString()).outline());
        Stream<Outline> together = IntStream.range(25, 60).mapToObj(i -> IncidentBuilder.clash(i).on("2021-04-25").outline());
        Frame far = frame(Stream.concat(before, together).toList(), direction, 1, 0);
        Spot.Crowd crowd = far.spots().stream()
                .flatMap(spot -> spot instanceof Spot.Crowd one ? Stream.of(one) : Stream.of())
                .findFirst()
                .orElseThrow();

        Frame near = Frame.of(far.layout(), far.scale().showing(crowd.time()));

        assertThat(near.spots()).hasSizeGreaterThan(1).allSatisfy(spot -> assertThat(spot).isInstanceOf(Spot.One.class));
    }

    @ParameterizedTest
    @EnumSource
    void crowds_keep_their_members_while_panning(Direction direction) {
        Frame before = frame(CROWD, direction, 20, 0);
        Frame after = Frame.of(before.layout(), before.scale().panned(17));

        Set<Set<String>> still = members(after);
        assertThat(members(before)).filteredOn(still::contains).hasSizeGreaterThan(members(before).size() * 8 / 10);
    }

    private static Set<Set<String>> members(Frame frame) {
        return frame.spots().stream()
                .map(spot -> spot.marks().map(mark -> mark.incident().id()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Test
    void rows_stay_put_while_zooming() {
        Frame far = frame(SEEDS, Direction.RIGHT_TO_LEFT, 1, 0);
        Frame near = Frame.of(far.layout(), far.scale().zoomed(8, 300));

        assertThat(rows(near)).isNotEmpty().isSubsetOf(rows(far));
    }

    private static Set<String> rows(Frame frame) {
        return frame.spots().stream()
                .flatMap(spot -> spot instanceof Spot.One one ? Stream.of(one) : Stream.of())
                .map(one -> one.mark().incident().id() + one.lane().key() + Math.round(one.box().middleY()))
                .collect(Collectors.toSet());
    }

    @Test
    void lanes_fill_the_height_and_scroll_only_when_they_must() {
        Layout few = frame(SEEDS, Direction.RIGHT_TO_LEFT, 1, 0).layout();
        Layout many = frame(CROWD, Direction.RIGHT_TO_LEFT, 1, 1e9).layout();

        assertThat(few.longestScroll()).isZero();
        assertThat(many.longestScroll()).isPositive();
        assertThat(many.lanes().getLast().box().bottom()).isEqualTo(520, within(0.001));
    }

    @Test
    void a_name_has_room_up_to_its_neighbour() {
        List<Outline> incidents = List.of(
                IncidentBuilder.clash(1).on("2021-04-21").at("حي طي", PlaceKind.NEIGHBOURHOOD).outline(),
                IncidentBuilder.clash(2).on("2021-04-22").at("حي طي", PlaceKind.NEIGHBOURHOOD).outline());
        Frame frame = frame(incidents, Direction.RIGHT_TO_LEFT, 1, 0);
        Box first = box(frame, "a#1");
        Box second = box(frame, "a#2");

        assertThat(room(frame, "a#1")).isEqualTo(first.x() - second.right(), within(0.001));
        assertThat(room(frame, "a#2")).isEqualTo(second.x() - frame.layout().plot().x(), within(0.001));
    }

    private static Box box(Frame frame, String id) {
        return one(frame, id).box();
    }

    private static double room(Frame frame, String id) {
        return one(frame, id).room();
    }

    private static Spot.One one(Frame frame, String id) {
        return (Spot.One) frame.spots().stream()
                .filter(spot -> spot.marks().anyMatch(mark -> mark.incident().id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void a_break_is_found_where_it_is_painted(Direction direction) {
        Frame frame = frame(SEEDS, direction, 1, 0);

        assertThat(frame.breaks()).hasSize(3).allSatisfy(gap ->
                assertThat(HitTest.breakAt(frame, gap.box().middleX(), gap.box().middleY())).contains(gap));
    }

    @Test
    void the_lane_under_the_pointer_is_the_one_painted_there() {
        Layout layout = frame(SEEDS, Direction.RIGHT_TO_LEFT, 1, 0).layout();

        for (LaneBox lane : layout.lanes()) {
            assertThat(layout.laneAt(lane.box().middleY())).contains(lane);
        }
    }
}
