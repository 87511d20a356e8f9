package org.waqai.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.timeline.SampleCase.ASAYISH;
import static org.waqai.timeline.SampleCase.GOVERNMENT;
import static org.waqai.timeline.SampleCase.NDF;
import static org.waqai.timeline.SampleCase.RUSSIA;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waqai.model.Ceasefire.Status;
import org.waqai.model.Count;
import org.waqai.model.DayPart;
import org.waqai.model.IncidentType;
import org.waqai.model.Outline;
import org.waqai.model.PlaceKind;
import org.waqai.model.PlacePath;
import org.waqai.model.Precision;
import org.waqai.timeline.Bands.Fill;
import org.waqai.timeline.Mark.Form;

class TimelineTest {

    private static Timeline of(IncidentBuilder... incidents) {
        return of(Pivot.NONE, incidents);
    }

    private static Timeline of(Pivot pivot, IncidentBuilder... incidents) {
        return Timeline.of(List.of(incidents).stream().map(IncidentBuilder::outline).toList(), pivot);
    }

    private static List<Mark> marks(Timeline timeline) {
        return timeline.lanes().stream().flatMap(Lane::marks).toList();
    }

    private static TimeSpan minutes(String start, String end) {
        return new TimeSpan(TimeSpan.minuteOf(LocalDateTime.parse(start)), TimeSpan.minuteOf(LocalDateTime.parse(end)));
    }

    @Nested
    class Times {

        @Test
        void a_day_is_a_glyph_on_that_day() {
            assertThat(marks(of(IncidentBuilder.clash(1).on("2021-04-25")))).singleElement()
                    .extracting(Mark::form, Mark::time)
                    .containsExactly(Form.GLYPH, minutes("2021-04-25T00:00", "2021-04-26T00:00"));
        }

        @Test
        void a_range_is_a_bar_with_its_last_day() {
            assertThat(marks(of(IncidentBuilder.clash(1).days("2021-04-20", "2021-04-25")))).singleElement()
                    .extracting(Mark::form, Mark::time)
                    .containsExactly(Form.BAR, minutes("2021-04-20T00:00", "2021-04-26T00:00"));
        }

        @Test
        void what_still_goes_on_has_an_open_end() {
            assertThat(marks(of(IncidentBuilder.clash(1).ongoing("2021-04-20", "2021-04-25")))).singleElement()
                    .extracting(Mark::form)
                    .isEqualTo(Form.OPEN_BAR);
        }

        @Test
        void a_month_is_a_soft_bar_as_wide_as_the_month() {
            assertThat(marks(of(IncidentBuilder.clash(1).month("2018-09-01", "2018-09-30")))).singleElement()
                    .extracting(Mark::form, Mark::time)
                    .containsExactly(Form.SOFT_BAR, minutes("2018-09-01T00:00", "2018-10-01T00:00"));
        }

        @Test
        void a_part_of_the_day_is_where_it_lies_in_the_day() {
            assertThat(marks(of(IncidentBuilder.clash(1).on("2021-04-21", DayPart.EVENING)))).singleElement()
                    .extracting(Mark::time)
                    .isEqualTo(minutes("2021-04-21T18:00", "2021-04-21T21:00"));
        }

        @Test
        void a_night_between_two_days_lies_around_midnight() {
            IncidentBuilder night = IncidentBuilder.clash(1)
                    .when("2021-04-21", "2021-04-22", Precision.DAY, Optional.of(DayPart.NIGHT), false);

            assertThat(marks(of(night))).singleElement()
                    .extracting(Mark::form, Mark::time)
                    .containsExactly(Form.GLYPH, minutes("2021-04-21T20:00", "2021-04-22T06:00"));
        }

        @Test
        void the_undated_are_in_the_tray_and_nowhere_else() {
            Timeline timeline = of(IncidentBuilder.clash(1), IncidentBuilder.clash(2).on("2021-04-25"), IncidentBuilder.clash(3));

            assertThat(timeline.undated()).isEqualTo(2);
            assertThat(marks(timeline)).extracting(mark -> mark.incident().id()).containsExactly("a#2");
            assertThat(timeline.extent()).contains(minutes("2021-04-25T00:00", "2021-04-26T00:00"));
        }

        @Test
        void without_any_date_there_is_a_tray_only() {
            Timeline timeline = of(IncidentBuilder.clash(1));

            assertThat(timeline).extracting(Timeline::lanes, Timeline::ceasefires, Timeline::undated, Timeline::extent)
                    .containsExactly(List.of(), Optional.empty(), 1, Optional.empty());
        }
    }

    @Nested
    class LanesOf {

        private final List<Outline> seeds = SampleCase.outlines(SampleCase.datedSeeds());

        private List<LaneKey> keys(Pivot pivot) {
            return Timeline.of(seeds, pivot).lanes().stream().map(Lane::key).toList();
        }

        private static String name(Lane lane) {
            return ((LaneKey.OfPlace) lane.key()).path().leaf();
        }

        @Test
        void places_hang_below_what_contains_them() {
            Timeline timeline = Timeline.of(seeds, Pivot.PLACE);

            assertThat(timeline.lanes()).extracting(lane -> name(lane) + " " + lane.depth()).containsExactly(
                    "القامشلي 0",
                    "المربع الأمني 1",
                    "حي حلكو 1",
                    "حي طي 1",
                    "شارع الحسكة 1",
                    "شارع السلام 1",
                    "شارع القوتلي 1",
                    "مقر الليلو 1",
                    "حي النشوة 0",
                    "كلية الآداب 1",
                    "مشفى الأطفال 1");
        }

        @Test
        void an_incident_with_two_places_lies_in_both_lanes() {
            assertThat(Timeline.of(seeds, Pivot.PLACE).lanes())
                    .filteredOn(lane -> lane.marks().anyMatch(mark -> mark.incident().id().equals("enab#7")))
                    .extracting(LanesOf::name)
                    .containsExactly("شارع السلام", "مقر الليلو");
        }

        @Test
        void what_joins_several_lanes_but_not_all_has_a_lane_of_its_own() {
            Timeline timeline = of(Pivot.PLACE,
                    IncidentBuilder.clash(1).on("2021-04-25").at("حي طي", PlaceKind.NEIGHBOURHOOD, "القامشلي", "الحسكة", "سوريا"),
                    IncidentBuilder.clash(2).on("2021-04-25").at("حي حلكو", PlaceKind.NEIGHBOURHOOD, "القامشلي", "الحسكة", "سوريا"),
                    IncidentBuilder.clash(3).on("2021-04-25").at("الباب", PlaceKind.CITY, "حلب", "سوريا"));

            assertThat(timeline.lanes()).extracting(lane -> name(lane) + " " + lane.depth() + " " + lane.count()).containsExactly(
                    "القامشلي 0 0",
                    "حي حلكو 1 1",
                    "حي طي 1 1",
                    "الباب 0 1");
        }

        @Test
        void the_unknown_place_comes_last() {
            Timeline timeline = Timeline.of(
                    List.of(IncidentBuilder.clash(1).on("2021-04-25").outline(),
                            IncidentBuilder.clash(2).on("2021-04-25").at("يبرود", PlaceKind.CITY).outline()),
                    Pivot.PLACE);

            assertThat(timeline.lanes()).extracting(Lane::key).containsExactly(
                    new LaneKey.OfPlace(PlacePath.of("يبرود"), PlacePath.UNKNOWN),
                    new LaneKey.OfPlace(PlacePath.UNKNOWN, PlacePath.UNKNOWN));
        }

        @Test
        void factions_hang_below_those_they_belong_to_and_none_is_last() {
            assertThat(keys(Pivot.FACTION)).containsExactly(
                    new LaneKey.OfFaction(Optional.of(RUSSIA)),
                    new LaneKey.OfFaction(Optional.of(SampleCase.SDF)),
                    new LaneKey.OfFaction(Optional.of(ASAYISH)),
                    new LaneKey.OfFaction(Optional.of(GOVERNMENT)),
                    new LaneKey.OfFaction(Optional.of(NDF)),
                    new LaneKey.OfFaction(Optional.empty()));
        }

        @Test
        void types_come_in_their_own_order() {
            assertThat(keys(Pivot.TYPE)).startsWith(
                    new LaneKey.OfType(IncidentType.CLASH), new LaneKey.OfType(IncidentType.EXPLOSION));
        }

        @Test
        void articles_have_a_lane_each() {
            assertThat(keys(Pivot.ARTICLE)).containsExactly(new LaneKey.OfArticle("enab"), new LaneKey.OfArticle("orient"));
        }

        @Test
        void a_filter_leaves_the_order_of_the_lanes_alone() {
            List<LaneKey> all = keys(Pivot.PLACE);
            List<LaneKey> some = Timeline.of(seeds.reversed().subList(3, 12), Pivot.PLACE).lanes().stream().map(Lane::key).toList();

            assertThat(all.stream().filter(some::contains)).containsExactlyElementsOf(some);
        }
    }

    @Nested
    class RowsOf {

        @Test
        void bars_that_overlap_lie_below_each_other() {
            Timeline timeline = of(
                    IncidentBuilder.clash(1).days("2021-04-01", "2021-04-10"),
                    IncidentBuilder.clash(2).days("2021-04-05", "2021-04-08"),
                    IncidentBuilder.clash(3).days("2021-04-09", "2021-04-12"));

            assertThat(marks(timeline)).extracting(mark -> mark.incident().id() + " " + mark.row())
                    .containsExactlyInAnyOrder("a#1 0", "a#2 1", "a#3 1");
        }

        @Test
        void a_bar_that_starts_the_day_after_shares_the_row() {
            Timeline timeline = of(
                    IncidentBuilder.clash(1).days("2021-04-01", "2021-04-10"), IncidentBuilder.clash(2).days("2021-04-11", "2021-04-12"));

            assertThat(timeline.lanes().getFirst().rows()).isEqualTo(1);
        }

        @Test
        void glyphs_of_one_day_have_rows_of_their_own() {
            Timeline timeline = of(
                    IncidentBuilder.clash(1).on("2021-04-25"),
                    IncidentBuilder.clash(2).on("2021-04-25"),
                    IncidentBuilder.clash(3).on("2021-04-26"));

            assertThat(marks(timeline)).extracting(mark -> mark.incident().id() + " " + mark.row())
                    .containsExactlyInAnyOrder("a#1 0", "a#2 1", "a#3 0");
        }

        @Test
        void many_glyphs_of_one_day_divide_the_day_and_stay_in_it() {
            IncidentBuilder[] incidents =
                    IntStream.range(0, 8).mapToObj(i -> IncidentBuilder.clash(i).on("2021-04-25")).toArray(IncidentBuilder[]::new);
            Timeline timeline = of(incidents);

            assertThat(timeline.lanes().getFirst().rows()).isEqualTo(3);
            assertThat(marks(timeline)).extracting(mark -> mark.time() + " " + mark.row()).doesNotHaveDuplicates();
            assertThat(marks(timeline)).extracting(mark -> mark.time().touchedDays().first().toString()).containsOnly("2021-04-25");
        }

        @Test
        void bars_without_a_free_row_are_piled_up() {
            IncidentBuilder[] incidents = IntStream.range(0, 5)
                    .mapToObj(i -> IncidentBuilder.clash(i).month("2018-09-01", "2018-09-30"))
                    .toArray(IncidentBuilder[]::new);

            Lane lane = of(incidents).lanes().getFirst();

            assertThat(lane.bars()).hasSize(3);
            assertThat(lane.pile().marks()).extracting(mark -> mark.incident().id()).containsExactly("a#3", "a#4");
            assertThat(lane.count()).isEqualTo(5);
        }
    }

    @Nested
    class Ceasefires {

        private final Timeline timeline = Timeline.of(SampleCase.outlines(SampleCase.datedSeeds()), Pivot.TYPE);

        private List<Mark> bands() {
            return timeline.ceasefires().orElseThrow().bars().getFirst().between(0, 2).toList();
        }

        @Test
        void an_agreement_is_hatched_and_a_truce_in_force_is_solid() {
            assertThat(bands()).extracting(Bands::fill).containsExactly(Fill.HATCHED, Fill.SOLID);
        }

        @Test
        void a_band_covers_the_days_that_the_text_gives() {
            assertThat(bands().getFirst().time()).isEqualTo(minutes("2021-04-21T00:00", "2021-04-23T00:00"));
        }

        @Test
        void breaches_lie_upon_the_bands_and_in_their_own_lanes() {
            assertThat(timeline.ceasefires().orElseThrow().glyphs().between(0, 2)).extracting(mark -> mark.incident().id())
                    .containsExactly("orient#3", "orient#6");
            assertThat(timeline.lanes()).extracting(Lane::key)
                    .contains(new LaneKey.OfType(IncidentType.CEASEFIRE_VIOLATION))
                    .doesNotContain(new LaneKey.OfType(IncidentType.CEASEFIRE));
        }

        @Test
        void a_breach_of_several_days_is_a_cross_too() {
            Outline breach = IncidentBuilder.of("a", 1, IncidentType.CEASEFIRE_VIOLATION).days("2021-04-21", "2021-04-25").outline();

            Lane lane = Timeline.of(List.of(breach), Pivot.NONE).ceasefires().orElseThrow();

            assertThat(lane.glyphs().all()).extracting(Mark::form).containsExactly(Mark.Form.GLYPH);
        }

        @Test
        void breaches_lie_below_bands_that_are_piled_up() {
            Stream<Outline> truces = IntStream.range(0, 5).mapToObj(i -> IncidentBuilder.of("a", i, IncidentType.CEASEFIRE)
                    .days("2021-04-21", "2021-04-25").truce(Status.AGREED).outline());
            Outline breach = IncidentBuilder.of("a", 5, IncidentType.CEASEFIRE_VIOLATION).on("2021-04-25").outline();

            Lane lane = Timeline.of(Stream.concat(truces, Stream.of(breach)).toList(), Pivot.NONE).ceasefires().orElseThrow();

            assertThat(lane.pileRow()).isEqualTo(3);
            assertThat(lane.glyphs().all()).extracting(Mark::row).containsExactly(4);
            assertThat(lane.rows()).isEqualTo(5);
        }

        @Test
        void what_was_only_proposed_is_an_outline() {
            Timeline proposed = Timeline.of(
                    List.of(IncidentBuilder.of("a", 1, IncidentType.CEASEFIRE).on("2021-04-25").truce(Status.PROPOSED).outline()),
                    Pivot.NONE);

            assertThat(Bands.fill(proposed.ceasefires().orElseThrow().bars().getFirst().get(0))).isEqualTo(Fill.OUTLINE);
        }
    }

    @Nested
    class Signs {

        private Mark mark(IncidentBuilder builder) {
            return marks(of(builder.on("2021-04-25"))).getFirst();
        }

        @Test
        void the_size_follows_the_middle_of_what_is_told_of_the_killed() {
            assertThat(mark(IncidentBuilder.clash(1).killed(Count.between(4, 9))).killed()).isEqualTo(6);
            assertThat(mark(IncidentBuilder.clash(1).killed(Count.vague(20))).killed()).isEqualTo(20);
            assertThat(mark(IncidentBuilder.clash(1)).killed()).isZero();
        }
    }
}
