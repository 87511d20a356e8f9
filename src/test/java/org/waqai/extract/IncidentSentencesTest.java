package org.waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.model.Ceasefire;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.ReadArticle;
import org.waqai.model.Role;

/** Sentences that tell of an incident and sentences that look like it and do not. */
class IncidentSentencesTest {

    private static final String PUBLISHED = "2022-06-15";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "اندلعت اشتباكات عنيفة بين قوات النظام وفصائل المعارضة في بلدة الطيبة | CLASH",
        "قصفت قوات النظام بالمدفعية بلدة سرمين في ريف إدلب | SHELLING",
        "شن الطيران الروسي غارات جوية على أطراف بلدة البارة | AIRSTRIKE",
        "استهدفت طائرة مسيرة تركية سيارة عسكرية قرب عين عيسى | AIRSTRIKE",
        "انفجرت عبوة ناسفة بسيارة في مدينة الباب وقتل مدني | EXPLOSION",
        "اغتال مسلحون مجهولون مختار قرية قرب مدينة درعا | ATTACK",
        "اعتقلت قوات الأسايش خمسة شبان في مدينة الرقة | DETENTION",
        "سيطرت قوات سوريا الديمقراطية على بلدة هجين | CONTROL_CHANGE",
        "وصلت تعزيزات عسكرية لقوات النظام إلى مدينة درعا | DEPLOYMENT",
        "نزحت عشرات العائلات من مدينة سراقب بعد القصف | DISPLACEMENT",
        "خرج مئات الأهالي في مظاهرة في مدينة السويداء | PROTEST"
    })
    void an_incident_of_its_type(String text, IncidentType type) {
        assertThat(Sentences.read(text, PUBLISHED).incidents()).extracting(incident -> incident.type().value()).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تسيطر قوات النظام على معظم أحياء المدينة",
        "تخوض الأحزاب معركة انتخابية حامية في كركوك",
        "هدد قائد الفصيل باقتحام البلدة",
        "نفت القوات التركية قصف قرية قرب عين عيسى",
        "زار وفد أممي مخيم اليرموك والتقى الأهالي",
        "ارتفعت أسعار الخبز في أسواق مدينة حلب"
    })
    void nothing_happened(String text) {
        assertThat(Sentences.read(text, PUBLISHED).incidents()).isEmpty();
    }

    @Test
    void the_one_behind_an_active_verb_attacks_and_the_next_is_attacked() {
        assertThat(only("هاجم تنظيم داعش حاجزا لقوات سوريا الديمقراطية قرب بلدة الشدادي").parties())
                .extracting(party -> party.value().faction().id(), party -> party.value().role())
                .contains(tuple("sy.sdf", Role.TARGET));
    }

    @Test
    void a_loaded_name_is_the_same_faction_and_keeps_its_words() {
        Incident clash = only("اندلعت اشتباكات بين ميليشيا أسد وميليشيا قسد في مدينة القامشلي");
        assertThat(clash.parties()).extracting(party -> party.value().faction().name(), party -> party.value().role())
                .containsExactly(tuple("قوات الحكومة السورية", Role.PARTICIPANT), tuple("قسد", Role.PARTICIPANT));
        assertThat(clash.parties().getFirst().value().mentions()).containsExactly("ميليشيا أسد");
    }

    @Test
    void a_truce_has_its_sides_and_its_broker() {
        Incident truce = only("توصلت قوات الأسايش والدفاع الوطني إلى اتفاق لوقف إطلاق النار بوساطة روسية في مدينة القامشلي");
        assertThat(truce.ceasefire().orElseThrow().value()).isEqualTo(new Ceasefire(Ceasefire.Status.AGREED));
        assertThat(truce.parties()).extracting(party -> party.value().faction().id(), party -> party.value().role())
                .containsExactly(tuple("sy.asayish", Role.PARTICIPANT), tuple("sy.ndf", Role.PARTICIPANT), tuple("ru", Role.MEDIATOR));
    }

    @Test
    void a_truce_that_was_broken_is_a_violation() {
        Incident breach = only("خرقت قوات النظام اتفاق وقف إطلاق النار في مدينة درعا");
        assertThat(breach.type().value()).isEqualTo(IncidentType.CEASEFIRE_VIOLATION);
        assertThat(breach.ceasefire().orElseThrow().value()).isEqualTo(new Ceasefire(Ceasefire.Status.VIOLATED));
    }

    @Test
    void a_later_sentence_about_the_same_clash_adds_to_it() {
        ReadArticle read = Sentences.read("اندلعت اشتباكات بين قسد والجيش الوطني في مدينة منبج. "
                + "وأسفرت الاشتباكات عن مقتل خمسة عناصر وإصابة سبعة.", PUBLISHED);
        assertThat(read.incidents()).hasSize(1);
        assertThat(read.incidents().getFirst().tolls()).extracting(toll -> toll.value().count().min()).containsExactly(5, 7);
    }

    private static Incident only(String text) {
        ReadArticle read = Sentences.read(text, PUBLISHED);
        assertThat(read.incidents()).hasSize(1);
        return read.incidents().getFirst();
    }

    @Test
    void the_fiercest_of_several_fights_is_told_by_itself() {
        var incidents = Sentences.read("خبر\n\nاستمرت المعارك في مدينة القامشلي بين الأسايش والدفاع الوطني. "
                + "وأعنف الاشتباكات دارت في حي حلكو. وجاءت الهدنة بعد الاشتباكات التي اندلعت منذ 10 أيار.", "2024-05-16").incidents();
        assertThat(incidents).filteredOn(incident -> incident.type().value() == IncidentType.CLASH)
                .extracting(incident -> incident.places().getFirst().value().name())
                .containsExactly("القامشلي", "حي حلكو");
    }
}
