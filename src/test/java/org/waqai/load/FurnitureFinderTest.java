package org.waqai.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.arabic.TableFiles;
import org.waqai.model.LexiconFault;
import org.waqai.model.LexiconFault.Problem;
import org.waqai.model.Span;

class FurnitureFinderTest {

    private static final String BODY = """
            مقتل عنصرين في القامشلي

            قتل عنصران من قوات الأمن الداخلي وأصيب ثالث بجروح، مساء أمس الأربعاء، في اشتباكات بحي طي وسط مدينة القامشلي، \
            بحسب ما أفاد مصدر محلي.
            وأضاف المصدر أن الاشتباكات توقفت عند منتصف الليل بعد تدخل دورية روسية دخلت الحي من جهة المطار، \
            وأن الأهالي بدؤوا العودة إلى منازلهم.
            """;

    @TempDir
    private Path folder;

    private final FurnitureFinder finder = FurnitureFinder.bundled();

    @ParameterizedTest
    @ValueSource(strings = {
            "شارك على فيسبوك    شارك على تويتر    واتساب    طباعة",
            "شارك هذا المقال    نسخ الرابط",
            "شارك:",
            "مشاركة :",
            "+A حجم الخط -A",
            "الكلمات المفتاحية: حلب  قسد  الشيخ مقصود",
            "وسوم: درعا | اغتيالات | الجنوب السوري",
            "دلالات: غزة الاحتلال الإسرائيلي",
            "Tags: منبج | HTS | PYD | تفجير",
            "#تل_تمر  #زركان  #الاحتلال_التركي",
            "#عين_الحلوة #صيدا | شارك: &#128279;",
            "#هدنة_اليمن   تابع الموقع على: غوغل نيوز",
            "تابعونا على تلغرام | فيسبوك | إنستغرام",
            "تـابـعـنـا عـلـى غـوغـل نـيـوز",
            "انضمّ إلينا على واتساب 👈 هنا",
            "انضموا الى قناتنا على التلغرام لمتابعة آخر الاخبار العاجلة",
            "للاشتراك في النشرة اليومية أدخل بريدك الإلكتروني",
            "اشترك بخدمة السومرية على التليكرام",
            "جميع الحقوق محفوظة © ٢٠٢٢",
            "© جميع الحقوق محفوظة",
            "النشرة البريدية | اتصل بنا | أسعار العملات",
            "الرئيسية / أخبار / سوريا",
            "الرئيسية › سياسة",
            "المقال السابق | المقال التالي",
            "[صورة] عناصر من الأمن العام عند دوار شيحان بحلب - 23 كانون الأول 2025 (AFP)",
            "صورة أرشيفية لقصف سابق على المدينة",
            "صدر الصورة، Getty Images",
            "[ إعلان ممول ]",
            "Read this story in English",
            "اقرأ المزيد: 5 شهداء في الضفة خلال 24 ساعة",
            "إقرأ أيضاً.. استهداف حقل غازي في السليمانية بطائرة مسيرة",
            "تصفح المزيد في: شؤون محلية",
            "إذا كنت تعتقد/تعتقدين أن المقال يحوي معلومات خاطئة أو لديك تفاصيل إضافية أرسل/أرسلي تصحيحًا",
            "اضغط للمشاركة على تويتر (فتح في نافذة جديدة)",
            "الأخبار المنشورة على الصفحة الرسمية لوكالة الأناضول، هي اختصار لجزء من الأخبار التي تُعرض للمشتركين عبر نظام تدفق الأخبار",
            "مواضيع ذات صلة: مقتل ثلاثة جنود في كمين",
            "شاهد أيضاً مقتل قيادي في غارة",
            "اخترنا لك: مقتل أربعة في درعا",
            "قد يهمك أيضا: غارات على دير البلح",
            "التالي: مقتل خمسة في قصف على غزة",
            "السابق: هدنة في السويداء",
            "الخبر التالي مقتل سبعة في الرقة",
            "للمزيد تابعونا على قناة التلغرام",
            "إبلاغ عن تعليق",
            "أعجبني 12",
            "آخر تحديث منذ 5 دقائق",
            "منذ 3 ساعات",
            "فيسبوك تويتر واتساب تلغرام",
            "Facebook Twitter WhatsApp Telegram",
            "كلمات دلالية: سوريا, درعا, اغتيال",
            "الوسوم: #حلب #قصف",
            "تصوير: أحمد محمد / رويترز",
            "هاشتاغ: غزة تحت القصف",
            "سياسة الخصوصية | من نحن | اتصل بنا",
            "pic.twitter.com/mnbj0225",
            "https://t.me/SanaNews",
            "@RojavaNews",
            "3 دقائق للقراءة",
            "لا توجد تعليقات",
            "camera iconسيارة عنصر من قوات النظام استهدفت بعبوة ناسفة بمدينة إزرع شمالي درعا- 1 من أيار 2022 (مجلس المدينة/ فيس بوك)",
            "tag icon ع ع ع",
            "+A",
            "[ مقتل شاب وإصابة آخر جراء قصف على مقبنة  ]",
            "طباعة الخبر ارسال الخبر الى صديق",
            "إنضم لقناة النيلين على واتساب",
            "باريس بطلا للدوري    نداء إلى محافظ شبوة    أسعار الذهب اليوم    مقتل جنديين في عدن.. تفاصيل    الطقس غدا"})
    void a_line_of_the_page_is_furniture(String line) {
        assertThat(furniture(BODY + line + "\n" + BODY)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "شارك آلاف المتظاهرين في مسيرة وسط عدن.",
            "شارك هذا الأسبوع عشرات الشبان في اعتصام أمام المجلس المحلي",
            "شارك \"الدفاع المدني\" في انتشال الجثث",
            "شارك، أمس، مئات الأهالي في تشييع القتلى",
            "تابعت القوات تقدمها نحو مركز المدينة",
            "تابع الجيش تمشيط الجرود وأوقف ثلاثة مسلحين",
            "وكثرت التعليقات على الهجوم في مواقع التواصل",
            "التعليقات على القرار لم تتأخر، إذ رفضته الفصائل",
            "اشترك في الهجوم أربعون مسلحا",
            "انضموا إلى صفوف المعارضة قبل عامين",
            "صور - أغارت طائرة مسيّرة على سيارة في بلدة القليلة",
            "صور: غارة على سيارة في القليلة",
            "يمنع نقل البضائع عبر المعبر منذ السبت",
            "مدعوما بالطيران، تقدم الجيش إلى أطراف حرستا",
            "حفظ السلام في الجنوب مهمة اليونيفيل",
            "إعلان هدنة في درعا البلد",
            "فيديو | قصف مدفعي يستهدف أريحا ويقتل ثلاثة مدنيين",
            "وفي السياق نفسه، قصفت المدفعية قرية العالية",
            "إعلان وقف إطلاق النار في درعا",
            "عاجل: مقتل جندي في رفح",
            "رد الجيش على مصادر النيران",
            "رد الجيش",
            "أرشيف البلدية احترق في القصف",
            "بث التنظيم تسجيلا لإعدام جنديين",
            "شاهد عيان: رأيت جثث القتلى في الشارع",
            "سجل المرصد مقتل خمسة مدنيين في القصف",
            "المزيد من القتلى يصلون إلى المشفى",
            "تصوير المعركة أظهر احتراق دبابة",
            "مشاركة نحو مئة مقاتل في الهجوم",
            "طباعة المناشير أدت إلى اعتقاله",
            "السابق في قيادة الفصيل قتل أمس",
            "التالي كان قصف حي السكري",
            "موافقة الطرفين على الهدنة",
            "اتصل بنا أهالي المخيم طلبا للنجدة من القصف",
            "منذ ثلاث ساعات والقصف مستمر",
            "أعجبني صمود الأهالي، قال القائد",
            "آخر تحديث: 24.12.2025 | 11:08 دمشق",
            "تاريخ النشر: 2021/02/04 | 19:20 دمشق",
            "نُشر في 14-10-2025",
            "خاص - الجزيرة الحرة",
            "المصدر: وكالات",
            "#عاجل | مقتل ثلاثة جنود في كمين بريف جبلة",
            "في سوق المدينة | مقتل بائع بانفجار لغم",
            "وسط الأحياء: القطع /الماء/ الكهرباء",
            "قصفت الطائرات    حي السكري    وحي  الأنصاري،    وقتل ثلاثة مدنيين."})
    void a_line_of_the_article_is_not(String line) {
        assertThat(furniture(BODY + line + "\n" + BODY)).isEmpty();
    }

    @Test
    void the_comments_of_the_seed_go_from_their_heading_to_the_end() throws IOException {
        String text = Files.readString(Path.of("seeds/000_e62994ba0c9572bc.txt"));
        assertThat(finder.find(text)).containsExactly(new Span(text.indexOf("التعليقات (1)"), text.length()));
    }

    @Test
    void a_seed_without_furniture_has_none() throws IOException {
        assertThat(finder.find(Files.readString(Path.of("seeds/002_e6111705b880e152.txt")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"التعليقات", "التعليقات (2)", "٣ تعليقات", "تعليقات الزوار", "أضف تعليقاً", "Leave a Reply",
            "لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *"})
    void comments_reach_to_the_end(String heading) {
        String comments = heading + "\nأبو محمد\nقصفو بيتنا امبارح وماتو خمسة\n\nقتل جارنا كمان.\n";
        assertThat(furniture(BODY + comments)).containsExactly(comments);
    }

    @Test
    void a_comment_counter_above_the_article_does_not_hide_it() {
        assertThat(furniture("مقتل عنصرين في القامشلي\nالتعليقات (3)\n" + BODY)).containsExactly("التعليقات (3)");
    }

    @Test
    void headlines_in_the_middle_end_where_the_article_goes_on() {
        String list = """
                اقرأ أيضاً:
                - مقتل 12 عنصراً بكمين في بادية دير الزور
                - اعتقال 30 شاباً في الرقة""";
        assertThat(furniture(BODY + list + "\n\n" + BODY)).containsExactly(list);
    }

    @Test
    void a_headline_without_a_bullet_under_its_heading_is_furniture() {
        String list = "ذات صلة\nمقتل تسعة في هجوم على حاجز بحمص";
        assertThat(furniture(BODY + list + "\n\n" + BODY)).containsExactly(list);
    }

    @Test
    void headlines_at_the_end_take_all_that_is_left() {
        String list = "الأكثر قراءة\n\nغارات على رفح\n\nمقتل جنديين في صعدة\n";
        assertThat(furniture(BODY + list)).containsExactly(list);
    }

    @Test
    void the_name_of_a_section_above_the_title_does_not_take_it_along() {
        assertThat(furniture("آخر الأخبار\n" + BODY)).containsExactly("آخر الأخبار");
    }

    @Test
    void headlines_above_the_article_end_before_it() {
        String list = "آخر الأخبار\nغارات على رفح\nهدنة في تعز\nمقتل جنديين في صعدة";
        assertThat(furniture(list + "\n\n" + BODY)).containsExactly(list);
    }

    @Test
    void a_call_to_subscribe_ends_a_paragraph() {
        String paragraph = "وتوقفت الاشتباكات فجر اليوم. تابعونا على تلغرام ليصلكم كل جديد";
        assertThat(furniture(BODY + paragraph + "\n" + BODY)).containsExactly("تابعونا على تلغرام ليصلكم كل جديد");
    }

    @Test
    void a_related_headline_in_brackets_ends_with_them() {
        String paragraph = "وتوقفت الاشتباكات (اقرأ أيضا: هدنة في الحسكة) فجر اليوم.";
        assertThat(furniture(BODY + paragraph + "\n")).containsExactly("اقرأ أيضا: هدنة في الحسكة");
    }

    @Test
    void a_date_in_a_menu_line_stays() {
        assertThat(furniture("2017/1/8 15:42   عدد القراءات: 4135\n" + BODY)).containsExactly("عدد القراءات: 4135");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n\n", "|", "#", "# #", "&#", "- - -", "التعليقات", "اقرأ أيضاً:", "(اقرأ أيضا: ", "\ud83d"})
    void odd_texts_do_no_harm(String text) {
        assertThat(finder.find(text)).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "تعليقات\n", "ذات صلة\n", "ذات صلة\n\n", "شارك  ", "تابعونا على تلغرام قصف ", "#قصف ", "(اقرأ أيضا: ", "| ", "[",
            "&#1", "قصف.\n", "- قصف\n"})
    void a_hostile_text_takes_no_longer_than_its_length(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> finder.find(text));
    }

    @Test
    void a_phrase_of_the_users_is_known_in_any_spelling() throws IOException {
        Files.writeString(folder.resolve("furniture.tsv"), "starts\tline\tاقرأ في هذا العدد");
        FurnitureFinder own = FurnitureFinder.read(TableFiles.overlaidBy(folder));
        String line = "إقــرأْ فى هـذا العدد";
        assertThat(own.find(line)).containsExactly(new Span(0, line.length()));
    }

    @Test
    void bad_rows_are_told_together_with_their_lines() throws IOException {
        Path file = Files.writeString(folder.resolve("furniture.tsv"), """
                # شرح
                is\tline\tشارك
                isnt\tline\tشارك
                is\tpage\tشارك
                is\tline
                """);
        TableFiles files = TableFiles.overlaidBy(folder);
        FurnitureFinder.read(files);
        assertThat(files.faults().found()).containsExactly(
                new LexiconFault(file.toString(), 3, new Problem.UnknownCode(1, "isnt", List.of("is", "starts", "inline"))),
                new LexiconFault(file.toString(), 4, new Problem.UnknownCode(2, "page", List.of("line", "list", "rest"))),
                new LexiconFault(file.toString(), 5, new Problem.NoWord("")));
    }

    private List<String> furniture(String text) {
        return finder.find(text).stream().map(span -> span.in(text)).collect(Collectors.toList());
    }
}
