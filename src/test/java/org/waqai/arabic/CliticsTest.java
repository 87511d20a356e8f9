package org.waqai.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliticsTest {

    @ParameterizedTest
    @CsvSource({
        "والاشتباكات, اشتباكات", "بالاشتباكات, اشتباكات", "للقوات, القوات", "للقوات, قوات", "بحلب, حلب", "وبحلب, حلب",
        "كالقذائف, قذائف", "عناصرها, عناصر", "قتلاهم, قتلي", "جرحاها, جرحي", "وأسراهم, أسري", "حلفاوهم, حلفاء", "ابنايهم, ابناء",
        "قتلوهم, قتلوا", "واستهدفوها, استهدفوا", "وبالقصف, قصف", "وللجيش, الجيش", "فبالهدنه, هدنه", "ومواقعهما, مواقع", "اطفالهن, اطفال",
        "اشتباكاتهم, اشتباكات", "دوريتهم, دوريه", "فاندلعت, اندلعت", "لقسد, قسد"
    })
    void a_written_word_offers_its_stem(String written, String stem) {
        assertThat(Clitics.readings(written)).extracting(WordForm::stem).contains(stem);
    }

    @ParameterizedTest
    @CsvSource({"كامل, امل", "كتيبة, تيبة", "ال, ا", "في, ي", "سيطر, يطر", "سيقصف, يقصف", "ستهاجم, تهاجم", "كمين, مين", "كنيسة, نيسة",
        "سوريا, وريا", "سقوط, قوط", "الي, ي", "وه, ه", "به, ب"})
    void letters_of_the_word_itself_stay(String written, String wrong) {
        assertThat(Clitics.readings(written)).extracting(WordForm::stem).doesNotContain(wrong);
    }

    @ParameterizedTest
    @CsvSource({"حلب", "والأسايش"})
    void the_word_as_it_stands_comes_first(String written) {
        assertThat(Clitics.readings(written).getFirst()).isEqualTo(new WordForm(written, false, WordForm.NONE, false, false));
    }
}
