package org.waqai.extract.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.extract.Sentences;
import org.waqai.model.Count;
import org.waqai.model.Incident;
import org.waqai.model.Reading;
import org.waqai.model.Toll;

/** Short articles and the tolls of their incidents; parted by {@code /} where there are several. */
class IncidentTollsTest {

    private static final String PUBLISHED = "2022-06-15";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قصفت قوات النظام مدينة إدلب وقتل خمسة مدنيين. وارتفع عدد القتلى إلى سبعة. | killed 7 civilian",
        "انفجرت سيارة مفخخة في مدينة الباب وأسفرت عن مقتل ثلاثة أشخاص. وارتفعت حصيلة الانفجار إلى خمسة قتلى وعشرة جرحى. "
                + "| killed 5 unknown, injured 10 unknown",
        "ارتفعت حصيلة الغارات على مدينة إدلب إلى 12 قتيلا بعدما كانت 9 قتلى. | killed 12 unknown",
        "استهدف تفجير مدينة الموصل وأوقع قتلى وجرحى. وقال مصدر طبي إن التفجير أسفر عن مقتل أربعة أشخاص وإصابة عشرة. "
                + "| killed 4 unknown, injured 10 unknown"
    })
    void a_newer_figure_replaces_the_older(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "انفجرت سيارة مفخخة في مدينة الباب وقتل ثمانية مدنيين. وكان مراسلنا قد أفاد في وقت سابق بمقتل خمسة. | killed 8 civilian",
        "قصفت قوات النظام مدينة إدلب وقتل تسعة مدنيين. وأعلن الدفاع المدني في وقت سابق مقتل ستة. | killed 9 civilian",
        "وأعلنت الوزارة في وقت سابق مقتل أربعة مدنيين في غارة على مدينة صعدة. | killed 4 civilian",
        "قتل في وقت سابق من اليوم ثلاثة مدنيين بقصف على مدينة تعز. | killed 3 civilian"
    })
    void a_figure_told_before_gives_way_where_there_is_a_newer_one(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "أودى انفجار شاحنة في مدينة عفرين بحياة خمسة أشخاص، ثم توفي اثنان من الجرحى متأثرين بإصابتهما. | killed 7 unknown",
        "قتل خمسة أشخاص وأصيب عشرة في غارة على مدينة رفح، ثم توفي ثلاثة من المصابين. | killed 8 unknown, injured 7 unknown",
        "أصيب أربعة مسعفين بقصف على مدينة درعا توفي أحدهم لاحقا. | injured 3 civilian, killed 1 civilian",
        "أصيب أربعة أشخاص بقصف على مدينة درعا، ونقل اثنان من الجرحى إلى المستشفى. | injured 4 unknown",
        "قتل خمسة أشخاص بقصف على مدينة درعا، وحال ثلاثة من الجرحى حرجة. | killed 5 unknown"
    })
    void who_dies_of_wounds_is_one_of_the_dead(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "دارت معارك بين الجيش والدعم السريع في أم درمان. وذكر بيان للدعم السريع أن قواته قتلت 14 جنديا وأسرت ثمانية. "
                + "| killed 14 fighter, captured 8 fighter",
        "اندلع نزاع عشائري في مدينة الناصرية أسفر عن مصرع شخصين. ولقي ثلاثة أشخاص مصرعهم بحادث سير قرب مدينة السماوة. | killed 2 unknown",
        "قصفت قوات النظام مدينة إدلب وقتل خمسة مدنيين. وتوفي سبعة أشخاص غرقا في نهر الفرات. | killed 5 civilian"
    })
    void a_sentence_without_a_place_of_its_own_adds_only_what_weapons_did(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "أدى القصف على مدينة عدن إلى مقتل خمسة مدنيين بحسب الدفاع المدني، فيما قالت مصادر طبية إن القصف أدى إلى مقتل ثمانية مدنيين. "
                + "| killed 5-8 civilian",
        "قتل ستة مدنيين بقصف على مدينة تعز. في المقابل، قالت لجنة الطوارئ إن تسعة مدنيين قتلوا. | killed 6-9 civilian"
    })
    void two_sources_make_a_range(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قصف الجيش مدينة الخرطوم وقتل خمسة مدنيين. وأسفر القصف عن مقتل خمسة مدنيين وإصابة ثلاثة. | killed 5 civilian, injured 3 civilian",
        "قتل جندي بهجوم على حاجز في مدينة درعا، كما قتلت امرأة وأصيب طفل. | killed 1 fighter, killed 1 woman, injured 1 child",
        "قصفت الطائرات مدينة صعدة فأصيبت سيدة وطفلها. | injured 1 woman, injured 1 child"
    })
    void told_twice_counts_once_and_different_people_count_each(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "هاجم تنظيم داعش حاجزا للأمن العسكري في مدينة درعا وقتل عنصرين. | killed 2 fighter of الأمن العسكري",
        "اشتبكت قسد مع الجيش الوطني في مدينة منبج وقتل عنصران من قسد. | killed 2 fighter of قسد"
    })
    void fighters_belong_to_the_side_that_is_named_or_attacked(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قصفت قوات النظام بلدة سرمين وقتلت امرأة، واعتقلت الأسايش ثلاثة شبان في مدينة الرقة. | killed 1 woman / captured 3 unknown",
        "اندلعت اشتباكات بين قسد والجيش الوطني في مدينة منبج أسفرت عن مقتل أربعة عناصر. وبلغ عدد الجرحى وفق المصدر 17. "
                + "| killed 4 fighter, injured 17 unknown",
        "سقطت قذيفة على مدينة تعز دون وقوع إصابات. | killed 0 unknown, injured 0 unknown"
    })
    void each_incident_has_its_own_toll(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @Test
    void what_a_year_cost_is_no_toll_of_the_last_attack() {
        assertThat(tolls("هاجم مسلحون مجهولون دورية في مدينة نابلس وأصابوا شابا. وبذلك ترتفع حصيلة الشهداء منذ مطلع العام إلى 117 شهيدا."))
                .isEqualTo("injured 1 unknown / killed 117 unknown");
    }

    @Test
    void a_zero_gives_way_to_a_victim_told_later() {
        assertThat(tolls("سقطت قذيفة على مدينة تعز دون وقوع إصابات. ثم أعلن مصدر طبي أن القذيفة أدت إلى إصابة طفل."))
                .isEqualTo("killed 0 unknown, injured 1 child");
    }

    @Test
    void every_toll_shows_its_number_and_its_cue() {
        Incident incident = Sentences.read("قتل خمسة مدنيين بقصف على مدينة تعز.", PUBLISHED).incidents().getFirst();
        Reading<Toll> toll = incident.tolls().getFirst();
        assertThat(toll.evidence().spans()).extracting(span -> span.in("قتل خمسة مدنيين بقصف على مدينة تعز."))
                .isEqualTo(List.of("قتل", "خمسة مدنيين"));
        assertThat(toll.evidence().rule()).isEqualTo("casualty.count-of-people");
    }

    private static String tolls(String text) {
        return Sentences.read(text, PUBLISHED).incidents().stream()
                .map(IncidentTollsTest::tolls)
                .filter(tolls -> !tolls.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    private static String tolls(Incident incident) {
        return incident.tolls().stream().map(reading -> toll(reading.value())).collect(Collectors.joining(", "));
    }

    private static String toll(Toll toll) {
        return toll.outcome().code() + " " + number(toll.count()) + " " + toll.who().name().toLowerCase(Locale.ROOT)
                + toll.faction().map(side -> " of " + side.name()).orElse("");
    }

    private static String number(Count count) {
        OptionalInt max = count.max();
        String range = max.isEmpty() ? "" + count.min()
                : max.getAsInt() == count.min() ? "" + count.min()
                : count.min() + "-" + max.getAsInt();
        return range + (count.vague() ? "~" : max.isEmpty() ? "+" : "");
    }
}
