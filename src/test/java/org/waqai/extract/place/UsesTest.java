package org.waqai.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.extract.place.PlaceMention.Use;
import org.waqai.model.IncidentType;

/** Places that a sentence names and that are not, or not all, where it happened. */
class UsesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قال محافظ حمص إن الأوضاع تحسنت | حمص | HOME",
        "قال مسؤول قضاء مخمور إن الهجوم فشل | مخمور | HOME",
        "أعلنت مديرية أمن سبها اعتقال مطلوبين | سبها | HOME",
        "قال سكان بلدة عبسان إن القصف تجدد | عبسان | HOME",
        "طالب وجهاء مدينة بعلبك بفتح الطريق | بعلبك | HOME",
        "قالت سفارة دمشق إن المعلومات خاطئة | دمشق | ASIDE",
        "خرق اتفاق الحديدة | الحديدة | ASIDE",
        "شيع نازحو بلدة مورك قتيلا | مورك | ASIDE",
        "قتل شاب من أهالي بلدة الحراك تحت التعذيب | الحراك | ORIGIN",
        "ينحدر القتيل من مدينة الرستن | الرستن | ORIGIN",
        "اعتقل الناشط القادم من مدينة منبج | منبج | ASIDE",
        "أعلنت غرفة عمليات حلب مقتل عنصر | حلب | HOME",
        "أفاد مصدر في مشفى إدلب بأن الاشتباكات أوقعت قتلى | مشفى إدلب | ASIDE",
        "قال المتحدث باسم المفوضية في جنيف إن الوضع صعب | جنيف | ASIDE",
        "نقل الجرحى إلى مستشفى الرازي في مدينة حلب | مستشفى الرازي | GOAL",
        "نقلت سيارات الإسعاف المصابين إلى مدينة إدلب | إدلب | GOAL",
        "اقتادت الدورية الشاب إلى مدينة القامشلي | القامشلي | GOAL",
        "نزحت العائلات نحو مدينة عفرين | عفرين | GOAL",
        "نزحت العائلات من بلدة سرمين | سرمين | ORIGIN",
        "قصفت القوات المتمركزة في بلدة حاس محيط البارة | حاس | ASIDE",
        "بحسب ناشطين في مدينة سراقب قتل شخص | سراقب | ASIDE",
        "مدني قتل برصاص طائش في مدينة جرابلس | جرابلس | ASIDE",
        "وثق \"مرصد الانتهاكات في حوران\" مقتل مدني | حوران | ASIDE",
        "أطلق صاروخا نحو مدينة عسقلان | عسقلان | SITE",
        "تعزيزات وصلت من الشدادي إلى حقل العمر | الشدادي | ORIGIN",
        "امتدت الاشتباكات إلى قرية سليم | سليم | SITE",
        "قصف على مدينة جسر الشغور | جسر الشغور | SITE",
        "أصيب بجروح نقل على إثرها إلى أحد المشافي التركية في كلس | كلس | GOAL",
        "هاجم مستوطنون من مستوطنة يتسهار أطراف قرية عوريف | عوريف | SITE",
        "فارق طفل الحياة في مستشفى باب الهوى متأثرا بجراحه | مستشفى باب الهوى | ASIDE",
        "أغلقت قوات تابعة لحكومة الوحدة الطريق الساحلي | الطريق الساحلي | SITE",
        "قنص في باب التبانة أوقع جريحا | باب التبانة | SITE",
        "سيطرت على أجزاء واسعة من مدينة منبج | منبج | SITE",
        "اشتباكات بالقرب من مدينة سراقب | سراقب | SITE",
        "قصف على كل من بلدة سرمين وبلدة النيرب | سرمين | SITE"
    })
    void the_words_before_a_place_tell_its_use(String text, String name, Use use) {
        assertThat(Read.mentions(text)).filteredOn(mention -> mention.place().name().equals(name))
                .extracting(PlaceMention::use).containsOnly(use);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "انفجار قرب مدرسة الفرقان بالقرب من حي القصور في مدينة حمص | مدرسة الفرقان",
        "هجوم في بلدة الجيزة شرقي مدينة درعا | الجيزة",
        "اشتباكات في قرية الدبشية قرب بلدة تل تمر | الدبشية",
        "هجوم في قرية الهواشة بقضاء المقدادية شمال شرقي بعقوبة | الهواشة",
        "سيارة مفخخة في مدينة أعزاز قرب جامع الميتم | جامع الميتم",
        "هجوم في حي غويران داخل مدينة الحسكة شمال شرقي سوريا | غويران"
    })
    void what_only_says_where_a_place_lies_is_none(String text, String site) {
        assertThat(Read.sites(IncidentType.ATTACK, text)).containsExactly(site);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DISPLACEMENT | نزح أهالي قرية أم الكيف باتجاه تل تمر | أم الكيف",
        "ATTACK | في ريف دير الزور الشرقي استهدف مجهولون سيارة في بلدة الشحيل | الشحيل",
        "DISPLACEMENT | نزحت مئات العائلات من بلدة معرة حرمة إلى مدينة إدلب | معرة حرمة",
        "DISPLACEMENT | حركة نزوح من أحياء الخالدية والبياضة باتجاه الوعر في حمص | الخالدية + البياضة",
        "DISPLACEMENT | فرت عشرات الأسر من حي الشجاعية صوب وسط غزة | الشجاعية",
        "DISPLACEMENT | تشهد مدينة سراقب حركة نزوح واسعة نحو الحدود | سراقب",
        "DETENTION | اعتقلت القوات ثلاثة مواطنين من بلدة يعبد | يعبد",
        "DETENTION | خطف مسلحون سبعة مدنيين من أهالي بلدة مركدة | مركدة",
        "DETENTION | اعتقلت القوات شابا في مدينة الطبقة واقتادته إلى سجن عايد | الطبقة",
        "CONTROL_CHANGE | انسحبت الفصائل من مدينة خان شيخون باتجاه مورك | خان شيخون",
        "CONTROL_CHANGE | سيطرت القوات القادمة من الرقة على قرية الكرامة | الكرامة",
        "DEPLOYMENT | دفع الجيش بتعزيزات من دمشق إلى مدينة درعا | درعا",
        "DEPLOYMENT | استقدم رتلا من قاعدة الشدادي إلى حقل العمر | حقل العمر",
        "ATTACK | قتل شاب من بلدة نوى برصاص مجهولين في مدينة جاسم | جاسم",
        "SHELLING | قصفت القوات المنتشرة في معسكر جورين قرية العنكاوي | العنكاوي",
        "CLASH | أسفرت الاشتباكات عن جرحى نقلوا إلى مستشفى تل أبيض | -"
    })
    void each_type_takes_its_own_places(IncidentType type, String text, String places) {
        List<String> expected = Read.names(places);
        assertThat(Read.sites(type, text)).isEqualTo(expected);
    }
}
