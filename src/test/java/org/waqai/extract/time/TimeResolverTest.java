package org.waqai.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.extract.Sentences;
import org.waqai.model.Basis;
import org.waqai.model.DateRange;
import org.waqai.model.Precision;
import org.waqai.model.Reason;
import org.waqai.model.When;

/** Published on Thursday 22 April 2021, unless a test says otherwise. */
class TimeResolverTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 4, 22);

    @ParameterizedTest
    @CsvSource({
        "اليوم, 2021-04-22, 2021-04-22",
        "أمس, 2021-04-21, 2021-04-21",
        "مساء أمس الأربعاء, 2021-04-21, 2021-04-21",
        "أمس الأول, 2021-04-20, 2021-04-20",
        "الليلة الماضية, 2021-04-21, 2021-04-21",
        "مساء الأربعاء, 2021-04-21, 2021-04-21",
        "فجر الخميس, 2021-04-22, 2021-04-22",
        "السبت الماضي, 2021-04-17, 2021-04-17",
        "ليل الثلاثاء-الأربعاء, 2021-04-20, 2021-04-21",
        "ليل الأحد - الاثنين, 2021-04-18, 2021-04-19",
        "قبل ثلاثة أيام, 2021-04-19, 2021-04-19",
        "قبل نحو أسبوع, 2021-04-15, 2021-04-15",
        "في 17 من نيسان, 2021-04-17, 2021-04-17",
        "في 17 من نيسان الحالي, 2021-04-17, 2021-04-17",
        "في 26 من آب الماضي, 2020-08-26, 2020-08-26",
        "في الخامس من أيلول 2018, 2018-09-05, 2018-09-05",
        "25/3/2019, 2019-03-25, 2019-03-25",
        "2016/07/14, 2016-07-14, 2016-07-14",
        "٥ تشرين الأول/أكتوبر ٢٠٢٠, 2020-10-05, 2020-10-05",
        "في 3 جويلية 2019, 2019-07-03, 2019-07-03",
        "12 غشت 2018, 2018-08-12, 2018-08-12",
        "27 رجب 1442هـ, 2021-03-11, 2021-03-11"
    })
    void days(String words, LocalDate first, LocalDate last) {
        assertThat(resolve(words)).map(Resolved::range).contains(new DateRange(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "في أيلول 2018, 2018-09-01, 2018-09-30, MONTH",
        "خلال شهر آذار/مارس الماضي, 2021-03-01, 2021-03-31, MONTH",
        "في تشرين الأول الماضي, 2020-10-01, 2020-10-31, MONTH",
        "مطلع الشهر الجاري, 2021-04-01, 2021-04-30, MONTH",
        "أواخر تموز 2016, 2016-07-01, 2016-07-31, MONTH",
        "في خريف 2020, 2020-09-01, 2020-11-30, MONTH",
        "عام 2007, 2007-01-01, 2007-12-31, YEAR",
        "مطلع عام 2013, 2013-01-01, 2013-12-31, YEAR",
        "العام الماضي, 2020-01-01, 2020-12-31, YEAR"
    })
    void stretches(String words, LocalDate first, LocalDate last, Precision precision) {
        assertThat(resolve(words)).map(Resolved::range).contains(new DateRange(first, last));
        assertThat(resolve(words)).map(Resolved::precision).contains(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"صلاة العيد في المسجد", "مارس الضغط على الأهالي", "رجب طيب أردوغان", "سبعة أشخاص",
        "طريق M4", "5 قذائف هاون", "سوق الأحد"})
    void no_time(String words) {
        assertThat(mentions(words)).allSatisfy(mention -> assertThat(mention.expression()).isInstanceOf(TimeExpression.Weekday.class));
    }

    @Test
    void weekday_and_day_fix_the_year() {
        TimeExpression sunday = mentions("اليوم الأحد 25 من نيسان").getFirst().expression();
        assertThat(new TimeResolver(Optional.empty(), 2018, Sentences.TODAY).resolve(sunday, Optional.empty()))
                .contains(new Resolved(DateRange.of(LocalDate.of(2021, 4, 25)), Precision.DAY, Basis.WEEKDAY,
                        Optional.of(new Reason.YearFromWeekday(DayOfWeek.SUNDAY, MonthDay.of(4, 25), 2021))));
    }

    @Test
    void two_years_that_fit_fix_none() {
        TimeExpression sunday = mentions("الأحد 25 من نيسان").getFirst().expression();
        assertThat(new TimeResolver(Optional.empty(), 2005, Sentences.TODAY).resolve(sunday, Optional.empty())).isEmpty();
    }

    @Test
    void a_bare_weekday_without_a_publication_day_stays_open() {
        TimeExpression wednesday = mentions("مساء الأربعاء").getFirst().expression();
        assertThat(new TimeResolver(Optional.empty(), 2011, Sentences.TODAY).resolve(wednesday, Optional.empty())).isEmpty();
    }

    @Test
    void a_week_before_that_incident_counts_from_it() {
        TimeExpression before = mentions("وقبل هذه الحادثة بنحو أسبوع").getFirst().expression();
        When.Dated incident = When.Dated.day(DateRange.of(LocalDate.of(2021, 4, 17)), Basis.STATED);
        assertThat(resolver().resolve(before, Optional.of(incident))).map(Resolved::range)
                .contains(DateRange.of(LocalDate.of(2021, 4, 10)));
    }

    @Test
    void the_coming_week_is_future() {
        assertThat(mentions("يبدأ الخميس المقبل").getFirst().isFuture()).isTrue();
    }

    private static Optional<Resolved> resolve(String words) {
        return resolver().resolve(mentions(words).getFirst().expression(), Optional.empty());
    }

    private static TimeResolver resolver() {
        return new TimeResolver(Optional.of(PUBLISHED), 2011, Sentences.TODAY);
    }

    private static List<TimeMention> mentions(String words) {
        return new TimeFinder(Sentences.lexicon().numbers()).find(Sentences.document(words));
    }
}
