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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قصف على مدينة القامشلي | Syria>Al-Hasakah>Qamishli",
        "انفجار في حي الفرقانية بمدينة الرقة | Syria>Raqqa>حي الفرقانية",
        "اشتباكات في مدينة طرابلس اللبنانية | Lebanon>North Lebanon>Tripoli"
    })
    void a_place_brings_its_path_in_english(String text, String path) {
        assertThat(mentions(text).getFirst().place().english()).isEqualTo(PlacePath.of(path.split(">")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قصف على حلب | place.gazetteer",
        "اشتباكات قرب تدمر شرقي حمص | place.gazetteer-in-context",
        "قصف على قرية أم الجرذان في ريف حماة | place.head-word"
    })
    void a_name_tells_by_which_rule_it_is_known(String text, String rule) {
        assertThat(mentions(text).getFirst().recognition().rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قصف على مدينة حلب | مدينة حلب",
        "وقتل مدني بحلب اليوم | حلب",
        "قصف على سرمين وبنش | سرمين"
    })
    void its_words_have_no_prefixes(String text, String words) {
        assertThat(mentions(text).getFirst().span(Sentences.document(text)).in(text)).isEqualTo(words);
    }

    private static List<PlacePath> places(String text) {
        return mentions(text).stream().filter(mention -> !mention.container()).map(mention -> mention.place().path()).toList();
    }

    private static List<PlaceMention> mentions(String text) {
        return new PlaceFinder(Sentences.lexicon().gazetteer()).find(Sentences.document(text)).mentions();
    }
}
