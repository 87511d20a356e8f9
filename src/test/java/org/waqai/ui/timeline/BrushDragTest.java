package org.waqai.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waqai.model.DateRange;
import org.waqai.timeline.Direction;
import org.waqai.timeline.FoldedTime;
import org.waqai.timeline.TimeScale;
import org.waqai.timeline.TimeSpan;
import org.waqai.ui.timeline.BrushDrag.Grip;

class BrushDragTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 4, 17);
    private static final Optional<DateRange> MIDDLE = Optional.of(range(3, 5));

    private static DateRange range(int first, int last) {
        return new DateRange(FIRST.plusDays(first), FIRST.plusDays(last));
    }

    private static TimeScale scale(Direction direction) {
        TimeSpan nineDays = TimeSpan.of(range(0, 8));
        return new TimeScale(FoldedTime.plain(nineDays), direction, 0, 900, 0, nineDays.length());
    }

    /** The middle of a day. */
    private static double x(Direction direction, int day) {
        return scale(direction).x(TimeSpan.of(FIRST.plusDays(day)).middle());
    }

    @ParameterizedTest
    @EnumSource
    void a_drag_over_days_asks_for_all_that_it_touched(Direction direction) {
        BrushDrag drag = BrushDrag.from(scale(direction), x(direction, 2), Optional.empty());

        assertThat(drag.releasedAt(x(direction, 8))).contains(range(2, 8));
    }

    @ParameterizedTest
    @EnumSource
    void a_drag_backwards_asks_for_the_same(Direction direction) {
        BrushDrag drag = BrushDrag.from(scale(direction), x(direction, 8), Optional.empty());

        assertThat(drag.releasedAt(x(direction, 2))).contains(range(2, 8));
    }

    @ParameterizedTest
    @EnumSource
    void a_drag_beyond_the_edge_ends_with_the_day_after_the_last(Direction direction) {
        BrushDrag drag = BrushDrag.from(scale(direction), x(direction, 6), Optional.empty());

        assertThat(drag.releasedAt(direction.isRightToLeft() ? -500 : 1500)).contains(range(6, 9));
    }

    @ParameterizedTest
    @EnumSource
    void a_click_outside_clears(Direction direction) {
        BrushDrag drag = BrushDrag.from(scale(direction), x(direction, 7), MIDDLE);

        assertThat(drag.grip()).isEqualTo(Grip.NEW);
        assertThat(drag.releasedAt(x(direction, 7) + 1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_click_inside_changes_nothing(Direction direction) {
        BrushDrag drag = BrushDrag.from(scale(direction), x(direction, 4), MIDDLE);

        assertThat(drag.releasedAt(x(direction, 4))).isEqualTo(MIDDLE);
    }

    @ParameterizedTest
    @EnumSource
    void a_drag_inside_moves_the_days(Direction direction) {
        BrushDrag drag = BrushDrag.from(scale(direction), x(direction, 4), MIDDLE);

        assertThat(drag.grip()).isEqualTo(Grip.MOVE);
        assertThat(drag.releasedAt(x(direction, 6))).contains(range(5, 7));
    }

    @ParameterizedTest
    @EnumSource
    void a_drag_at_the_first_edge_moves_the_first_day(Direction direction) {
        double edge = scale(direction).x(TimeSpan.startOf(FIRST.plusDays(3)) + 1.0);
        BrushDrag drag = BrushDrag.from(scale(direction), edge, MIDDLE);

        assertThat(drag.grip()).isEqualTo(Grip.FIRST);
        assertThat(drag.releasedAt(x(direction, 1))).contains(range(1, 5));
    }

    @ParameterizedTest
    @EnumSource
    void a_drag_at_the_last_edge_moves_the_last_day(Direction direction) {
        double edge = scale(direction).x(TimeSpan.startOf(FIRST.plusDays(6)) - 1.0);
        BrushDrag drag = BrushDrag.from(scale(direction), edge, MIDDLE);

        assertThat(drag.grip()).isEqualTo(Grip.LAST);
        assertThat(drag.releasedAt(x(direction, 8))).contains(range(3, 8));
    }
}
