package org.waqai.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.extract.reading.Sentence.Part;

/** What is the headline of a page, what is its date and place, and what is already the report. */
class HeadlinesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "شفق نيوز/ أفاد مصدر طبي، اليوم الاثنين، بمقتل ثلاثة متظاهرين وإصابة آخرين قرب جسر الزيتون وسط الناصرية.",
        "الفاشر 15 يونيو 2024 – قتل تسعة أشخاص وأصيب عشرون آخرون، السبت، في قصف مدفعي على سوق المواشي.",
        "بغداد – أعلنت خلية الإعلام الأمني اليوم الأحد مقتل خمسة مسلحين في ضربة جوية على جبال حمرين.",
        "قال المرصد السوري لحقوق الإنسان إن ثلاثة مدنيين قتلوا وأصيب سبعة آخرون في قصف على مدينة سرمين.",
        "جنين 20-6-2023 وفا- أعلنت وزارة الصحة اليوم الثلاثاء استشهاد شاب برصاص الاحتلال في مخيم جنين."
    })
    void a_long_first_line_with_a_full_stop_is_the_report(String line) {
        assertThat(parts(line + "\nوأضاف المصدر أن الوضع هادئ في المدينة منذ صباح اليوم بعد انسحاب القوات.")).startsWith(Part.BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "غارات على عيتا الشعب والخيام.",
        "الجيش السوري يدخل قارة في القلمون.",
        "مقتل ثلاثة متظاهرين وإصابة سبعة وأربعين آخرين بالرصاص الحي وقنابل الغاز قرب جسر الزيتون وسط الناصرية",
        "مقتل 18 شخصا في هجمات متفرقة بالعراق",
        "هدوء حذر في السويداء بعد أسبوع من المواجهات الدامية"
    })
    void a_short_line_or_one_without_a_full_stop_is_the_headline(String line) {
        assertThat(parts(line + "\nوأضاف المصدر أن الوضع هادئ في المدينة منذ صباح اليوم بعد انسحاب القوات.")).startsWith(Part.TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "درعا: انفجار لغم بسيارة مدنية",
        "حلب : قصف مدفعي على حي السكري",
        "ريف حمص: استشهاد طفل برصاص قناص",
        "دير الزور: اعتقال شابين في بلدة الشحيل",
        "إدلب: غارتان على أطراف سراقب"
    })
    void a_line_of_a_bulletin_is_no_dateline(String line) {
        assertThat(parts("حصيلة اليوم\n" + line + "\n")).containsExactly(Part.TITLE, Part.BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "كبم : راديو السافنا",
        "الدمازين: راديو النيل",
        "تاريخ النشر: 2021/02/04",
        "غزة -\"صدى\":",
        "ود مدني: 28 أكتوبر 2024"
    })
    void a_dateline_is_no_report(String line) {
        assertThat(parts("حصيلة اليوم\n" + line + "\n")).containsExactly(Part.TITLE, Part.HEADER);
    }

    private static List<Part> parts(String text) {
        return Texts.document(text).sentences().stream().map(Sentence::part).toList();
    }
}
