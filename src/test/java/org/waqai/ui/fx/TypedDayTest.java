package org.waqai.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021-04-20", " 2021-4-20 ", "20/4/2021", "20.04.2021", "٢٠/٤/٢٠٢١", "٢٠٢١-٠٤-٢٠"})
    void a_day_is_read_as_people_type_it(String typed) {
        assertThat(TypedDay.parse(typed)).contains(LocalDate.of(2021, 4, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021", "2021-13-40", "30/2/2021", "20 4 2021", "20/4/21", "أمس"})
    void what_is_no_day_gives_none(String typed) {
        assertThat(TypedDay.parse(typed)).isEmpty();
    }
}
