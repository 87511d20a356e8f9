package org.waqai.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.extract.Sentences;
import org.waqai.model.PlaceKind;
import org.waqai.model.PlacePath;

class PlaceFinderTest {

    @ParameterizedTest
    @CsvSource({
        "اندلعت اشتباكات في حي طي وسط مدينة القامشلي, سوريا>الحسكة>القامشلي>حي طي",
        "وسط مدينة طفس بريف درعا الغربي قتل شاب, سوريا>درعا>طفس",
        "قصف استهدف حي الزهراء في مدينة حمص, سوريا>حمص>الزهراء"
    })
    void a_quarter_hangs_in_its_city(String text, String path) {
        assertThat(places(text)).contains(PlacePath.of(path.split(">")));
    }

    @Test
    void a_list_of_quarters_shares_its_city() {
        assertThat(places("مواجهات في أحياء السكري والأنصاري بمدينة حلب")).extracting(PlacePath::leaf)
                .contains("السكري", "الأنصاري");
        assertThat(places("مواجهات في أحياء السكري والأنصاري بمدينة حلب")).allSatisfy(path ->
                assertThat(path.names()).startsWith("سوريا", "حلب"));
    }

    @Test
    void an_unknown_village_is_found_by_its_head_word() {
        PlaceMention mention = mentions("قصف طال قرية الهيرونية في ريف حمص").getFirst();
        assertThat(mention.place().kind()).isEqualTo(PlaceKind.VILLAGE);
        assertThat(mention.known()).isFalse();
        assertThat(mention.place().name()).isEqualTo("الهيرونية");
    }

    @ParameterizedTest
    @ValueSource(strings = {"عاد الأهالي إلى المدينة", "منذ بداية الثورة", "تسببت بحركة كثيفة", "بدأ العمل في المنطقة المذكورة",
        "قال علي إن النظام باق", "في قرى تسيطر عليها القوات"})
    void common_words_are_no_places(String text) {
        assertThat(mentions(text)).isEmpty();
    }

    private static List<PlacePath> places(String text) {
        return mentions(text).stream().filter(mention -> !mention.container()).map(mention -> mention.place().path()).toList();
    }

    private static List<PlaceMention> mentions(String text) {
        return new PlaceFinder(Sentences.lexicon().gazetteer()).find(Sentences.document(text)).mentions();
    }
}
