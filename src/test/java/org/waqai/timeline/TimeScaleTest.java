package org.waqai.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waqai.timeline.Direction.LEFT_TO_RIGHT;
import static org.waqai.timeline.Direction.RIGHT_TO_LEFT;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waqai.model.DateRange;

class TimeScaleTest {

    private static final Offset<Double> A_LITTLE = within(0.001);
    private static final LocalDate FIRST = LocalDate.of(2021, 4, 20);
    private static final TimeSpan TEN_DAYS = TimeSpan.of(new DateRange(FIRST, FIRST.plusDays(9)));

    private static TimeScale scale(Direction direction) {
        return new TimeScale(FoldedTime.plain(TEN_DAYS), direction, 100, 1000, 0, TEN_DAYS.length());
    }

    @Test
    void time_runs_to_the_right_from_the_left_edge() {
        assertThat(scale(LEFT_TO_RIGHT).x((double) TEN_DAYS.start())).isEqualTo(100, A_LITTLE);
        assertThat(scale(LEFT_TO_RIGHT).x((double) TimeSpan.startOf(FIRST.plusDays(3)))).isEqualTo(400, A_LITTLE);
    }

    @Test
    void time_runs_to_the_left_from_the_right_edge() {
        assertThat(scale(RIGHT_TO_LEFT).x((double) TEN_DAYS.start())).isEqualTo(1100, A_LITTLE);
        assertThat(scale(RIGHT_TO_LEFT).x((double) TimeSpan.startOf(FIRST.plusDays(3)))).isEqualTo(800, A_LITTLE);
    }

    @Test
    void a_span_starts_at_its_leftmost_pixel_in_both_directions() {
        TimeSpan thirdDay = TimeSpan.of(FIRST.plusDays(2));

        assertThat(scale(LEFT_TO_RIGHT).leftOf(thirdDay)).isEqualTo(300, A_LITTLE);
        assertThat(scale(RIGHT_TO_LEFT).leftOf(thirdDay)).isEqualTo(800, A_LITTLE);
        assertThat(scale(RIGHT_TO_LEFT).widthOf(thirdDay)).isEqualTo(100, A_LITTLE);
    }

    @ParameterizedTest
    @EnumSource
    void pixels_lead_back_to_their_minute(Direction direction) {
        TimeScale scale = scale(direction).zoomed(7, 300);

        assertThat(scale.minuteAt(scale.x(TEN_DAYS.start() + 777.0))).isEqualTo(TEN_DAYS.start() + 777.0, A_LITTLE);
    }

    @ParameterizedTest
    @EnumSource
    void zooming_keeps_the_time_under_the_pointer(Direction direction) {
        TimeScale before = scale(direction);

        TimeScale after = before.zoomed(3, 420);

        assertThat(after.minuteAt(420)).isEqualTo(before.minuteAt(420), A_LITTLE);
        assertThat(after.widthOf(TEN_DAYS)).isEqualTo(3000, A_LITTLE);
    }

    @ParameterizedTest
    @EnumSource
    void dragging_to_the_right_moves_the_picture_to_the_right(Direction direction) {
        TimeScale before = scale(direction).zoomed(4, 600);

        assertThat(before.panned(50).x(TEN_DAYS.middle())).isEqualTo(before.x(TEN_DAYS.middle()) + 50, A_LITTLE);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_gets_lost_beyond_the_ends(Direction direction) {
        TimeScale fitted = scale(direction).fitted();

        assertThat(fitted.panned(100_000)).isEqualTo(fitted);
        assertThat(fitted.panned(-100_000)).isEqualTo(fitted);
        assertThat(fitted.zoomed(0.01, 333)).isEqualTo(fitted);
    }

    @ParameterizedTest
    @EnumSource
    void ten_years_zoom_down_to_an_hour(Direction direction) {
        TimeSpan tenYears = TimeSpan.of(new DateRange(LocalDate.of(2011, 3, 15), LocalDate.of(2021, 3, 14)));
        TimeScale scale = TimeScale.fitting(FoldedTime.plain(tenYears), direction, 0, 1000);
        for (int i = 0; i < 100; i++) {
            scale = scale.zoomed(1.25, 500);
        }

        assertThat(scale.visible().length()).isBetween(60L, 62L);
    }

    @ParameterizedTest
    @EnumSource
    void a_day_is_shown_whole_even_when_it_is_the_only_one(Direction direction) {
        TimeScale scale = TimeScale.fitting(FoldedTime.plain(TimeSpan.of(FIRST)), direction, 0, 1000);

        assertThat(scale.leftOf(TimeSpan.of(FIRST))).isBetween(0.0, 30.0);
        assertThat(scale.widthOf(TimeSpan.of(FIRST))).isBetween(940.0, 1000.0);
    }

    @Test
    void a_window_without_width_or_time_still_gives_numbers() {
        TimeScale scale = new TimeScale(FoldedTime.plain(TEN_DAYS), RIGHT_TO_LEFT, 0, 0, 5, 5);

        assertThat(scale.x((double) TEN_DAYS.start())).isFinite();
        assertThat(scale.minuteAt(0.5)).isFinite();
    }

    @ParameterizedTest
    @EnumSource
    void a_shown_range_keeps_its_last_day_in_sight(Direction direction) {
        DateRange range = new DateRange(FIRST.plusDays(2), FIRST.plusDays(4));

        TimeScale scale = scale(direction).showing(TimeSpan.of(range));

        assertThat(scale.visible().touchedDays()).isEqualTo(new DateRange(FIRST.plusDays(1), FIRST.plusDays(5)));
        assertThat(scale.widthOf(TimeSpan.of(range))).isBetween(950.0, 1000.0);
    }

    @ParameterizedTest
    @EnumSource
    void a_range_that_reaches_beyond_the_end_is_shown_from_its_start(Direction direction) {
        DateRange range = new DateRange(FIRST.plusDays(7), FIRST.plusDays(30));

        assertThat(scale(direction).showing(TimeSpan.of(range)).widthOf(TimeSpan.of(FIRST.plusDays(7)))).isBetween(310.0, 333.0);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_in_sight_need_not_be_revealed(Direction direction) {
        TimeScale scale = scale(direction).zoomed(2, 600);

        assertThat(scale.revealing(TimeSpan.of(FIRST.plusDays(5)))).isEqualTo(scale);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_out_of_sight_is_revealed_at_the_same_zoom(Direction direction) {
        TimeScale scale = scale(direction).zoomed(4, 600);
        TimeSpan last = TimeSpan.of(FIRST.plusDays(9));

        TimeScale revealed = scale.revealing(last);

        assertThat(revealed.shows(last)).isTrue();
        assertThat(revealed.pixelsPerShown()).isEqualTo(scale.pixelsPerShown(), A_LITTLE);
        assertThat(scale.shows(last)).isFalse();
    }
}
