package org.waqai.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.IncidentType;

/** Places that open a sentence and say where all of it plays. */
class FramesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "وفي ريف حلب، قصفت المدفعية بلدة حيان بعشرات القذائف | حيان",
        "وفي قضاء الخالص شمالي بعقوبة، هاجم مسلحون نقطة للشرطة في ناحية السعدية | السعدية",
        "الخرطوم - قتل خمسة مدنيين بقصف مدفعي على مدينة الأبيض | الأبيض",
        "حمص : قصف عنيف بالهاون على مدينة الرستن | الرستن",
        "بغداد (وكالات) - قتل ثلاثة جنود بهجوم شنه مسلحون مساء أمس وسط مدينة الفلوجة | الفلوجة",
        "أما في صعدة فقد قصفت الطائرات سوقا في مديرية رازح | رازح",
        "وفي البقاع أغارت الطائرات على بلدة بوداي | بوداي"
    })
    void it_gives_way_to_any_place_told_more_closely(String text, String site) {
        assertThat(Read.sites(IncidentType.SHELLING, text)).containsExactly(site);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "وفي الرمادي، انفجرت عبوة ناسفة بدورية للشرطة | الرمادي",
        "وفي مدينة بنغازي اغتال مجهولون ضابطا متقاعدا | بنغازي",
        "دمشق - سقطت قذيفتا هاون دون إصابات | دمشق",
        "قصفت الطائرات مدينة حلب وبلدة سرمين | حلب + سرمين",
        "قصف استهدف حلب وإدلب | حلب + إدلب",
        "وفي تعز ومأرب، اندلعت اشتباكات متقطعة | تعز + مأرب"
    })
    void it_is_the_place_itself_where_nothing_closer_is_told(String text, String sites) {
        assertThat(Read.sites(IncidentType.SHELLING, text)).isEqualTo(Read.names(sites));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "سقطت قذائف في حلب. وفي حمص، قصف على حي الخالدية | الخالدية | حمص",
        "قتل شرطي في درعا. وفي حماة، اقتحمت الدبابات حي الأربعين | حي الأربعين | حماة",
        "معارك في الحديدة. وفي تعز، اشتباكات في شارع جمال | شارع جمال | تعز",
        "قصف على حمص. دمشق : قذائف على حيي جوبر والقابون | جوبر | دمشق",
        "اشتباكات في مدينة حلب ثم في حي الخالدية بمدينة حمص | الخالدية | حمص"
    })
    void its_namesakes_elsewhere_are_not_meant(String text, String name, String city) {
        assertThat(Read.mentions(text)).filteredOn(mention -> mention.place().name().equals(name))
                .isNotEmpty().allSatisfy(mention -> assertThat(mention.place().within()).contains(city));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قصفت المدفعية قريتي زلفا وجبنة | زلفا + جبنة",
        "أحرق المهاجمون ثلاث قرى هي (عرديبة، تبلدية، السلام) | عرديبة + تبلدية + السلام",
        "غارات على قرى كنصفرة، فليفل وسفوهن | كنصفرة + فليفل + سفوهن"
    })
    void a_dual_and_a_bracket_hold_names_of_any_shape(String text, String sites) {
        assertThat(Read.sites(IncidentType.SHELLING, text)).isEqualTo(Read.names(sites));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "سيطرت القوات على جبل الحقب المطل على مدينة دمت | جبل الحقب",
        "هجوم على بلدة قارة في منطقة القلمون الاستراتيجية شمال دمشق | قارة",
        "انفجار عند حاجز الجلاب على مدخل مدينة النبك | حاجز الجلاب",
        "معارك في مدينة البوكمال الحدودية مع العراق | البوكمال",
        "اشتباكات قرب جبل قيس بجيزان | جبل قيس"
    })
    void what_a_place_looks_upon_or_borders_on_is_no_site(String text, String site) {
        assertThat(Read.sites(IncidentType.CLASH, text)).containsExactly(site);
    }
}
