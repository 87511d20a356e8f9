package org.waqai.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waqai.arabic.Folding;
import org.waqai.index.words.Synonyms.Found;

class SynonymsTest {

    private static final WordForms FORMS = new WordForms(FormTable.bundled());

    private final Synonyms synonyms = Synonyms.of(
            List.of(
                    List.of("هدنة", "وقف إطلاق النار", "وقف النار"),
                    List.of("القامشلي", "قامشلو"),
                    List.of("قسد", "قوات سوريا الديمقراطية", "ميليشيا قسد"),
                    List.of("التنظيم", "داعش"),
                    List.of("التنظيم", "القاعدة")),
            FORMS);

    @Test
    void a_phrase_leads_to_the_words_that_stand_for_it_whatever_their_forms() {
        assertThat(at("بوقف إطلاق النار", 0)).contains(new Found(3, List.of("هدنة", "وقف النار")));
        assertThat(at("الهدنة", 0)).contains(new Found(1, List.of("وقف إطلاق النار", "وقف النار")));
    }

    @Test
    void a_phrase_is_found_within_other_words() {
        assertThat(at("خرق الهدنة في قامشلو", 1)).map(Found::length).contains(1);
        assertThat(at("خرق الهدنة في قامشلو", 3)).contains(new Found(1, List.of("القامشلي")));
        assertThat(at("خرق الهدنة في قامشلو", 0)).isEmpty();
    }

    @Test
    void a_phrase_that_holds_another_of_its_group_adds_nothing() {
        assertThat(at("قوات سوريا الديمقراطية", 0)).contains(new Found(3, List.of("قسد")));
    }

    @Test
    void a_phrase_of_several_groups_leads_to_none() {
        assertThat(at("التنظيم", 0)).isEmpty();
        assertThat(at("داعش", 0)).contains(new Found(1, List.of("التنظيم")));
    }

    private Optional<Found> at(String asked, int start) {
        List<Set<String>> keys = Arrays.stream(Folding.key(asked).split(" ", -1)).map(word -> FORMS.asked(word, Ending.OTHER)).toList();
        return synonyms.at(keys, start);
    }
}
