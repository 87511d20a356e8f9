package org.waqai.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.arabic.Folding;

class WordFormsTest {

    @ParameterizedTest
    @CsvSource({
        "اشتباك, باشتباكات", "اشتباك, والاشتباكات", "اشتباك, اشتباكاتهم", "اشتباكات, الاشتباك", "الاشتباكات, لاشتباك",
        "ميليشيا, ميليشيات", "ميليشيا, بميليشياتها", "دورية, دوريات", "قسد, لقسد", "قسد, وبقسد", "حلب, بحلب", "مسلح, المسلحين",
        "مدني, للمدنيين", "مدينة, مدينتهم", "هدنة, الهدنة", "الهدنة, هدنة", "قصف, وقصف", "أسايش, الاسايش",
    })
    void a_word_is_found_in_this_form(String asked, String written) {
        assertThat(areSame(asked, written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "حلب, حلبة", "مدن, مدني", "قصف, قصد", "ولاية, لاية", "قف, وقف", "سوري, سورية", "عرب, غرب", "طفل, طفيلي",
    })
    void a_word_is_not_taken_for_this_one(String asked, String written) {
        assertThat(areSame(asked, written)).isFalse();
    }

    private static boolean areSame(String asked, String written) {
        return !Collections.disjoint(WordForms.asked(Folding.key(asked)), WordForms.written(Folding.key(written)));
    }
}
