package org.waqai.extract.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.extract.Sentences;
import org.waqai.model.Incident;
import org.waqai.model.Reason;
import org.waqai.model.When;

/** Each event gets its own time. Published on Thursday 22 April 2021; the expected incidents are told in reading order. */
class EventTimesTest {

    private static final String PUBLISHED = "2021-04-22";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "أمس الأربعاء قصفت قوات النظام بلدة سرمين، وانفجرت عبوة ناسفة في مدينة الباب | SHELLING 2021-04-21, EXPLOSION 2021-04-21",
        "قصفت قوات النظام بلدة سرمين أمس، وانفجرت عبوة ناسفة في مدينة الباب فجر اليوم | SHELLING 2021-04-21, EXPLOSION 2021-04-22",
        "انفجرت عبوة ناسفة في مدينة الباب فجر اليوم، بعد أن قصفت قوات النظام بلدة سرمين مساء الاثنين "
                + "| EXPLOSION 2021-04-22, SHELLING 2021-04-19",
        "يوم الاثنين اعتقلت الأسايش خمسة شبان في الرقة، وفي اليوم التالي انفجر لغم في الشدادي | DETENTION 2021-04-19, EXPLOSION 2021-04-20"
    })
    void two_events_of_one_sentence(String text, String expected) {
        assertThat(incidents(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "انفجرت عبوة ناسفة في مدينة الباب التي سيطرت عليها فصائل المعارضة في شباط 2017 | CONTROL_CHANGE 2017-02-01..2017-02-28",
        "قصفت الطائرات مشفى في مدينة كفرنبل، وكانت المدينة التي سيطرت عليها الفصائل عام 2012 هادئة | CONTROL_CHANGE 2012-01-01..2012-12-31"
    })
    void a_time_in_a_relative_clause_is_the_time_of_what_it_tells(String text, String background) {
        assertThat(incidents(text)).contains(background).doesNotContain("EXPLOSION 2017", "AIRSTRIKE 2012", "SHELLING 2012");
    }

    @Test
    void a_time_in_a_relative_clause_is_that_of_the_noun_before_it() {
        assertThat(incidents("ارتفعت حصيلة القصف الذي استهدف مدينة إدلب أمس إلى خمسة قتلى")).contains("2021-04-21");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "عثر الأهالي أمس على جثة شاب في بلدة علما، وذلك بعد يومين من اختطافه على يد مجهولين | DETENTION 2021-04-19",
        "انسحب الفصيل أمس من بلدة رأس العين غداة اشتباكات عنيفة مع قسد | CLASH 2021-04-20",
        "غداة هجوم على حاجز في مدينة درعا وقع الثلاثاء، اعتقلت قوات النظام عشرين شابا | ATTACK 2021-04-20",
        "أصيب جندي الخميس بانفجار لغم قرب منبج، وذلك بعد ثلاثة أيام على مقتل ضابط في هجوم على حاجز | ATTACK 2021-04-19",
        "انفجر لغم في بلدة الكسرة في 15 نيسان. وفي الأسبوع ذاته انفجرت عبوة ناسفة في مدينة الشدادي | EXPLOSION 2021-04-11..2021-04-17",
        "انفجر لغم في بلدة الكسرة الثلاثاء. وقبل ذلك بيومين انفجرت عبوة ناسفة في مدينة الشدادي | EXPLOSION 2021-04-18",
        "انفجر لغم في بلدة الكسرة الثلاثاء. وفي اليوم التالي اعتقلت الأسايش أربعة شبان | DETENTION 2021-04-21",
        "قصفت قوات النظام بلدة سرمين في آذار الماضي. وفي السابع من الشهر ذاته انفجر لغم في كفرنبل | EXPLOSION 2021-03-07",
        "منذ أعلن الفصيل النفير مطلع الشهر الجاري تشهد البلدة توترا، إذ دارت حينها معارك بين قسد والعشائر | CLASH 2021-04-01..2021-04-30"
    })
    void a_time_counted_from_another_event(String text, String expected) {
        assertThat(incidents(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "تدور منذ الأحد اشتباكات بين قسد والجيش الوطني قرب عين عيسى | CLASH 2021-04-18..2021-04-22",
        "تتواصل لليوم الثالث على التوالي الاشتباكات بين قسد والجيش الوطني قرب عين عيسى | CLASH 2021-04-20..2021-04-22",
        "اندلعت مساء الثلاثاء اشتباكات بين قسد والجيش الوطني قرب عين عيسى، استمرت حتى فجر الأربعاء | CLASH 2021-04-20..2021-04-21",
        "اندلعت مساء الثلاثاء اشتباكات بين قسد والجيش الوطني قرب عين عيسى | CLASH 2021-04-20",
        "نزحت مئات العائلات من بلدة سرمين بين الأحد والثلاثاء | DISPLACEMENT 2021-04-18..2021-04-20",
        "قتل مدنيان بقصف مدفعي على بلدة سرمين ليل الثلاثاء - الأربعاء | SHELLING 2021-04-20..2021-04-21"
    })
    void how_long_it_went_on(String text, String expected) {
        assertThat(incidents(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "اندلعت في 10 نيسان اشتباكات بين قسد والجيش الوطني قرب عين عيسى واستمرت ثلاثة أيام | CLASH 2021-04-10..2021-04-12",
        "هاجم تنظيم داعش سجن الصناعة في 10 نيسان، واستمرت الاشتباكات أسبوعا | CLASH 2021-04-10..2021-04-16"
    })
    void how_long_it_is_said_to_have_lasted(String text, String expected) {
        assertThat(incidents(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قالت قسد، الخميس، إن عبوة ناسفة انفجرت في مدينة منبج ليلة أمس | EXPLOSION 2021-04-21",
        "أفاد مراسلنا اليوم بأن عبوة ناسفة انفجرت في مدينة منبج مساء الثلاثاء | EXPLOSION 2021-04-20",
        "أعلن الدفاع المدني أمس أن عبوة ناسفة انفجرت في مدينة منبج | EXPLOSION 2021-04-21"
    })
    void when_it_was_said_is_not_when_it_happened(String text, String expected) {
        assertThat(incidents(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "تعيش المدينة توترا منذ 10 آذار الماضي، حين انفجرت سيارة مفخخة في سوق مدينة الباب | EXPLOSION 2021-03-10",
        "كان يوم الاثنين الأكثر دموية منذ انتهاء الحرب عام 1990 إذ قتل فيه 50 مدنيا بقصف على صيدا | SHELLING 2021-04-19",
        "اعتقلت قوات النظام صباح الأربعاء أربعة شبان في إزرع. وقصفت مساء بلدة داعل بالمدفعية "
                + "| DETENTION 2021-04-21, SHELLING 2021-04-21"
    })
    void the_moment_that_the_words_mean(String text, String expected) {
        assertThat(incidents(text)).isEqualTo(expected);
    }

    @Test
    void a_war_that_has_gone_on_for_long_is_not_the_fight_of_today() {
        assertThat(incidents("اندلعت اليوم اشتباكات بين الجيش السوداني وقوات الدعم السريع في مدينة بحري. "
                + "ومنذ 15 شباط تدور معارك بين الجيش وقوات الدعم السريع في الخرطوم"))
                .isEqualTo("CLASH 2021-04-22, CLASH 2021-02-15..2021-04-22");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "انفجرت عبوة ناسفة في مدينة الباب أمس. يذكر أن قوات النظام قصفت بلدة سرمين في أيار 2019 | SHELLING 2019-05-01..2019-05-31",
        "قتل خمسة مدنيين أمس بقصف مدفعي على بلدة سرمين. وكانت طائرات شنت غارات على مدينة أريحا عام 2016 "
                + "| AIRSTRIKE 2016-01-01..2016-12-31"
    })
    void background_keeps_its_own_date(String text, String expected) {
        assertThat(incidents(text)).contains("2021-04-21").contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "انفجرت عبوة ناسفة في مدينة الباب قبل أيام",
        "انفجرت عبوة ناسفة في مدينة الباب مؤخرا",
        "انفجرت عبوة ناسفة في مدينة الباب خلال الأسابيع القليلة الماضية"
    })
    void a_time_that_cannot_be_told_is_no_date(String text) {
        assertThat(incidents(text)).isEqualTo("EXPLOSION -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "في الذكرى العاشرة لانطلاق الثورة في آذار 2011 انفجرت عبوة ناسفة في مدينة الباب | EXPLOSION 2021-04-22",
        "انفجرت عبوة ناسفة قرب ساحة 17 تشرين في مدينة حلب | EXPLOSION 2021-04-22",
        "انفجرت عبوة ناسفة في مدينة الباب وأصيب شاب عمره 20 عاما | EXPLOSION 2021-04-22"
    })
    void where_no_time_is_told_the_publication_day_stands_in(String text, String expected) {
        assertThat(incidents(text)).isEqualTo(expected);
    }

    @Test
    void an_inferred_day_says_from_what() {
        Incident exploded = Sentences.read("انفجرت عبوة ناسفة في مدينة الباب في 27 رجب 1442 هـ", PUBLISHED).incidents().getFirst();

        assertThat(exploded.when().evidence().reason()).contains(new Reason.FromHijri(1442, 7, 27));
    }

    private static String incidents(String text) {
        List<Incident> incidents = Sentences.read(text, PUBLISHED).incidents();
        return incidents.stream().map(incident -> incident.type().value() + " " + days(incident.when().value()))
                .collect(Collectors.joining(", "));
    }

    private static String days(When when) {
        return when.days().map(range -> range.first().equals(range.last())
                ? range.first().toString() : range.first() + ".." + range.last()).orElse("-");
    }
}
