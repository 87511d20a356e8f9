package org.waqai.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.extract.Sentences;
import org.waqai.extract.reading.Document;
import org.waqai.model.Reading;

/** The publication day, read from a text that comes without one; | stands for a line end. */
class PublicationTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "قتلى بقصف على سرمين|نشر في 12 أيار 2019|قصفت قوات النظام بلدة سرمين أمس. ; 2019-05-12",
        "قتلى بقصف على سرمين|تاريخ النشر: 12/05/2019 الساعة 10:30|قصفت قوات النظام بلدة سرمين أمس. ; 2019-05-12",
        "قتلى بقصف على سرمين|دمشق - سانا - 12 أيار 2019|قصفت قوات النظام بلدة سرمين أمس. ; 2019-05-12",
        "قتلى بقصف على سرمين|الأحد، 12 مايو 2019|قصفت قوات النظام بلدة سرمين أمس. ; 2019-05-12",
        "قتلى بقصف على سرمين|مايو 12, 2019|قصفت قوات النظام بلدة سرمين أمس. ; 2019-05-12",
        "قتلى بقصف على سرمين|عدن (12 مايو 2019) - قتل خمسة مدنيين مساء أمس بقصف مدفعي استهدف بلدة في ريف المحافظة الشمالي. ; 2019-05-12",
        "قتلى بقصف على سرمين|صنعاء 12 مايو 2019 - قتل خمسة مدنيين مساء أمس بقصف مدفعي استهدف بلدة في ريف المحافظة الشمالي. ; 2019-05-12",
        "قصف على سرمين|قصفت قوات النظام بلدة سرمين في ريف إدلب الشرقي مساء أمس وقتلت خمسة مدنيين.|المصدر: وكالات 12-5-2019 ; 2019-05-12",
        "قصف على سرمين|قصفت قوات النظام بلدة سرمين في ريف إدلب الشرقي مساء أمس وقتلت خمسة مدنيين.|آخر تحديث: 2019-05-12 ; 2019-05-12",
        "اشتباكات في الباب مراسلنا 12/5/2019 اندلعت فجر اليوم اشتباكات بين فصيلين ; 2019-05-12",
        "قصفت قوات النظام اليوم الأحد 12 من أيار 2019 بلدة سرمين ; 2019-05-12",
        "قصفت قوات النظام مساء أمس السبت 11 أيار 2019 بلدة سرمين ; 2019-05-12",
        "قتل شاب أمس الأول الجمعة 10 أيار 2019 في بلدة سرمين ; 2019-05-12",
        "قصف على سرمين|الأحد 12 أيار|قصفت قوات النظام بلدة سرمين أمس. وكانت هادئة في 2021. ; 2024-05-12",
        "قصف|قصفت قوات النظام أمس بلدة سرمين في ريف إدلب وقتلت خمسة مدنيين.|بتاريخ 7 رمضان 1440 الموافق 12/5/2019 ; 2019-05-12",
        "انفجار في عفرين|انفجرت دراجة مفخخة، الجمعة 25 آذار، في مدينة عفرين. وخلال عام 2021 قتل ثلاثون. ; 2022-03-25"
    })
    void the_day_of_the_report(String text, LocalDate day) {
        assertThat(published(text)).contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "قصفت قوات النظام بلدة سرمين في 12 أيار 2019 وقتلت خمسة مدنيين",
        "قصفت قوات النظام بلدة سرمين يوم الأحد 12 أيار 2019 وقتلت خمسة مدنيين",
        "قصفت قوات النظام بلدة سرمين مساء أمس وقتلت خمسة مدنيين",
        "قتلى بقصف على سرمين|قصفت قوات النظام بلدة سرمين يوم السبت، وكانت قصفتها في 3/4/2018 أيضا.",
        "قصفت قوات النظام بلدة سرمين في أيار 2019",
        "قصفت قوات النظام بلدة سرمين مساء الجمعة. وكانت قصفتها الاثنين 3 آذار أيضا. وفي 2023 هدأت",
        "اعتقلت الأسايش خمسة شبان منذ 12/5/2019 في الرقة",
        "قصفت قوات النظام البلدة.|النشرة 12 مايو|سرمين"
    })
    void the_day_of_an_event_is_not_that_of_the_report(String text) {
        assertThat(published(text)).isEmpty();
    }

    @Test
    void no_report_is_from_the_future() {
        assertThat(published("قتلى بقصف على سرمين|نشر في 12 أيار 2031|قصفت قوات النظام بلدة سرمين أمس.")).isEmpty();
    }

    private static Optional<LocalDate> published(String text) {
        Document document = Sentences.document(text.replace('|', '\n'));
        List<TimeMention> mentions = new TimeFinder(Sentences.lexicon().numbers()).find(document);
        return Publication.find(document, mentions, Sentences.TODAY).map(Reading::value);
    }
}
