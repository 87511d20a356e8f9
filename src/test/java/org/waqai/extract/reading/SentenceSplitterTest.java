package org.waqai.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "قتل ثلاثة مدنيين. وأصيب خمسة # قتل ثلاثة مدنيين. # وأصيب خمسة",
        "قتل ثلاثة مدنيين.وأصيب خمسة # قتل ثلاثة مدنيين. # وأصيب خمسة",
        "توقفت المعارك في المدينة.وقال المصدر # توقفت المعارك في المدينة. # وقال المصدر",
        "هل توقفت المعارك؟ لا يعرف أحد # هل توقفت المعارك؟ # لا يعرف أحد",
        "هل توقفت المعارك؟لا يعرف أحد # هل توقفت المعارك؟ # لا يعرف أحد",
        "يا للهول! سقط ستون قتيلا # يا للهول! # سقط ستون قتيلا",
        "قصف النظام إدلب؛ وقتل طفل # قصف النظام إدلب؛ # وقتل طفل",
        "قصف النظام إدلب; وقتل طفل # قصف النظام إدلب; # وقتل طفل",
        "قال المصدر \"انتهى الأمر.\" وأضاف أن الوضع هادئ # قال المصدر \"انتهى الأمر.\" # وأضاف أن الوضع هادئ",
        "قال «انتهى الأمر.» وغادر # قال «انتهى الأمر.» # وغادر",
        "قتل 5. وأصيب 12 # قتل 5. # وأصيب 12",
        "عاجل | مقتل خمسة في حلب # عاجل | # مقتل خمسة في حلب",
        "انتهت المعركة… وبقي الدمار # انتهت المعركة… # وبقي الدمار",
        "بثته قناة M4. وقال # بثته قناة M4. # وقال",
        "حدث ذلك عام 2019. وقال # حدث ذلك عام 2019. # وقال",
        "قتل في القصف (طفلان). وأصيب آخر # قتل في القصف (طفلان). # وأصيب آخر"
    })
    void a_sentence_ends(String text, String first, String second) {
        assertThat(Texts.sentences(text)).containsExactly(first.strip(), second.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وكالة أ. ف. ب. نقلت الخبر",
        "نقلت د. ب. أ عن مصدر",
        "قال د. محمد إن القصف توقف",
        "نشره موقع enabbaladi.net أمس",
        "سار مسافة 5.5 كيلومتر",
        "وقع القصف عند 11.30 صباحا",
        "قتل 1.200 مدني في عام",
        "وصل في 4.2.2021 إلى المدينة",
        "سأل (هل وصلوا؟) ثم مضى",
        "رفع شعار \"ارحل!\" وسط المدينة",
        "تساءل \"أين الهدنة؟\" أمام الصحفيين",
        "قال المصدر: توقف القصف",
        "قصفت الطائرات حي السكري، وقتل ثلاثة",
        "مقتل عنصر - وإصابة آخر",
        "قتل طفل (5 أعوام) في القصف",
        "قتل ثلاثة مدنيين."
    })
    void what_ends_no_sentence(String text) {
        assertThat(Texts.sentences(text)).containsExactly(text);
    }

    @Test
    void a_line_end_ends_a_sentence() {
        assertThat(Texts.sentences("قصف على حلب\nقتل ثلاثة مدنيين في قصف على أحياء مدينة حلب الشرقية صباح أمس"))
                .containsExactly("قصف على حلب", "قتل ثلاثة مدنيين في قصف على أحياء مدينة حلب الشرقية صباح أمس");
    }

    @Test
    void what_has_no_word_is_no_sentence() {
        assertThat(Texts.sentences("...\n- -\n1. 2.\n؟!")).isEmpty();
    }

    @Test
    void a_text_without_marks_is_cut_where_and_tells_of_something_new() {
        String text = "قصفت قوات النظام بالمدفعية الثقيلة أحياء سكنية في مدينة إدلب مساء أمس الثلاثاء بعد يوم من الهدوء الحذر في المنطقة "
                + "وقتل ثلاثة مدنيين بينهم طفلان كانوا في سوق شعبي وسط المدينة القديمة قرب الجامع الكبير "
                + "وأضاف مصدر محلي أن فرق الدفاع المدني هرعت إلى المكان لإسعاف الجرحى والبحث عن ناجين تحت أنقاض المنازل";
        assertThat(Texts.sentences(text)).hasSize(3).satisfies(sentences -> {
            assertThat(sentences.get(1)).startsWith("وقتل ثلاثة");
            assertThat(sentences.get(2)).startsWith("وأضاف مصدر");
        });
    }

    @Test
    void a_long_sentence_with_commas_stays_whole() {
        String text = "قصفت قوات النظام بالمدفعية الثقيلة أحياء سكنية في مدينة إدلب مساء أمس الثلاثاء، بعد يوم من الهدوء الحذر في المنطقة، "
                + "وقتل ثلاثة مدنيين بينهم طفلان كانوا في سوق شعبي وسط المدينة القديمة قرب الجامع الكبير، "
                + "وأضاف مصدر محلي أن فرق الدفاع المدني هرعت إلى المكان لإسعاف الجرحى والبحث عن ناجين تحت أنقاض المنازل";
        assertThat(Texts.sentences(text)).containsExactly(text);
    }

    @Test
    void a_short_line_without_marks_stays_whole() {
        assertThat(Texts.sentences("قصف النظام حي الشعار في حلب وقتل ثلاثة مدنيين وأصيب خمسة")).hasSize(1);
    }

    @Test
    void no_sentence_is_longer_than_memory_reaches() {
        Document document = Texts.document("كلمة ".repeat(1000));
        assertThat(document.sentences()).hasSize(4).allSatisfy(sentence -> assertThat(sentence.length()).isLessThanOrEqualTo(251));
    }

    @Test
    void every_word_lies_in_one_sentence() {
        Document document = Texts.document("عنوان\nقتل ثلاثة. وأصيب خمسة في القصف على المدينة القديمة مساء أمس\n\nثم توقف القصف");
        List<Integer> holders = new java.util.ArrayList<>();
        for (int i = 0; i < document.tokens().size(); i++) {
            int token = i;
            if (document.token(i).isWord()) {
                holders.add((int) document.sentences().stream().filter(sentence -> sentence.contains(token)).count());
                assertThat(document.sentenceAt(i)).isPresent();
            }
        }
        assertThat(holders).containsOnly(1);
    }
}
