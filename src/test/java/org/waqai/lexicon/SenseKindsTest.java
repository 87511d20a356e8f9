package org.waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SenseKindsTest {

    @Test
    void each_kind_has_a_number_below_their_count_and_its_bit() {
        assertThat(SenseKinds.number(HarmSense.Update.class)).isBetween(0, SenseKinds.count() - 1);
        assertThat(SenseKinds.bit(HarmSense.Update.class)).isEqualTo(1L << SenseKinds.number(HarmSense.Update.class));
    }

    @Test
    void two_kinds_have_two_numbers() {
        assertThat(SenseKinds.number(HarmSense.Update.class)).isNotEqualTo(SenseKinds.number(Sense.TimeWord.class));
    }
}
