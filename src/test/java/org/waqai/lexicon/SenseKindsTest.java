package org.waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.arabic.WordForm;

class SenseKindsTest {

    private static final WordForm FORM = new WordForm("جريح", false, WordForm.NONE, false, false);
    private static final Match WOUNDED = new Match(0, 1, 1, FORM, new HarmSense.VictimNoun(Optional.empty(), 1, Optional.empty()));
    private static final Match UPDATE = new Match(0, 1, 1, FORM, new HarmSense.Update());

    @Test
    void the_bits_of_matches_are_those_of_their_kinds() {
        assertThat(SenseKinds.bits(List.of(WOUNDED, UPDATE, WOUNDED)))
                .isEqualTo(SenseKinds.bit(HarmSense.VictimNoun.class) | SenseKinds.bit(HarmSense.Update.class));
    }

    @Test
    void each_kind_has_a_bit_of_its_own() {
        assertThat(Long.bitCount(SenseKinds.bit(HarmSense.Update.class))).isEqualTo(1);
        assertThat(SenseKinds.bit(HarmSense.Update.class) & SenseKinds.bit(Sense.TimeWord.class)).isZero();
    }
}
