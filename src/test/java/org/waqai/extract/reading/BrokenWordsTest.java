package org.waqai.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.arabic.Token;

class BrokenWordsTest {

    @ParameterizedTest
    @CsvSource({
        "طفـ.ـل, طفل", "طفـ.ل, طفل", "طف.ـل, طفل", "ق.ت.ل, قتل", "ق.ت.ي.ل, قتيل", "ش.هيد, شهيد", "ش.ه.ي.د, شهيد", "قص*ف, قصف",
        "قـ*ـصف, قصف", "الاشت.باكات, الاشتباكات", "اشتـ_ـباكات, اشتباكات", "انف.جار, انفجار", "تف_جير, تفجير", "هجو.م, هجوم",
        "مج.زرة, مجزره", "اغ.ت.ي.ال, اغتيال", "عبو.ة, عبوه", "مفخ.خة, مفخخه", "بالق.صف, بالقصف", "وق.تل, وقتل", "ل.غم, لغم",
        "دا.عش, داعش", "د.اعش, داعش", "غا-رة, غاره", "ش/هداء, شهداء", "جر.حى, جرحي", "ق..تل, قتل", "ه.دنة, هدنه", "ق ص ف, قصف",
        "ق ت ل, قتل", "ه د ن ة, هدنه", "م.سلحون, مسلحون", "ه.ت.ش, هتش"
    })
    void a_word_broken_to_dodge_a_filter_is_whole_again(String written, String word) {
        assertThat(Texts.tokens(written)).containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أ.ف.ب", "د.ب.أ", "أ ف ب", "د.محمد", "م.علي", "ق.م", "ي ب ك", "المدينة.وقال", "البلدة.في", "انتهى.ثم", "حلب-دمشق",
        "آذار/مارس", "الجيش/قسد", "كر-وفر", "السبت-الأحد", "enabbaladi.net", "t.me", "القوات.النظام", "مصدر.رويترز"
    })
    void what_only_looks_broken_stays_apart(String written) {
        assertThat(Texts.tokens(written)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"قتل. وأصيب", "قصف، قتل", "قتل: قصف", "قصف . قتل", "قصف\nقتل"})
    void what_a_blank_or_another_mark_parts_stays_apart(String written) {
        assertThat(Texts.tokens(written)).hasSize(3);
    }

    @Test
    void a_mended_word_knows_all_of_its_letters() {
        String text = "أعلن عن مق.تل طـ.ـفل في القصف";
        assertThat(Texts.document(text).tokens()).extracting(token -> token.span().in(text))
                .containsExactly("أعلن", "عن", "مق.تل", "طـ.ـفل", "في", "القصف");
    }

    @Test
    void a_full_stop_behind_a_mended_word_ends_its_sentence() {
        assertThat(Texts.sentences(
                "عنوان الخبر\nاندلعت اشت.باكات عنيفة في حلب.وق.تل ثلاثة من عناصر الجيش وانتهت بعد ساعات طويلة من القتال"))
                .containsExactly("عنوان الخبر", "اندلعت اشت.باكات عنيفة في حلب.",
                        "وق.تل ثلاثة من عناصر الجيش وانتهت بعد ساعات طويلة من القتال");
    }

    @Test
    void the_mended_word_is_glued_to_what_stood_before_it() {
        assertThat(Texts.document("\"ق.تل\"").tokens()).extracting(Token::glued).containsExactly(false, true, true);
    }
}
