package org.waqai.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.model.DateRange;

class BrushKeysTest {

    private static final DateRange ENDS = days(9, 26);

    private static DateRange days(int first, int last) {
        return new DateRange(LocalDate.of(2021, 4, first), LocalDate.of(2021, 4, last));
    }

    @Test
    void a_step_back_from_nothing_begins_with_the_last_day() {
        assertThat(BrushKeys.from(ENDS, Optional.empty(), -1).moved(-1).range()).isEqualTo(days(25, 25));
    }

    @Test
    void a_step_forward_from_nothing_begins_with_the_first_day() {
        assertThat(BrushKeys.from(ENDS, Optional.empty(), 1).moved(1).range()).isEqualTo(days(10, 10));
    }

    @Test
    void the_days_filtered_for_move_as_a_whole() {
        assertThat(BrushKeys.from(ENDS, Optional.of(days(20, 23)), 1).moved(2).range()).isEqualTo(days(22, 25));
    }

    @Test
    void one_end_stays_where_the_brush_began() {
        BrushKeys brush = BrushKeys.from(ENDS, Optional.of(days(20, 20)), 1);

        assertThat(brush.extended(3).range()).isEqualTo(days(20, 23));
        assertThat(brush.extended(3).extended(-5).range()).isEqualTo(days(18, 20));
    }

    @Test
    void no_key_leads_beyond_the_ends() {
        BrushKeys brush = BrushKeys.from(ENDS, Optional.of(days(24, 26)), 1);

        assertThat(brush.moved(1).range()).isEqualTo(days(24, 26));
        assertThat(brush.extended(1).range()).isEqualTo(days(24, 26));
    }
}
