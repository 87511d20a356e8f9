package org.waqai.session.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waqai.model.Count;
import org.waqai.model.Outcome;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;

class IsolationTest {

    private final Wording arabic = new Wording(Language.ARABIC, MonthNames.LEVANTINE, Digits.LATIN, Isolation.MARKS);
    private final Wording english = new Wording(Language.ENGLISH, MonthNames.LEVANTINE, Digits.LATIN, Isolation.MARKS);

    @Test
    void ranges_run_with_the_arabic_around_them() {
        assertThat(arabic.losses(Outcome.KILLED, Count.between(4, 9))).isEqualTo("قتلى 4–9");
        assertThat(arabic.losses(Outcome.INJURED, Count.atLeast(2))).isEqualTo("جرحى ≥ 2");
    }

    @Test
    void codes_keep_their_order_inside_arabic() {
        assertThat(arabic.refusals().rejection(Rejection.of("صورة.txt", new Problem.BadDate("2021-13-40"))))
                .isEqualTo("صورة.txt: التاريخ \u200e2021-13-40\u200e غير مفهوم؛ اكتبه على صورة \u200e2021-04-25.");
    }

    @Test
    void arabic_keeps_its_order_inside_english() {
        assertThat(english.name("حي طي")).isEqualTo("\u200eحي طي\u200e");
    }
}
