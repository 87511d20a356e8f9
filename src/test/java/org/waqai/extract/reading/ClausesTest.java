package org.waqai.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "قصف النظام إدلب، وقتل طفل # قصف | وقتل",
        "قصف النظام إدلب وقتل طفل # قصف | وقتل",
        "قصف النظام إدلب وأعلن الدفاع المدني # قصف | واعلن",
        "اندلعت المعارك فيما انسحب الجيش # اندلعت | فيما",
        "اندلعت المعارك حيث انسحب الجيش # اندلعت | حيث",
        "قال المصدر: قتل طفل # قال | قتل",
        "قتل طفل (وهو من حلب) أمس # قتل",
        "قصف النظام إدلب وحلب # قصف",
        "قتل وجرح مدنيون # قتل | وجرح",
        "اشتباكات بين الجيش وقسد # اشتباكات",
        "مقتل طفل وإصابة امرأة # مقتل",
        "قصف مدفعي وصاروخي على درعا # قصف",
        "سيطر الجيش على الحي والمطار # سيطر",
        "استهدف القصف السوق والمشفى والمدرسة # استهدف",
        "رفض الوفد، بحسب مصادر مطلعة، مقترحا للهدنة # رفض",
        "قصف النظام، وفق المرصد، بلدة سرمين # قصف",
        "قصف النظام إدلب، بحسب المرصد # قصف | بحسب",
        "رفض الوفد، بحسب بيان، وأعلن الحرب # رفض | بحسب | واعلن",
        "قصف النظام، قرب السوق، بلدة سرمين # قصف | قرب | بلده"
    })
    void clauses_begin(String text, String starts) {
        Document document = Texts.document(text);
        Clauses clauses = document.clauses(document.sentences().getFirst());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < document.tokens().size(); i++) {
            if (clauses.startOf(i) == i) {
                found.add(document.token(i).text());
            }
        }
        assertThat(String.join(" | ", found)).isEqualTo(starts);
    }
}
