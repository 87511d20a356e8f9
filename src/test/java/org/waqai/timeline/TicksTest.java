package org.waqai.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waqai.model.DateRange;

class TicksTest {

    private static Ticks ticks(TimeScale scale) {
        return Ticks.of(scale, DayOfWeek.SATURDAY, widths(TicksTest::labelWidth), widths(level -> 80));
    }

    private static LabelWidths widths(ToDoubleFunction<TickLevel> ofLevel) {
        return new LabelWidths() {
            @Override
            public double widest(TickLevel level) {
                return ofLevel.applyAsDouble(level);
            }

            @Override
            public double of(Tick tick) {
                return ofLevel.applyAsDouble(tick.level());
            }
        };
    }

    private static double labelWidth(TickLevel level) {
        return level == TickLevel.DAY ? 24 : 60;
    }

    private static TimeScale scale(String first, String last, Direction direction) {
        TimeSpan span = TimeSpan.of(new DateRange(LocalDate.parse(first), LocalDate.parse(last)));
        return new TimeScale(FoldedTime.plain(span), direction, 0, 700, 0, span.length());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-20, 2021-04-20, THREE_HOURS",
        "2021-04-20, 2021-04-26, WEEKDAY",
        "2021-04-01, 2021-04-25, DAY",
        "2021-04-01, 2021-05-31, WEEK",
        "2021-01-01, 2021-07-31, MONTH",
        "2020-01-01, 2021-12-31, QUARTER",
        "2012-01-01, 2021-12-31, YEAR",
        "1960-01-01, 2021-12-31, DECADE",
    })
    void the_finest_level_whose_labels_fit_is_used(String first, String last, TickLevel level) {
        assertThat(ticks(scale(first, last, Direction.RIGHT_TO_LEFT)).cells())
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.level()).isEqualTo(level));
    }

    @Test
    void the_first_day_is_on_the_right_when_time_runs_to_the_left() {
        List<Tick> cells = ticks(scale("2021-04-20", "2021-04-26", Direction.RIGHT_TO_LEFT)).cells();

        assertThat(cells.getFirst())
                .isEqualTo(new Tick(TickLevel.WEEKDAY, LocalDateTime.parse("2021-04-20T00:00"), 600, 700, true));
        assertThat(cells.getLast())
                .isEqualTo(new Tick(TickLevel.WEEKDAY, LocalDateTime.parse("2021-04-26T00:00"), 0, 100, true));
    }

    @Test
    void the_first_day_is_on_the_left_when_time_runs_to_the_right() {
        assertThat(ticks(scale("2021-04-20", "2021-04-26", Direction.LEFT_TO_RIGHT)).cells().getFirst())
                .isEqualTo(new Tick(TickLevel.WEEKDAY, LocalDateTime.parse("2021-04-20T00:00"), 0, 100, true));
    }

    @ParameterizedTest
    @EnumSource
    void labels_have_room_and_do_not_overlap_at_any_zoom(Direction direction) {
        TimeScale scale = scale("2012-01-01", "2021-12-31", direction);
        for (int i = 0; i < 60; i++) {
            scale = scale.zoomed(1.2, 400);
            List<Tick> labelled = ticks(scale).cells().stream().filter(Tick::labelled).toList();

            assertThat(labelled).isNotEmpty().allSatisfy(cell -> assertThat(cell.width()).isGreaterThanOrEqualTo(labelWidth(cell.level())));
            for (int j = 1; j < labelled.size(); j++) {
                Tick one = labelled.get(j - 1);
                Tick next = labelled.get(j);
                assertThat(Math.max(one.left(), next.left())).isGreaterThanOrEqualTo(Math.min(one.right(), next.right()) - 0.001);
            }
        }
    }

    @Test
    void a_cell_cut_by_the_edge_is_labelled_only_while_its_label_fits() {
        TimeScale scale = scale("2021-04-20", "2021-04-26", Direction.LEFT_TO_RIGHT).zoomed(1.1, 300).panned(-1);

        assertThat(ticks(scale).cells().getFirst().labelled()).isEqualTo(ticks(scale).cells().getFirst().width() >= 60);
    }

    @Test
    void a_single_month_is_not_called_a_quarter() {
        TimeSpan july = TimeSpan.of(new DateRange(LocalDate.parse("2016-07-01"), LocalDate.parse("2016-07-31")));
        TimeScale scale = new TimeScale(FoldedTime.plain(july), Direction.LEFT_TO_RIGHT, 0, 50, 0, july.length());

        assertThat(ticks(scale).cells()).extracting(Tick::level).containsExactly(TickLevel.MONTH);
    }

    @Test
    void days_stand_under_their_months() {
        List<Tick> months = ticks(scale("2021-04-28", "2021-05-04", Direction.RIGHT_TO_LEFT)).contexts();

        assertThat(months).containsExactly(
                new Tick(TickLevel.MONTH, LocalDateTime.parse("2021-04-01T00:00"), 400, 700, true),
                new Tick(TickLevel.MONTH, LocalDateTime.parse("2021-05-01T00:00"), 0, 400, true));
    }

    @Test
    void months_and_days_share_an_axis_that_is_folded() {
        FoldedTime time = FoldedTime.around(Timeline.extents(SampleCase.outlines(SampleCase.seeds())));

        Ticks ticks = ticks(TimeScale.fitting(time, Direction.RIGHT_TO_LEFT, 0, 740));

        assertThat(ticks.cells()).filteredOn(cell -> cell.level() == TickLevel.MONTH)
                .extracting(Tick::at)
                .containsExactly(LocalDateTime.parse("2016-07-01T00:00"), LocalDateTime.parse("2018-09-01T00:00"));
        assertThat(ticks.cells()).filteredOn(cell -> cell.level() == TickLevel.DAY).hasSize(10);
        assertThat(ticks.contexts()).extracting(Tick::at).containsExactly(
                LocalDateTime.parse("2016-01-01T00:00"),
                LocalDateTime.parse("2018-01-01T00:00"),
                LocalDateTime.parse("2021-04-01T00:00"));
    }
}
