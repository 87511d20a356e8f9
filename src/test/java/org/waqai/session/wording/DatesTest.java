package org.waqai.session.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.session.wording.Given.ARABIC;
import static org.waqai.session.wording.Given.ENGLISH;
import static org.waqai.session.wording.Given.dated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.DateRange;
import org.waqai.model.DayPart;
import org.waqai.model.Precision;
import org.waqai.model.When;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "2021-04-21; 2021-04-21; 21 نيسان 2021; 21 April 2021",
        "2021-04-20; 2021-04-25; \u206820–25\u2069 نيسان 2021; 20–25 April 2021",
        "2021-04-28; 2021-05-03; 28 نيسان – 3 أيار 2021; 28 April – 3 May 2021",
        "2020-12-30; 2021-01-02; 30 كانون الأول 2020 – 2 كانون الثاني 2021; 30 December 2020 – 2 January 2021",
    })
    void days_name_no_more_than_they_need(LocalDate first, LocalDate last, String arabic, String english) {
        DateRange days = new DateRange(first, last);

        assertThat(ARABIC.days(days)).isEqualTo(arabic);
        assertThat(ENGLISH.days(days)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "2021-04-11; 2021-04-16; 6 أيام; 6 days",
        "2021-04-11; 2021-04-11; يوم واحد; 1 day",
        "2016-08-01; 2018-08-31; 25 شهراً; 25 months",
        "2011-01-01; 2021-04-09; 10 سنوات; 10 years",
    })
    void a_duration_is_told_in_the_largest_unit_that_tells_enough(LocalDate first, LocalDate last, String arabic, String english) {
        DateRange days = new DateRange(first, last);

        assertThat(ARABIC.duration(days)).isEqualTo(arabic);
        assertThat(ENGLISH.duration(days)).isEqualTo(english);
    }

    @Test
    void a_weekday_has_a_name() {
        assertThat(ARABIC.weekday(DayOfWeek.THURSDAY)).isEqualTo("الخميس");
        assertThat(ENGLISH.weekday(DayOfWeek.THURSDAY)).isEqualTo("Thursday");
    }

    @Test
    void a_part_of_the_day_follows_the_day() {
        When evening = dated("2021-04-21", "2021-04-21", Precision.DAY, Optional.of(DayPart.EVENING), false);

        assertThat(ARABIC.when(evening)).isEqualTo("21 نيسان 2021، مساءً");
        assertThat(ENGLISH.when(evening)).isEqualTo("21 April 2021, evening");
    }

    @Test
    void a_night_between_two_days_is_one_night() {
        When night = dated("2021-04-21", "2021-04-22", Precision.DAY, Optional.of(DayPart.NIGHT), false);

        assertThat(ARABIC.when(night)).isEqualTo("ليل \u206821–22\u2069 نيسان 2021");
        assertThat(ENGLISH.when(night)).isEqualTo("night of 21–22 April 2021");
    }

    @Test
    void a_month_a_season_and_a_year_are_not_given_days() {
        assertThat(ARABIC.when(dated("2018-09-01", "2018-09-30", Precision.MONTH))).isEqualTo("أيلول 2018");
        assertThat(ARABIC.when(dated("2018-06-01", "2018-08-31", Precision.MONTH))).isEqualTo("حزيران – آب 2018");
        assertThat(ARABIC.when(dated("2018-12-01", "2019-02-28", Precision.MONTH))).isEqualTo("كانون الأول 2018 – شباط 2019");
        assertThat(ARABIC.when(dated("2016-01-01", "2016-12-31", Precision.YEAR))).isEqualTo("2016");
        assertThat(ARABIC.when(dated("2016-01-01", "2018-12-31", Precision.YEAR))).isEqualTo("\u20682016–2018\u2069");
    }

    @Test
    void what_goes_on_says_so() {
        When fighting = dated("2021-04-20", "2021-04-25", Precision.DAY, Optional.empty(), true);

        assertThat(ARABIC.when(fighting)).isEqualTo("\u206820–25\u2069 نيسان 2021، ولا تزال جارية");
    }

    @Test
    void no_date_is_a_phrase_of_its_own() {
        assertThat(ARABIC.when(new When.Undated())).isEqualTo("بلا تاريخ");
        assertThat(ENGLISH.when(new When.Undated())).isEqualTo("undated");
    }

    @Test
    void months_have_the_names_that_the_reader_chose() {
        LocalDate day = LocalDate.of(2021, 4, 21);

        assertThat(new Wording(Language.ARABIC, MonthNames.GREGORIAN, Digits.LATIN).day(day)).isEqualTo("21 أبريل 2021");
        assertThat(new Wording(Language.ARABIC, MonthNames.BOTH, Digits.LATIN).day(day)).isEqualTo("21 نيسان/أبريل 2021");
        assertThat(new Wording(Language.ENGLISH, MonthNames.BOTH, Digits.ARABIC_INDIC).day(day)).isEqualTo("21 April 2021");
    }

    @Test
    void digits_are_those_that_the_reader_chose() {
        Wording indic = new Wording(Language.ARABIC, MonthNames.LEVANTINE, Digits.ARABIC_INDIC);

        assertThat(indic.day(LocalDate.of(2021, 4, 21))).isEqualTo("٢١ نيسان ٢٠٢١");
        assertThat(indic.number(12_345)).isEqualTo("١٢٬٣٤٥");
    }
}
