package org.waqai.session.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.session.wording.Given.ARABIC;
import static org.waqai.session.wording.Given.ASAYISH;
import static org.waqai.session.wording.Given.ENGLISH;
import static org.waqai.session.wording.Given.toll;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.Count;
import org.waqai.model.Outcome;
import org.waqai.model.Toll;
import org.waqai.model.Victim;

class CasualtiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "0; لا قتلى; none killed",
        "1; قتيل واحد; 1 killed",
        "2; قتيلان; 2 killed",
        "3; 3 قتلى; 3 killed",
        "10; 10 قتلى; 10 killed",
        "11; 11 قتيلاً; 11 killed",
        "99; 99 قتيلاً; 99 killed",
        "100; 100 قتيل; 100 killed",
        "103; 103 قتلى; 103 killed",
        "111; 111 قتيلاً; 111 killed",
        "1202; 1,202 قتيل; 1,202 killed",
    })
    void a_counted_noun_agrees_with_its_number(int people, String arabic, String english) {
        Count count = Count.exactly(people);

        assertThat(ARABIC.losses(Outcome.KILLED, count)).isEqualTo(arabic);
        assertThat(ENGLISH.losses(Outcome.KILLED, count)).isEqualTo(english);
    }

    @Test
    void what_is_not_known_exactly_is_shown_as_a_range_a_floor_or_a_vague_number() {
        assertThat(ARABIC.losses(Outcome.KILLED, Count.between(4, 9))).isEqualTo("قتلى \u20684–9\u2069");
        assertThat(ARABIC.losses(Outcome.INJURED, Count.atLeast(2))).isEqualTo("جرحى \u2068≥ 2\u2069");
        assertThat(ARABIC.losses(Outcome.INJURED, Count.vague(2))).isEqualTo("عدد من الجرحى");
        assertThat(ARABIC.losses(Outcome.KILLED, Count.vague(20))).isEqualTo("عشرات القتلى");
        assertThat(ARABIC.losses(Outcome.KILLED, Count.vague(200))).isEqualTo("مئات القتلى");
        assertThat(ENGLISH.losses(Outcome.KILLED, Count.between(4, 9))).isEqualTo("killed 4–9");
    }

    @Test
    void losses_of_an_incident_leave_subsets_out() {
        List<Toll> tolls = List.of(
                toll(Outcome.KILLED, Count.exactly(5), Victim.CIVILIAN), toll(Outcome.KILLED, Count.exactly(2), Victim.CHILD),
                toll(Outcome.INJURED, Count.atLeast(2), Victim.UNKNOWN));

        assertThat(ARABIC.losses(tolls)).isEqualTo("5 قتلى · جرحى \u2068≥ 2\u2069");
        assertThat(ENGLISH.losses(tolls)).isEqualTo("5 killed · injured ≥ 2");
        assertThat(ARABIC.losses(List.of())).isEmpty();
    }

    @Test
    void one_toll_reads_like_a_newspaper() {
        assertThat(ARABIC.toll(toll(Outcome.INJURED, Count.exactly(2), Victim.CHILD))).isEqualTo("إصابة طفلين");
        assertThat(ARABIC.toll(toll(Outcome.INJURED, Count.atLeast(5), Victim.CIVILIAN))).isEqualTo("إصابة 5 مدنيين على الأقل");
        assertThat(ARABIC.toll(toll(Outcome.KILLED, Count.between(4, 12), Victim.FIGHTER))).isEqualTo("مقتل ما بين 4 و12 مقاتلاً");
        assertThat(ARABIC.toll(toll(Outcome.KILLED, Count.between(1, 2), Victim.CHILD))).isEqualTo("مقتل ما بين 1 و2 أطفال");
        assertThat(ARABIC.toll(toll(Outcome.MISSING, Count.vague(20), Victim.UNKNOWN))).isEqualTo("فقدان عشرات الأشخاص");
        assertThat(ENGLISH.toll(toll(Outcome.KILLED, Count.vague(2), Victim.FIGHTER))).isEqualTo("several fighters killed");
    }

    @Test
    void a_toll_tells_the_side_and_the_names() {
        Toll officer = new Toll(Outcome.KILLED, Count.exactly(1), Victim.FIGHTER, Optional.of(ASAYISH), List.of("أحمد حاجي"));

        assertThat(ARABIC.toll(officer)).isEqualTo("مقتل مقاتل من الأسايش: أحمد حاجي");
        assertThat(ENGLISH.toll(officer)).isEqualTo("1 fighter of Asayish killed: \u2068أحمد حاجي\u2069");
    }
}
