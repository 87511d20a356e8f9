package org.waqai.ui.reader.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.model.DateRange;
import org.waqai.model.Precision;

class TypedTimeTest {

    @Test
    void a_day_a_month_and_a_year_are_as_exact_as_they_are_typed() {
        assertThat(TypedTime.parse("20/4/2021")).contains(time("2021-04-20", "2021-04-20", Precision.DAY));
        assertThat(TypedTime.parse("2021-02")).contains(time("2021-02-01", "2021-02-28", Precision.MONTH));
        assertThat(TypedTime.parse("٢٠٢١")).contains(time("2021-01-01", "2021-12-31", Precision.YEAR));
    }

    @Test
    void from_a_day_to_a_month_is_known_by_the_month() {
        TypedTime day = TypedTime.parse("2021-04-20").orElseThrow();
        TypedTime month = TypedTime.parse("2021-05").orElseThrow();

        assertThat(day.to(month)).contains(time("2021-04-20", "2021-05-31", Precision.MONTH));
        assertThat(month.to(day)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021-13", "أمس", "30/2/2021", "21"})
    void what_is_no_time_gives_none(String typed) {
        assertThat(TypedTime.parse(typed)).isEmpty();
    }

    private static TypedTime time(String first, String last, Precision precision) {
        return new TypedTime(new DateRange(LocalDate.parse(first), LocalDate.parse(last)), precision);
    }
}
