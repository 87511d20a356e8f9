package org.waqai.extract.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.extract.Sentences;
import org.waqai.model.Count;

/**
 * Sentences and the tolls they tell, written as {@code outcome number who}: {@code 5}, {@code 5+} for at least five, {@code 5-7},
 * {@code 2~} for an unnumbered plural, {@code 1-5~} for a combined count; {@code of} a side; a subset in brackets.
 */
class TollFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قُتل ثلاثة مدنيين في القصف على البلدة | killed 3 civilian",
        "أصيب 19 شخصا بجروح متفاوتة | injured 19 unknown",
        "أسفر القصف عن مقتل طفلين | killed 2 child",
        "ما أدى إلى إصابة خمسة عناصر | injured 5 fighter",
        "سقط 27 قتيلا في المعارك | killed 27 unknown",
        "لقي أحد عشر عاملا مصرعهم | killed 11 civilian",
        "استشهد اثنا عشر فلسطينيا في الغارة | killed 12 unknown",
        "مقتل جندي برصاص قناص | killed 1 fighter",
        "وجرح نحو ثلاثين مدنيا | injured 30 civilian",
        "قتل أكثر من 20 مدنيا | killed 21+ civilian",
        "قتل ما لا يقل عن أربعة جنود | killed 4+ fighter",
        "أصيب تسعة على الأقل | injured 9+ unknown",
        "أصيب مدنيان على الأقل | injured 2+ civilian",
        "سقط ما بين 60 و75 قتيلا | killed 60-75 unknown",
        "مقتل 15-20 مسلحا في الغارات | killed 15-20 fighter",
        "جرح ما يصل إلى عشرة مدنيين | injured 0-10 civilian",
        "مقتل خمسة وثلاثين شخصا | killed 35 unknown",
        "قتل 1,200 شخص في الزلزال | killed 1200 unknown",
        "راح ضحيتها أكثر من ثمانين شهيدا | killed 81+ unknown",
        "مقتل إرهابيين اثنين في البادية | killed 2 fighter",
        "إصابة الجنود الثلاثة في الكمين | injured 3 fighter",
        "مقتل شخص واحد على الأقل | killed 1+ unknown"
    })
    void numbers(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قتل العشرات من المسلحين | killed 20~ fighter",
        "إصابة المئات من المتظاهرين | injured 200~ civilian",
        "سقوط عشرات القتلى في صفوف المدنيين | killed 20~ unknown",
        "سقوط قتلى وجرحى في الانفجار | killed 2~ unknown, injured 2~ unknown",
        "قتل وجرح فيها عدد من عناصر الطرفين | killed 2~ fighter, injured 2~ fighter",
        "أسفرت عن مقتل وإصابة العديد من المسلحين | killed 2~ fighter, injured 2~ fighter",
        "أدى الهجوم إلى مقتل عدة عناصر | killed 2~ fighter",
        "وأصيب آخرون | injured 2~ unknown",
        "وقع عدد من الجرحى | injured 2~ unknown"
    })
    void words_for_numbers(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "خلفت 11 شخصا بين قتيل وجريح | killed 1-10~ unknown",
        "وسقط 6 مدنيين ما بين قتيل وجريح | killed 1-5~ civilian",
        "مقتل وإصابة 15 عنصرا في الكمين | killed 1-14~ fighter",
        "قتل وجرح سبعة جنود | killed 1-6~ fighter",
        "سقط 20 قتيلا وجريحا | killed 1-19~ unknown",
        "سقط العشرات بين قتيل وجريح | killed 20~ unknown, injured 20~ unknown",
        "سقط أكثر من 40 قتيلا وجريحا | killed 1-40~ unknown"
    })
    void killed_and_wounded_under_one_number(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "سقط قتيلان وثلاثة جرحى | killed 2 unknown, injured 3 unknown",
        "مقتل امرأة وإصابة زوجها | killed 1 woman, injured 1 civilian",
        "مقتل امرأة وطفلتيها وجرح مدني مسن | killed 1 woman, killed 2 child, injured 1 civilian",
        "مقتل خمسة مدنيين وثلاثة عناصر | killed 5 civilian, killed 3 fighter",
        "قتل قيادي وأربعة من مرافقيه | killed 1 fighter, killed 4 fighter",
        "قتل جنديان وأصيب ثالث | killed 2 fighter, injured 1 fighter",
        "قتل ثلاثة مدنيين وأصيب خمسة آخرون | killed 3 civilian, injured 5 civilian",
        "مقتل طفلة وإصابة خمسة آخرين | killed 1 child, injured 5 unknown",
        "مقتل ثلاثة جنود إضافة إلى مدنيين اثنين | killed 3 fighter, killed 2 civilian",
        "قتل ضابط فضلا عن سبعة عناصر | killed 1 fighter, killed 7 fighter",
        "أسفر عن سقوط 12 قتيلا و30 جريحا | killed 12 unknown, injured 30 unknown",
        "مقتل شرطي وإصابة اثنين من زملائه | killed 1 fighter, injured 2 fighter",
        "أسفرت المعركة عن قتلى وجرحى وأسرى | killed 2~ unknown, injured 2~ unknown, captured 2~ unknown",
        "لقي ثلاثة أشخاص مصرعهم وجرح قرابة الأربعين | killed 3 unknown, injured 40 unknown",
        "قتل في الهجوم 12 جنديا و8 من المهاجمين | killed 12 fighter, killed 8 fighter",
        "قتل رجل وزوجته وأطفالهما الثلاثة | killed 1 unknown, killed 1 woman, killed 3 child",
        "مقتل أم وطفليها | killed 1 woman, killed 2 child",
        "مقتل ضابط برتبة نقيب وثلاثة جنود | killed 1 fighter, killed 3 fighter",
        "قتل 4 مسلحين واعتقل 5 آخرون | killed 4 fighter, captured 5 fighter",
        "إصابة ثلاثة مسعفين توفي أحدهم لاحقا | injured 2 civilian, killed 1 civilian",
        "استشهد سبعة من الجنود وأصيب 10 بينهم ثلاث حالات خطرة | killed 7 fighter, injured 10 fighter",
        "قتل ستة أشخاص من أسرة واحدة | killed 6 unknown",
        "مقتل أم وثلاثة من أبنائها | killed 1 woman, killed 3 child",
        "سقط عشرة قتلى من الجيش مقابل ستة من المهاجمين | killed 10 unknown, killed 6 fighter",
        "أوقفت خلالها أحد عشر شابا | captured 11 unknown",
        "أدى إلى مقتل قائد الشرطة على الفور مع مرافقه | killed 1 fighter, killed 1 fighter"
    })
    void several_tolls_in_one_breath(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قُتل خمسة مدنيين بينهم طفلان | killed 5 civilian, killed (2 child)",
        "مقتل عشرة أشخاص بينهم ثلاث نساء وطفل | killed 10 unknown, killed (3 woman), killed (1 child)",
        "سقط 30 جريحا بينهم نساء وأطفال | injured 30 unknown, injured (2~ woman), injured (2~ child)",
        "قتل 13 شخصا من بينهم خمسة جنود | killed 13 unknown, killed (5 fighter)",
        "مقتل ثمانية أشخاص، ثلاثة منهم أطفال | killed 8 unknown, killed (3 child)",
        "مقتل سبعة أشخاص معظمهم مدنيون | killed 7 unknown",
        "مقتل سبعة أشخاص جميعهم مدنيون | killed 7 civilian",
        "إصابة ستة أشخاص أحدهم بحالة خطرة | injured 6 unknown",
        "قتل أربعة جنود بينهم ضابط | killed 4 fighter",
        "ومن بين القتلى طفلان | killed (2 child)",
        "وبين الجرحى خمسة عناصر | injured (5 fighter)",
        "وخلفت 13 قتيلا، هم سبعة من المقاتلين وستة من المهاجمين | killed 13 unknown, killed (7 fighter), killed (6 fighter)",
        "خلف 8 شهداء، ستة من العسكريين ومدنيَّين، و12 جريحا | killed 8 unknown, killed (6 fighter), killed (2 civilian), "
                + "injured 12 unknown",
        "مقتل 100 مدني، من بينهم 30 طفلا و20 امرأة | killed 100 civilian, killed (30 child), killed (20 woman)",
        "إن 12 شخصا بينهم طفل قتلوا في الغارة | killed 12 unknown, killed (1 child)",
        "عثر على خمس جثث من بينها جثة امرأة | killed 5 unknown, killed (1 woman)"
    })
    void people_counted_in_a_toll_are_told_where_they_differ(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قتل صحفي في الغارة | killed 1 civilian",
        "مقتل مسعفين اثنين | killed 2 civilian",
        "إصابة شرطيين | injured 2~ fighter", "إصابة مقاتلَين | injured 2 fighter",
        "مقتل عضو مجلس بلدي في الهجوم | killed 1 civilian",
        "إصابة مستوطن بجروح | injured 1 civilian",
        "مقتل ناشط إعلامي | killed 1 civilian",
        "قتل رضيع بالقصف | killed 1 child",
        "وفاة سيدة متأثرة بجراحها | killed 1 woman",
        "مقتل ثلاثة شبان | killed 3 unknown",
        "عثر على جثتي شخصين من أفراد المجموعة | killed 2 fighter",
        "انتشال جثامين تسعة شهداء من تحت الأنقاض | killed 9 unknown",
        "مقتل شاب فلسطيني | killed 1 unknown"
    })
    void who_came_to_harm(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "مقتل عنصرين من الأسايش في القامشلي | killed 2 fighter of الأسايش",
        "قتل ستة من عناصر الدعم السريع في الخرطوم | killed 6 fighter of قوات الدعم السريع",
        "مقتل ثلاثة من قسد في ريف الرقة | killed 3 fighter of قسد",
        "سقوط قتلى في صفوف حزب الله في لبنان | killed 2~ fighter of حزب الله",
        "مقتل جندي تركي بقصف على القاعدة | killed 1 fighter of تركيا",
        "مقتل قيادي في حركة حماس بغارة على صيدا | killed 1 fighter of حماس",
        "جرح خمسة مسلحين من الطرفين | injured 5 fighter",
        "مقتل مدني برصاص الأسايش | killed 1 civilian"
    })
    void the_side_of_the_victims(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "خمسة مدنيين قتلوا في القصف | killed 5 civilian",
        "الشاب الذي قتل في البلدة | killed 1 unknown",
        "قتلت قوات الاحتلال ثلاثة فلسطينيين في جنين | killed 3 unknown",
        "قتل مسلحون مجهولون شرطيا في بغداد | killed 1 fighter of الشرطة العراقية",
        "قتل مسلحون ثلاثة مدنيين | killed 3 civilian",
        "قُتل مساء أمس في بلدة طفس بريف درعا خمسة مدنيين | killed 5 civilian",
        "قُتل، فجر اليوم، أربعة أشخاص في البلدة | killed 4 unknown",
        "قضت وحدة من الجيش على إرهابيين اثنين | killed 2 fighter",
        "قضى خمسة عناصر بكمين على الطريق القديم | killed 5 fighter",
        "أودى الانفجار بحياة سبعة مدنيين | killed 7 civilian",
        "أودى بحياة ثلاثة أعوان | killed 3 fighter",
        "حصد القصف أرواح عشرة أشخاص | killed 10 unknown",
        "فقد المقاتل حياته متأثرا بجراحه | killed 1 fighter",
        "فارق طفل الحياة في المشفى | killed 1 child",
        "ارتقت امرأة وطفلها جراء القصف | killed 1 woman, killed 1 child",
        "ألقت الشرطة القبض على ثلاثة متهمين | captured 3 unknown",
        "أسرت الفصائل أربعة عناصر | captured 4 fighter",
        "وأسر المقاتلون ستة من أفراد المجموعة | captured 6 fighter",
        "خطف مسلحون الشاب جاد الطويل من منزله | captured 1 unknown",
        "فقد ثلاثة صيادين في البحر | missing 3 civilian",
        "استهدف قناص شابا في الحي ما أدى إلى مقتله | killed 1 unknown",
        "أطلق مجهولون النار على شرطي فأردوه قتيلا | killed 1 fighter",
        "مدنيا وزوجته قضيا برصاص طائش | killed 1 civilian, killed 1 woman",
        "وكان مسلحون قد اختطفوا الناشطة ماري محمد | captured 1 woman",
        "قتل جنود الاحتلال فتى قرب الحاجز | killed 1 child",
        "قتل شاب (16 عاما) برصاص قناص | killed 1 child",
        "قتل شاب (24 عاما) برصاص قناص | killed 1 unknown",
        "توفي معتقل تحت التعذيب | killed 1 unknown",
        "سقط خلاله ما لا يقل عن ثلاثين مقاتلا | killed 30+ fighter",
        "لا يزال أربعة أشخاص في عداد المفقودين | missing 4 unknown",
        "وسجل الهلال الأحمر 22 إصابة | injured 22 unknown",
        "ألقت القوات القبض خلال حملة تفتيش على ثلاث نساء | captured 3 woman"
    })
    void victims_before_and_behind_their_verb(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "بلغ عدد الجرحى خمسة وعشرين | injured 25 unknown",
        "وبلغ عدد القتلى وفق المصدر 17 | killed 17 unknown",
        "ارتفع عدد القتلى إلى 12 | killed 12 unknown",
        "ارتفع عدد القتلى من 5 إلى 12 | killed 12 unknown",
        "ارتفعت حصيلة ضحايا القصف إلى تسعة شهداء | killed 9 unknown",
        "لترتفع الحصيلة إلى ستة قتلى وعشرة جرحى | killed 6 unknown, injured 10 unknown",
        "ارتفع عدد القتلى إلى 27 بعدما كان 18 قتيلا | killed 27 unknown",
        "عدد القتلى 8 وعدد الجرحى 20 | killed 8 unknown, injured 20 unknown",
        "ارتفع عدد القتلى إلى 12 والجرحى إلى 30 | killed 12 unknown, injured 30 unknown",
        "وبلغت حصيلة القتلى من المدنيين 23، بينهم 5 أطفال | killed 23 unknown, killed (5 child)",
        "كبدت المتمردين 54 قتيلا | killed 54 fighter"
    })
    void a_figure_behind_its_heading(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "دون وقوع إصابات | killed 0 unknown, injured 0 unknown",
        "لم تسجل إصابات بين المدنيين | killed 0 unknown, injured 0 unknown",
        "لم يسفر القصف عن سقوط ضحايا | killed 0 unknown",
        "سقطت القذيفة في أرض زراعية دون خسائر بشرية | killed 0 unknown, injured 0 unknown",
        "واقتصرت الأضرار على الماديات | killed 0 unknown, injured 0 unknown",
        "لم يبلغ عن وقوع جرحى | injured 0 unknown"
    })
    void nobody_came_to_harm(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "سقطت ثلاث قذائف على الحي", "قال ثلاثة شهود إن الطريق مغلق", "بعد خمسة أيام من القتال", "وصلت أربعون آلية إلى القاعدة",
        "أسفر القصف عن تدمير خمسة منازل", "إصابة ثلاثة منازل بقذائف", "إصابة الهدف بدقة", "قتل الأمل في نفوس الناس",
        "مقتل ثلاثة كلاب في القصف", "غنم المقاتلون 18 مركبة", "حتى ساعة إعداد الخبر", "نفوق عشرات رؤوس الأغنام", "أصيبت سيارتان بأضرار"
    })
    void what_is_counted_is_nobody(String text) {
        assertThat(tolls(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "نفى المتحدث مقتل ثلاثة جنود", "هدد بقتل خمسة رهائن", "كادت القذيفة تقتل ثلاثة أطفال", "قد يقتل المئات إذا بدأ الهجوم",
        "حذرت المنظمة من مقتل آلاف المدنيين", "محاولة اغتيال قيادي في درعا", "نجا قيادي من الاغتيال", "حكم بإعدام ثلاثة متهمين"
    })
    void what_did_not_happen(String text) {
        assertThat(tolls(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "الإفراج عن خمسة معتقلين", "أفرجت السلطات عن عشرة سجناء", "تبادل تسعة أسرى بين الطرفين", "شيع الأهالي ثلاثة شهداء",
        "سلمت الحركة جثة أسير عبر الصليب الأحمر", "زار الوفد عائلات الشهداء", "حدادا على أرواح الشهداء", "مقبرة الشهداء في المدينة",
        "يقبع خمسة آلاف معتقل في السجون", "نقل القتلى إلى المشفى", "بعد مقتله بأيام", "قانون يحظر قتل المدنيين",
        "فرت 400 أسرة من المعسكر", "غادر ثلاثة آلاف مدني المدينة بينهم 40 جريحا",
        "اللواء 17 والكتيبة 777 في المدينة", "لا يزال مصير المفقودين مجهولا"
    })
    void people_of_whom_no_harm_is_told(String text) {
        assertThat(tolls(text)).isEmpty();
    }

    private static String tolls(String text) {
        return Sentences.tolls(text).stream().map(TollFinderTest::toll).collect(Collectors.joining(", "));
    }

    private static String toll(TollMention toll) {
        String people = number(toll.count()) + " " + toll.who().name().toLowerCase(java.util.Locale.ROOT)
                + toll.side().map(side -> " of " + side.name()).orElse("");
        return toll.outcome().code() + " " + (toll.subset() ? "(" + people + ")" : people);
    }

    private static String number(Count count) {
        OptionalInt max = count.max();
        String range = max.isEmpty() ? "" + count.min()
                : max.getAsInt() == count.min() ? "" + count.min()
                : count.min() + "-" + max.getAsInt();
        return range + (count.vague() ? "~" : max.isEmpty() ? "+" : "");
    }
}
