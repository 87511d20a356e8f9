package org.waqai.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.extract.Sentences;
import org.waqai.model.DateRange;
import org.waqai.model.DayPart;
import org.waqai.model.When;

/** Where a time begins and ends something, is to come or cannot be told, and what only looks like one. Published on 22 April 2021. */
class TimeBoundsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 4, 22);

    @ParameterizedTest
    @ValueSource(strings = {"قبل أيام", "قبل سنوات", "منذ عدة أشهر", "مؤخرا", "في الآونة الأخيرة", "في ثمانينيات القرن الماضي",
        "خلال الأيام الماضية", "خلال السنوات القليلة الماضية", "قبل عام 2011", "بعد 7 أكتوبر 2023", "وبعد ذلك بأيام"})
    void a_time_that_no_calendar_knows(String text) {
        assertThat(mentions(text)).hasSize(1);
        assertThat(resolve(text, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "في الذكرى العاشرة لمجزرة 21 آب 2013 خرج الأهالي",
        "إحياء لذكرى انطلاق الثورة في آذار 2011",
        "أطلقت ثورة 17 تشرين",
        "قرب جسر 14 تموز",
        "في شارع 6 أكتوبر",
        "كتيبة 25 يناير الأولى",
        "ملف اتفاق 10 آذار",
        "رجل يبلغ من العمر 25 عاما",
        "الطفلة (9 سنوات)",
        "هدنة مدتها 72 ساعة",
        "حكم عليه بالسجن خمس سنوات",
        "عند الساعة 11:08",
        "بنسبة 12.5 في المئة",
        "استخدم صواريخ بي إم 21",
        "الدوري انتهى 3-2",
        "بين الطرفين وبين الجيران",
        "بعد يومين من الاشتباكات العنيفة",
        "لمدة أسبوعين",
        "مارس التعذيب بحق المعتقلين",
        "عاد آب مع ابنه",
        "مواجهات في باب الزاوية",
        "رمضان قديروف زعيم الشيشان",
        "القرار 2254",
        "على بعد 15 كيلومترا من المدينة",
        "يستمر أربعة أيام",
        "من مارس التعذيب",
        "بعد ذلك انسحبوا",
        "صباح العيد"
    })
    void what_only_looks_like_a_time(String text) {
        assertThat(mentions(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"أول هجوم من نوعه منذ آذار", "القصف هو الأعنف منذ عام 2020", "لأول مرة منذ ثلاثة أشهر"})
    void a_record_since_then_is_no_beginning(String text) {
        assertThat(mentions(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "منذ 20 نيسان | 2021-04-20",
        "منذ فجر أمس | 2021-04-21",
        "منذ ثلاثة أيام | 2021-04-19",
        "ومنذ الأحد | 2021-04-18",
        "لليوم السادس على التوالي | 2021-04-17",
        "لليوم الـ 3 على التوالي | 2021-04-20",
        "منذ بدء العدوان في 7 نيسان | 2021-04-07",
        "منذ دخول الهدنة حيز التنفيذ في 10 تشرين الأول 2020 | 2020-10-10"
    })
    void a_beginning_of_what_goes_on(String text, LocalDate first) {
        assertThat(mentions(text)).extracting(TimeMention::bound).containsExactly(TimeMention.Bound.SINCE);
        assertThat(range(text)).map(DateRange::first).contains(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"استمرت حتى فجر الأربعاء", "لغاية 20 نيسان", "حتى مساء أمس", "حتى اليوم", "استمرت المعارك ثلاثة أيام",
        "دام القصف على المدينة نحو أسبوع"})
    void an_end(String text) {
        assertThat(mentions(text)).extracting(TimeMention::bound).containsExactly(TimeMention.Bound.UNTIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"الخميس المقبل", "غدا", "في 25 أيار المقبل", "الشهر القادم", "الصيف القادم"})
    void a_time_to_come(String text) {
        assertThat(mentions(text)).extracting(TimeMention::isFuture).containsExactly(true);
    }

    @Test
    void the_part_of_the_day_stands_before_or_behind() {
        assertThat(mentions("فجر الأربعاء").getFirst().part()).contains(DayPart.DAWN);
        assertThat(mentions("أمس الأربعاء ظهرا").getFirst().part()).contains(DayPart.NOON);
        assertThat(mentions("أمس وبعد الظهر").getFirst().part()).isEmpty();
    }

    @Test
    void numbers_beyond_all_calendars_count_nothing() {
        assertThat(mentions("قبل 3000000000 سنة")).isEmpty();
        assertThat(new TimeResolver(Optional.of(LocalDate.of(1, 1, 1)), 2011, Sentences.TODAY)
                .resolve(mentions("في 25 شعبان الماضي").getFirst().expression(), Optional.empty())).isEmpty();
    }

    private static Optional<DateRange> range(String text) {
        return resolve(text, Optional.empty()).map(Resolved::range);
    }

    private static Optional<Resolved> resolve(String text, Optional<When.Dated> told) {
        return new TimeResolver(Optional.of(PUBLISHED), 2011, Sentences.TODAY).resolve(mentions(text).getFirst().expression(), told);
    }

    private static List<TimeMention> mentions(String text) {
        return new TimeFinder(Sentences.lexicon().numbers()).find(Sentences.document(text));
    }
}
