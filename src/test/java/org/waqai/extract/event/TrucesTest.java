package org.waqai.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.extract.Sentences;
import org.waqai.model.Ceasefire;

/** How far a truce has come, and agreements that are no truce. */
class TrucesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "اتفقت الحكومة اليمنية وجماعة الحوثي على هدنة لمدة شهرين برعاية الأمم المتحدة تبدأ مساء غد السبت | AGREED",
        "دخل وقف إطلاق النار بين إسرائيل وحزب الله حيز التنفيذ فجر اليوم الأربعاء | IN_FORCE",
        "أعلن المبعوث الأممي تمديد الهدنة في اليمن شهرين إضافيين | EXTENDED",
        "اتهم الجيش السوداني قوات الدعم السريع بخرق الهدنة في الخرطوم | VIOLATED",
        "سجل المركز الروسي 14 خرقا لنظام وقف الأعمال القتالية في محافظة إدلب خلال الساعات الـ24 الماضية | VIOLATED",
        "انهارت الهدنة في مدينة حلب بعد أقل من أسبوع على سريانها | COLLAPSED",
        "رفضت حركة حماس مقترح الهدنة الذي قدمه الوسطاء في القاهرة | REJECTED",
        "دعا مجلس الأمن الدولي إلى وقف فوري لإطلاق النار في ليبيا | PROPOSED",
        "عرضت لجنة المصالحة هدنة لمدة ثلاثة أيام بين عشيرتين في ناحية الكحلاء | PROPOSED",
        "توصلت فصائل المعارضة وقوات النظام إلى اتفاق يقضي بوقف إطلاق النار في بلدة مضايا | AGREED",
        "وافق طرفا النزاع في السودان على تمديد وقف إطلاق النار 72 ساعة | EXTENDED",
        "ساد هدوء حذر في مخيم عين الحلوة مع سريان وقف إطلاق النار بين فتح والإسلاميين | IN_FORCE",
        "لم تصمد الهدنة في مخيم اليرموك سوى ساعات قبل أن تتجدد الاشتباكات بين الفصائل وتنظيم داعش | COLLAPSED",
        "أعلنت موسكو وأنقرة التوصل إلى اتفاق لوقف إطلاق النار في إدلب يبدأ منتصف الليلة | AGREED",
        "طالبت الأمم المتحدة بهدنة إنسانية في الغوطة الشرقية | PROPOSED",
        "وقعت قسد والحكومة السورية اتفاقا لوقف إطلاق النار في حيي الشيخ مقصود والأشرفية | AGREED",
        "اتفق الجانبان اللبناني والإسرائيلي على وقف الأعمال العدائية جنوب لبنان بوساطة أمريكية | AGREED",
        "أعلنت جبهة النصرة انتهاء العمل بالهدنة في ريف حلب الجنوبي | COLLAPSED",
        "رفض قائد الجيش السوداني الدعوة إلى هدنة خلال شهر رمضان | REJECTED",
        "طرح وجهاء العشائر هدنة في مدينة السويداء، غير أن الفصيل رفضها | REJECTED",
        "أعلنت اللجنة هدنة في مخيم عين الحلوة لكنها سقطت بعد ساعتين | COLLAPSED",
        "اقترحت روسيا هدنة في الغوطة الشرقية | PROPOSED",
        "اتفق الطرفان على تمديد الهدنة في مدينة الحسكة أسبوعا | EXTENDED",
        "جددت الأطراف الهدنة في اليمن شهرين | EXTENDED",
        "دعا المبعوث الأممي الطرفين إلى تمديد الهدنة في اليمن ستة أشهر | PROPOSED",
        "جددت البعثة الأممية دعوتها إلى هدنة في طرابلس | PROPOSED",
        "يأمل الوسطاء أن يتوصل الطرفان إلى هدنة في غزة قبل رمضان | PROPOSED",
        "رفض الفصيل، بحسب مصادر محلية، مقترحا لهدنة في مدينة درعا | REJECTED",
        "استمرت المعارك في كركوك قبل أن يتوصل الطرفان بوساطة إيرانية إلى اتفاق لوقف إطلاق النار | AGREED"
    })
    void the_words_of_its_clause_tell_how_far_it_has_come(String text, Ceasefire.Status status) {
        assertThat(statuses(text)).contains(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أشاد الوزير باتفاق التجارة الحرة بين العراق والأردن",
        "وقع البلدان اتفاقا لتبادل الطلاب في عمان",
        "لا هدنة في حرب الأسعار بين متاجر بيروت",
        "وقعت الوزارة اتفاقا لتوريد القمح مع شركة روسية",
        "يدرس الخبراء اتفاق الشراكة بين بغداد وأنقرة",
        "بلا هدنة تمضي أسعار الخبز في الصعود في بيروت",
        "قد يتوصل الجانبان إلى هدنة في غزة"
    })
    void an_agreement_on_something_else_is_no_truce(String text) {
        assertThat(statuses(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "اتهمت إسرائيل حزب الله بخرق الاتفاق الذي أبرم في لبنان برعاية أميركية | VIOLATED AGREED",
        "تتوالى الخروقات للاتفاق الذي دخل حيز التنفيذ في درعا مطلع نيسان | VIOLATED IN_FORCE",
        "انتهكت قوات النظام الهدنة التي وقعت في آذار بين الجانبين في إدلب | VIOLATED AGREED",
        "سجلت اللجنة خرق اتفاق وقف إطلاق النار الذي أبرم في الحديدة قبل شهر | VIOLATED AGREED",
        "سجلت البعثة خرقا للهدنة التي دخلت حيز التنفيذ في طرابلس مساء الأربعاء | VIOLATED IN_FORCE",
        "اتهمت إسرائيل حزب الله بخرق الاتفاق في الجنوب | VIOLATED",
        "خرقت الهدنة القوات التي انتشرت في محيط مدينة درعا | VIOLATED",
        "اتهم الجيش قسد بخرق الاتفاق وقصف القرية التي عادت إليها العائلات | VIOLATED",
        "خرق الحوثيون الاتفاق الذي لم يصمد في الحديدة | COLLAPSED"
    })
    void a_relative_clause_behind_a_breach_tells_of_the_truce_itself(String text, String statuses) {
        assertThat(statuses(text)).map(Enum::name).containsExactly(statuses.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقعت خروقات للهدنة في مدينة درعا",
        "وقعت اشتباكات رغم وقف إطلاق النار في مدينة طرابلس الليبية",
        "وقعت انتهاكات لاتفاق وقف الأعمال القتالية في ريف إدلب",
        "وقعت مواجهات في مخيم عين الحلوة على الرغم من الهدنة",
        "وقعت غارات رغم سريان الهدنة في مدينة الحديدة"
    })
    void what_befell_was_not_signed(String text) {
        assertThat(statuses(text)).doesNotContain(Ceasefire.Status.AGREED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقعت الحكومة السودانية والحركة الشعبية اتفاقا لوقف إطلاق النار في جوبا",
        "وقعت قسد والحكومة السورية اتفاقا لوقف إطلاق النار في مدينة حلب",
        "وقعت العشيرتان هدنة في مدينة العمارة",
        "وقع الطرفان في مدينة درعا اتفاقا على هدنة مدتها أسبوع",
        "وقعت فصائل المعارضة وروسيا اتفاق تهدئة في مدينة دوما"
    })
    void what_was_signed_is_agreed(String text) {
        assertThat(statuses(text)).contains(Ceasefire.Status.AGREED);
    }

    private static List<Ceasefire.Status> statuses(String text) {
        return Sentences.read("خبر\n\n" + text + ".", "2024-05-16").incidents().stream()
                .flatMap(incident -> incident.ceasefire().stream())
                .map(reading -> reading.value().status())
                .toList();
    }
}
