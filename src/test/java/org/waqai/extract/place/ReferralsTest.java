package org.waqai.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.extract.place.PlaceMention.Recognition;
import org.waqai.model.PlacePath;

/** "The town", "the quarters mentioned": which places told before they mean. */
class ReferralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "انفجار في مدينة منبج. وشهدت المدينة توترا | سوريا>حلب>منبج",
        "اشتباكات في حي غويران بالحسكة. وقصفت الطائرات المدينة | سوريا>الحسكة",
        "قتيل في بلدة الصنمين. وحاصرت القوات البلدة | سوريا>درعا>الصنمين",
        "قصف على قرية البارة. ونزح أهالي القرية | سوريا>إدلب>أريحا>إحسم>البارة",
        "اشتباكات في حي القابون بدمشق. وسقطت قذائف على الحي المذكور | سوريا>دمشق>القابون",
        "هجوم على مخيم الركبان. وطالب سكان المخيم بالحماية | سوريا>حمص>مخيم الركبان",
        "غارة على سوق الهال في مدينة الباب. وسبق أن تعرض السوق ذاته لقصف | سوريا>حلب>الباب>سوق الهال",
        "اغتيال في مدينة نوى. وسجلت في المحافظة عشر عمليات | سوريا>درعا",
        "انفجار في ناحية تل تمر. وحلقت طائرات فوق الناحية | سوريا>الحسكة>تل تمر",
        "قصف على مخيم البريج. واقتحمت قوات مدينة جنين وخرج سكان المخيم | فلسطين>الضفة الغربية>جنين>مخيم جنين",
        "اقتتال في معسكر أبو شوك. وفرت أسر من المعسكر | السودان>شمال دارفور>معسكر أبو شوك",
        "نجا محافظ درعا من محاولة اغتيال وسط المدينة | سوريا>درعا",
        "قصف على بلدة سرمين. وقال مراسلنا في جسر الشغور إن القصف طال وسط البلدة | سوريا>إدلب>سرمين",
        "كمين على طريق حمص - تدمر. وأغلق الطريق نفسه | سوريا>حمص>طريق حمص - تدمر"
    })
    void the_last_place_of_that_sort(String text, String path) {
        assertThat(referred(text)).containsExactly(PlacePath.of(path.split(">")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "اشتباكات في حي طي بالقامشلي ثم في حي حلكو. ونزوح من الأحياء المذكورة | حي طي + حي حلكو",
        "قصف على بلدتي طفس واليادودة في درعا. وساد الهدوء في البلدتين | طفس + اليادودة",
        "توتر في حيي السكري والأنصاري بحلب. وانتشرت القوات في الحيين | السكري + الأنصاري"
    })
    void several_at_once(String text, String names) {
        assertThat(referred(text)).extracting(PlacePath::leaf).isEqualTo(Read.names(names));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "اشتباكات في حي القابون بدمشق. وأطلقت القوات الرصاص الحي",
        "انفجار في مدينة منبج. ونزح سكان القرى المجاورة",
        "اشتباكات في حي القابون بدمشق. وأغلقت الأسواق",
        "قتيل في بلدة الصنمين. وتوقفت المدارس عن العمل",
        "قصف على قرية البارة. وتقدمت القوات في المناطق المحررة",
        "انفجار في مدينة منبج. وعقد اجتماع في المدينة الرياضية",
        "وصل الوفد إلى المدينة",
        "قتل عنصر عند الحاجز"
    })
    void other_places_and_no_places(String text) {
        assertThat(referred(text)).isEmpty();
    }

    private static List<PlacePath> referred(String text) {
        return Read.mentions(text).stream()
                .filter(mention -> mention.recognition() == Recognition.REFERRING)
                .map(mention -> mention.place().path())
                .toList();
    }
}
