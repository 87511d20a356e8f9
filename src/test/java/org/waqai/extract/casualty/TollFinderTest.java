package org.waqai.extract.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.extract.Sentences;
import org.waqai.model.Count;
import org.waqai.model.Outcome;
import org.waqai.model.Victim;

class TollFinderTest {

    @ParameterizedTest
    @CsvSource({
        "قُتل ثلاثة مدنيين في القصف, KILLED, 3",
        "أصيب 19 شخصا بجروح, INJURED, 19",
        "أسفر القصف عن مقتل طفلين, KILLED, 2",
        "ما أدى إلى إصابة خمسة عناصر, INJURED, 5",
        "سقط 27 قتيلا في المعارك, KILLED, 27",
        "لقي أحد عشر عاملا مصرعهم, KILLED, 11",
        "استشهد اثنا عشر فلسطينيا, KILLED, 12",
        "مقتل جندي برصاص قناص, KILLED, 1",
        "وجرح نحو ثلاثين مدنيا, INJURED, 30",
        "اعتقلت ثلاثة شبان من منازلهم, CAPTURED, 3"
    })
    void exact_counts(String text, Outcome outcome, int people) {
        assertThat(tolls(text)).extracting(TollMention::outcome, TollMention::count)
                .contains(tuple(outcome, Count.exactly(people)));
    }

    @Test
    void more_than_twenty_begins_at_twenty_one() {
        assertThat(tolls("قتل أكثر من 20 مدنيا")).extracting(TollMention::count).containsExactly(Count.atLeast(21));
    }

    @Test
    void between_two_numbers() {
        assertThat(tolls("سقط ما بين 60 و75 قتيلا")).extracting(TollMention::count).containsExactly(Count.between(60, 75));
    }

    @Test
    void several_is_two_or_more() {
        assertThat(tolls("قتل وجرح فيها عدد من عناصر الطرفين")).extracting(TollMention::outcome, TollMention::count)
                .containsExactly(
                        tuple(Outcome.KILLED, Count.vague(2)),
                        tuple(Outcome.INJURED, Count.vague(2)));
    }

    @Test
    void dozens_are_twenty_or_more() {
        assertThat(tolls("قتل العشرات من المسلحين")).extracting(TollMention::count).containsExactly(Count.vague(20));
    }

    @Test
    void among_them_is_a_subset() {
        assertThat(tolls("قُتل خمسة مدنيين بينهم طفلان")).extracting(TollMention::count, TollMention::who, TollMention::subset)
                .containsExactly(
                        tuple(Count.exactly(5), Victim.CIVILIAN, false),
                        tuple(Count.exactly(2), Victim.CHILD, true));
    }

    @Test
    void killed_or_wounded_together_is_one_to_all_but_one() {
        assertThat(tolls("خلفت 11 شخصا بين قتيل وجريح")).extracting(TollMention::outcome, TollMention::count)
                .containsExactly(tuple(Outcome.KILLED, new Count(1, OptionalInt.of(10), true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"دون وقوع إصابات", "سقطت ثلاث قذائف على الحي", "قال ثلاثة شهود إن الطريق مغلق", "بعد خمسة أيام من القتال",
        "لم تسجل إصابات بين المدنيين", "وصلت أربعون آلية إلى القاعدة"})
    void nobody_came_to_harm(String text) {
        assertThat(tolls(text)).isEmpty();
    }

    private static List<TollMention> tolls(String text) {
        return Sentences.tolls(text).stream().filter(toll -> !toll.isZero()).toList();
    }
}
