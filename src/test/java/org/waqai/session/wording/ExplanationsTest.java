package org.waqai.session.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.session.wording.Given.ARABIC;
import static org.waqai.session.wording.Given.ENGLISH;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.model.Article;
import org.waqai.model.DateRange;
import org.waqai.model.Reason;
import org.waqai.model.Span;

class ExplanationsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 4, 21);

    @Test
    void the_year_of_a_weekday_is_explained() {
        Reason reason = new Reason.YearFromWeekday(DayOfWeek.SUNDAY, MonthDay.of(4, 25), 2021);

        assertThat(because(ARABIC, reason)).isEqualTo("السنة 2021 استُنتجت: 25 نيسان يوافق فيها الأحد");
        assertThat(because(ENGLISH, reason)).isEqualTo("2021, because 25 April is a Sunday in that year");
    }

    @Test
    void counted_days_tell_from_where() {
        assertThat(because(ARABIC, new Reason.CountedFromPublication(PUBLISHED, -1)))
                .isEqualTo("محسوب من تاريخ النشر: قبل يوم واحد من يوم النشر (21 نيسان 2021)");
        assertThat(because(ARABIC, new Reason.CountedFromPublication(PUBLISHED, 0)))
                .isEqualTo("محسوب من تاريخ النشر: يوم النشر (21 نيسان 2021) نفسه");
        assertThat(because(ARABIC, new Reason.CountedFromEvent(PUBLISHED, -7)))
                .isEqualTo("محسوب من حدث آخر مؤرَّخ في المقال: قبل 7 أيام من يومه (21 نيسان 2021)");
        assertThat(because(ENGLISH, new Reason.CountedFromEvent(PUBLISHED, 2)))
                .isEqualTo("Counted from another event that the article dates: 2 days after its day (21 April 2021)");
    }

    @Test
    void a_date_of_the_islamic_calendar_is_told_as_written() {
        Reason reason = new Reason.FromHijri(1442, 7, 27);

        assertThat(because(ARABIC, reason)).isEqualTo("محوّل من التقويم الهجري: 27 رجب 1442 هـ");
        assertThat(because(ENGLISH, reason)).isEqualTo("Turned from the Islamic calendar: 27 Rajab 1442 AH");
    }

    @Test
    void a_lent_day_of_publication_tells_who_lends_it_and_why() {
        LocalDate thursday = LocalDate.of(2021, 4, 22);
        Reason reason = new Reason.LentByArticle(thursday, new Span(0, 13), PUBLISHED, "enab#1",
                new DateRange(LocalDate.of(2021, 4, 20), LocalDate.of(2021, 4, 25)), thursday.plusDays(5));

        assertThat(because(ARABIC, reason)).isEqualTo("«مساء الأربعاء» هو الأربعاء 21 نيسان 2021، لأن المقال «\u2068enab\u2069» "
                + "يؤرّخ الحادثة نفسها في "
                + "\u206820–25\u2069 نيسان 2021؛ والخميس 22 نيسان 2021 أول يوم نشر تصحّ معه مواعيد هذا المقال كلها");
        assertThat(because(ENGLISH, reason)).isEqualTo("“\u2068مساء الأربعاء\u2069” is Wednesday 21 April 2021, because the article “enab” "
                + "dates the same incident 20–25 April 2021; Thursday 22 April 2021 is the first day of publication on which all times "
                + "of this article fit");
    }

    @Test
    void a_reason_quotes_the_words_it_points_to() {
        assertThat(because(ARABIC, new Reason.CarriedOver(new Span(0, 13))))
                .isEqualTo("مأخوذ من جملة سابقة عن الحدث نفسه: «مساء الأربعاء»");
    }

    @Test
    void every_other_reason_names_the_day_of_publication() {
        assertThat(because(ARABIC, new Reason.YearFromPublication(PUBLISHED))).isEqualTo("السنة من تاريخ النشر: 21 نيسان 2021");
        assertThat(because(ARABIC, new Reason.LatestWeekday(DayOfWeek.WEDNESDAY, PUBLISHED)))
                .isEqualTo("يوم الأربعاء الأخير حتى تاريخ النشر (21 نيسان 2021)");
        assertThat(because(ARABIC, new Reason.StandsInForPublication(PUBLISHED)))
                .isEqualTo("لا يذكر النص وقتاً، فأُخذ تاريخ النشر: 21 نيسان 2021");
    }

    private static String because(Wording wording, Reason reason) {
        return wording.reason(reason, new Article(
                "a", "مساء الأربعاء اندلعت", Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }
}
