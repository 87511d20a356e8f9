package org.waqai.index.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.arabic.WordTable;

class FormTableTest {

    @Test
    void a_noun_has_its_dual_its_accusative_and_its_verb() {
        FormTable table = table("اشتباك\tnoun\t+ات\tاشتبك/يشتبك");

        assertThat(List.of("اشتباك", "اشتباكان", "اشتباكين", "اشتباكا", "اشتباكات", "اشتبكت", "اشتبكوا", "تشتبك", "سيشتبكون"))
                .allSatisfy(form -> assertThat(table.headwords(form)).containsExactly("اشتباك"));
    }

    @Test
    void an_adjective_has_its_feminine_and_its_sound_plurals() {
        FormTable table = table("مسلح\tadj");

        assertThat(List.of("مسلحه", "مسلحون", "مسلحين", "مسلحو", "مسلحي", "مسلحات", "مسلحتان"))
                .allSatisfy(form -> assertThat(table.headwords(form)).containsExactly("مسلح"));
    }

    @Test
    void a_form_that_is_written_out_beats_one_that_is_only_understood() {
        FormTable table = table("عدو\tnoun\tأعداء\nعدوان\tnoun");

        assertThat(table.headwords("عدوان")).containsExactly("عدوان");
        assertThat(table.headwords("عدوين")).containsExactly("عدو");
    }

    @Test
    void a_verb_with_a_weak_end_loses_it_before_endings() {
        FormTable table = table("إلقاء\tnoun\t\tألقى/يلقي");

        assertThat(List.of("القي", "القت", "القوا", "يلقي", "يلقون"))
                .allSatisfy(form -> assertThat(table.headwords(form)).containsExactly("القاء"));
    }

    @Test
    void a_common_word_with_its_article_is_no_name() {
        FormTable table = FormTable.of(WordTable.parse("t.tsv", "مدينة\tnoun\tمدن"), List.of("المدينة", "الرقة"));

        assertThat(table.isName("المدينه")).isFalse();
        assertThat(table.isName("الرقه")).isTrue();
    }

    @Test
    void all_bad_rows_are_told_with_their_lines() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("وقف إطلاق النار\tnoun\nقصف\tverb\nقصف\tnoun\t\tقصف"))
                .withMessage("""
                        t.tsv:1: "وقف إطلاق النار" is not one word; phrases belong into synonyms.tsv
                        t.tsv:2: the kind "verb" is none of noun, adj, name, whole
                        t.tsv:3: the verb "قصف" is not written as past/present: اشتبك/يشتبك""");
    }

    private static FormTable table(String rows) {
        return FormTable.of(WordTable.parse("t.tsv", rows), List.of());
    }
}
