package org.waqai.ui.reader.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.model.Count;

class TypedCountTest {

    @Test
    void a_number_is_read_as_people_type_it() {
        assertThat(TypedCount.parse("3")).contains(Count.exactly(3));
        assertThat(TypedCount.parse("٣")).contains(Count.exactly(3));
        assertThat(TypedCount.parse("4-9")).contains(Count.between(4, 9));
        assertThat(TypedCount.parse("4–9")).contains(Count.between(4, 9));
        assertThat(TypedCount.parse("5+")).contains(Count.atLeast(5));
        assertThat(TypedCount.parse(" ")).contains(Count.vague(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-4", "-3", "many", "99999999", "3 4"})
    void what_is_no_number_of_people_gives_none(String typed) {
        assertThat(TypedCount.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "4-9", "5+", ""})
    void a_number_is_shown_as_it_would_be_typed(String typed) {
        assertThat(TypedCount.text(TypedCount.parse(typed).orElseThrow())).isEqualTo(typed);
    }
}
