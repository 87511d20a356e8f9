package org.waqai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate APRIL = LocalDate.of(2021, 4, 20);
    private static final LocalDate MAY = LocalDate.of(2021, 5, 3);
    private static final DateRange CASE = new DateRange(LocalDate.of(2016, 7, 1), LocalDate.of(2021, 4, 25));

    private static final Period SINCE_APRIL = new Period(Optional.of(APRIL), Optional.empty());
    private static final Period UNTIL_APRIL = new Period(Optional.empty(), Optional.of(APRIL));

    @Test
    void an_open_side_takes_all() {
        assertThat(SINCE_APRIL.touches(DateRange.of(MAY))).isTrue();
        assertThat(SINCE_APRIL.touches(DateRange.of(APRIL.minusDays(1)))).isFalse();
        assertThat(UNTIL_APRIL.touches(DateRange.of(APRIL))).isTrue();
        assertThat(UNTIL_APRIL.touches(DateRange.of(MAY))).isFalse();
    }

    @Test
    void days_that_begin_before_and_end_after_are_touched() {
        assertThat(Period.of(DateRange.of(APRIL)).touches(CASE)).isTrue();
    }

    @Test
    void an_open_side_ends_where_the_case_ends() {
        assertThat(SINCE_APRIL.within(CASE)).isEqualTo(new DateRange(APRIL, CASE.last()));
        assertThat(UNTIL_APRIL.within(CASE)).isEqualTo(new DateRange(CASE.first(), APRIL));
    }

    @Test
    void a_period_beside_the_case_keeps_its_own_day() {
        LocalDate early = LocalDate.of(1999, 12, 31);
        assertThat(new Period(Optional.of(MAY), Optional.empty()).within(CASE)).isEqualTo(DateRange.of(MAY));
        assertThat(new Period(Optional.empty(), Optional.of(early)).within(CASE)).isEqualTo(DateRange.of(early));
    }

    @Test
    void a_period_has_an_end_and_runs_forward() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(Optional.of(MAY), Optional.of(APRIL)));
    }
}
