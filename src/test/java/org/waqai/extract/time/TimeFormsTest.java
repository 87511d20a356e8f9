package org.waqai.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.extract.Sentences;
import org.waqai.model.Basis;
import org.waqai.model.DateRange;
import org.waqai.model.Precision;
import org.waqai.model.When;

/** Every form in which news tells a time, as days. Published on Thursday 22 April 2021. */
class TimeFormsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 4, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قصفت الطائرات البلدة في 25/3/2019 | 2019-03-25",
        "وقع الهجوم بتاريخ 2019-3-25 | 2019-03-25",
        "اعتقل الشاب يوم 25.3.2019 في الرقة | 2019-03-25",
        "وصلت التعزيزات في 25 / 3 / 2019 | 2019-03-25",
        "وصلت التعزيزات في 25\\3\\2019 | 2019-03-25",
        "قتل في 25-3-19 على حاجز | 2019-03-25",
        "انسحبت القوات 3/25/2019 من القرية | 2019-03-25",
        "انفجرت السيارة يوم 17/4 في السوق | 2021-04-17",
        "شهد يوم الأحد 18/4/2021 اشتباكات | 2021-04-18",
        "قتل عشرة في ٢٥/٣/٢٠١٩ | 2019-03-25",
        "اندلعت المعركة مايو 12, 2019 | 2019-05-12",
        "قصف الحي في 12 مايو/أيار 2019 | 2019-05-12",
        "قصف الحي في 12 أيار (مايو) 2019 | 2019-05-12",
        "قصف الحي في 12 أيار من عام 2019 | 2019-05-12",
        "هجوم في الـ25 من آذار 2019 | 2019-03-25",
        "هجوم في الخامس والعشرين من شهر آذار 2019 | 2019-03-25",
        "توفي في الفاتح من نوفمبر 2019 | 2019-11-01",
        "استهدفت غارة الموقع في 3 جوان 2020 | 2020-06-03",
        "قتل في 30 كانون الأول ديسمبر 2019 | 2019-12-30",
        "قصف في 9 شتنبر 2020 | 2020-09-09",
        "انفجار وقع في 20 فيفري 2020 | 2020-02-20",
        "معارك في 8 هانيبال 2010 | 2010-08-08",
        "في السابع من الشهر الجاري | 2021-04-07",
        "في السابع من الشهر الماضي | 2021-03-07",
        "في 17 نيسان من العام الماضي | 2020-04-17",
        "في 3 كانون الثاني من العام الجاري | 2021-01-03",
        "سقطت المدينة في 30 كانون الأول | 2020-12-30",
        "خرج المتظاهرون في 24 نيسان | 2021-04-24"
    })
    void a_date(String text, LocalDate day) {
        assertThat(range(text)).contains(DateRange.of(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "في 27 رجب 1442 هـ الموافق 11 آذار 2021 | 2021-03-11",
        "في 11 آذار 2021 الموافق 28 رجب 1442 | 2021-03-11",
        "السبت 11 محرم 1442 هجري الموافق لـ 29 آب 2020 | 2020-08-29",
        "في 10 محرم 1442 | 2020-08-29",
        "بتاريخ 10/1/1442 هـ | 2020-08-29",
        "في الأول من رمضان 1442هـ | 2021-04-13",
        "في 25 شعبان الماضي | 2021-04-07"
    })
    void an_islamic_date_is_converted_and_gives_way_to_a_gregorian_one(String text, LocalDate day) {
        assertThat(range(text)).contains(DateRange.of(day));
        assertThat(mentions(text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "بين 3 و7 نيسان | 2021-04-03 | 2021-04-07",
        "بين الثالث والسابع من نيسان 2020 | 2020-04-03 | 2020-04-07",
        "3-7 أبريل | 2021-04-03 | 2021-04-07",
        "من 3 إلى 7 نيسان | 2021-04-03 | 2021-04-07",
        "من 28 آذار إلى 3 نيسان 2019 | 2019-03-28 | 2019-04-03",
        "بين 28 كانون الأول و3 كانون الثاني | 2020-12-28 | 2021-01-03",
        "يومي 17 و18 نيسان | 2021-04-17 | 2021-04-18",
        "أيام 12 و13 و14 نيسان | 2021-04-12 | 2021-04-14",
        "ليلة 12/13 نيسان | 2021-04-12 | 2021-04-13",
        "من الاثنين إلى الأربعاء | 2021-04-19 | 2021-04-21",
        "بين مساء الأحد وفجر الثلاثاء | 2021-04-18 | 2021-04-20",
        "من مساء أمس وحتى صباح اليوم | 2021-04-21 | 2021-04-22",
        "منذ الأحد وحتى الثلاثاء | 2021-04-18 | 2021-04-20",
        "يومي السبت والأحد | 2021-04-17 | 2021-04-18",
        "ليلة السبت على الأحد | 2021-04-17 | 2021-04-18",
        "ليل الأربعاء الخميس | 2021-04-21 | 2021-04-22",
        "ليل الخميس/الجمعة | 2021-04-15 | 2021-04-16",
        "بين آذار وحزيران 2018 | 2018-03-01 | 2018-06-30",
        "بين عامي 2014 و2016 | 2014-01-01 | 2016-12-31",
        "في 2014-2016 | 2014-01-01 | 2016-12-31",
        "خلال الـ24 ساعة الماضية | 2021-04-21 | 2021-04-22",
        "خلال الأربع والعشرين ساعة الماضية | 2021-04-21 | 2021-04-22",
        "في الساعات الـ48 الماضية | 2021-04-20 | 2021-04-22",
        "خلال الأيام الثلاثة الماضية | 2021-04-19 | 2021-04-22",
        "على مدى اليومين الماضيين | 2021-04-20 | 2021-04-22",
        "في آخر ثلاثة أيام | 2021-04-19 | 2021-04-22",
        "الأسبوع الماضي | 2021-04-11 | 2021-04-17",
        "مطلع هذا الأسبوع | 2021-04-18 | 2021-04-24"
    })
    void a_span_of_days(String text, LocalDate first, LocalDate last) {
        assertThat(range(text)).contains(new DateRange(first, last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "في نيسان من العام الماضي | 2020-04-01 | 2020-04-30 | MONTH",
        "في الشهر الثالث من عام 2020 | 2020-03-01 | 2020-03-31 | MONTH",
        "شهر 3 2020 | 2020-03-01 | 2020-03-31 | MONTH",
        "النصف الأول من أيار 2019 | 2019-05-01 | 2019-05-31 | MONTH",
        "مطلع أيار 2019 | 2019-05-01 | 2019-05-31 | MONTH",
        "أواخر الشهر الماضي | 2021-03-01 | 2021-03-31 | MONTH",
        "الشهر قبل الماضي | 2021-02-01 | 2021-02-28 | MONTH",
        "قبل شهرين | 2021-02-01 | 2021-02-28 | MONTH",
        "في صيف 2019 | 2019-06-01 | 2019-08-31 | MONTH",
        "خريف العام الماضي | 2020-09-01 | 2020-11-30 | MONTH",
        "في الصيف الماضي | 2020-06-01 | 2020-08-31 | MONTH",
        "شتاء عام 2015 | 2015-12-01 | 2016-02-29 | MONTH",
        "في شهر رمضان 1441 | 2020-04-24 | 2020-05-23 | MONTH",
        "العام الفائت | 2020-01-01 | 2020-12-31 | YEAR",
        "سنة ألفين وأربعة عشر | 2014-01-01 | 2014-12-31 | YEAR",
        "عام ألف وتسعمئة واثنين وثمانين | 1982-01-01 | 1982-12-31 | YEAR",
        "مطلع العام | 2021-01-01 | 2021-12-31 | YEAR",
        "قبل ثلاثة أعوام | 2018-01-01 | 2018-12-31 | YEAR",
        "في مثل هذا اليوم من عام 2013 | 2013-01-01 | 2013-12-31 | YEAR",
        "نهاية 2019 | 2019-01-01 | 2019-12-31 | YEAR"
    })
    void a_rough_time(String text, LocalDate first, LocalDate last, Precision precision) {
        assertThat(resolve(text, Optional.empty())).map(Resolved::range).contains(new DateRange(first, last));
        assertThat(resolve(text, Optional.empty())).map(Resolved::precision).contains(precision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "الجمعة الفائت | 2021-04-16",
        "الجمعة قبل الماضي | 2021-04-09",
        "يوم الأربعاء الماضي | 2021-04-21",
        "عند الثامنة من مساء الثلاثاء | 2021-04-20",
        "في ساعة متأخرة من ليل الثلاثاء | 2021-04-20",
        "بعد منتصف ليل أمس | 2021-04-21",
        "في وقت سابق اليوم | 2021-04-22",
        "أول من أمس الثلاثاء | 2021-04-20",
        "الليلة قبل الماضية | 2021-04-20",
        "قبل ساعات | 2021-04-22",
        "بعد منتصف الليل | 2021-04-22",
        "في الثامن عشر من الشهر نفسه | 2021-04-18",
        "قبل نحو أسبوعين | 2021-04-08",
        "قبل أكثر من أسبوع | 2021-04-15",
        "سيطر التنظيم قبل أربعة أيام على المدينة | 2021-04-18",
        "انسحبوا قبل يومين من مدينة الباب | 2021-04-20",
        "اعتبارا من الاثنين | 2021-04-19"
    })
    void a_day_counted_from_the_publication(String text, LocalDate day) {
        assertThat(range(text)).contains(DateRange.of(day));
    }

    /** The event told before happened on the 10th. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "وفي اليوم التالي هاجموا الحاجز | 2021-04-11",
        "وفي صباح اليوم التالي انسحبوا | 2021-04-11",
        "وفي اليوم نفسه قصفوا البلدة | 2021-04-10",
        "وفي اليوم السابق خطفوا شابا | 2021-04-09",
        "وكانت الطائرات قصفت حينها الحي | 2021-04-10",
        "وفي ذلك اليوم دخل الجيش | 2021-04-10",
        "وبعد يومين من ذلك عثر على جثته | 2021-04-12",
        "وبعد ذلك بيومين عثر على جثته | 2021-04-12",
        "وقبل ذلك بثلاثة أيام اعتقل شقيقه | 2021-04-07",
        "وقبلها بيوم قصف السوق | 2021-04-09",
        "وبعدها بأسبوع أفرج عنه | 2021-04-17",
        "وقبل الحادثة بساعات انفجر لغم | 2021-04-10",
        "وبعد ثلاثة أيام اقتحموا القرية | 2021-04-13",
        "وسبق ذلك بيومين انفجار لغم | 2021-04-08",
        "وسبقه بأسبوع هجوم على الحاجز | 2021-04-03",
        "وتلا ذلك بيوم اقتحام القرية | 2021-04-11",
        "وقبيل سريان الهدنة بدقائق قصفوا القرية | 2021-04-10",
        "في الخامس من الشهر ذاته | 2021-04-05",
        "وفي الخامس عشر منه | 2021-04-15"
    })
    void a_day_counted_from_the_event_told_before(String text, LocalDate day) {
        When.Dated tenth = When.Dated.day(DateRange.of(LocalDate.of(2021, 4, 10)), Basis.STATED);
        assertThat(resolve(text, Optional.of(tenth))).map(Resolved::range).contains(DateRange.of(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "وفي المساء قصفوا البلدة | 2021-04-21 | 2021-04-21",
        "وبعد الظهر انسحبوا | 2021-04-22 | 2021-04-22",
        "واعتقلوا ليلا خمسة شبان | 2021-04-10 | 2021-04-22",
        "وقصفوا فجرا البلدة | 2018-07-01 | 2021-04-22"
    })
    void a_part_of_the_day_is_of_the_day_told_before_while_that_is_news(String text, LocalDate told, LocalDate day) {
        When.Dated before = When.Dated.day(DateRange.of(told), Basis.STATED);
        assertThat(resolve(text, Optional.of(before))).map(Resolved::range).contains(DateRange.of(day));
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
