package org.waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.PlaceKind;

/** What the table of places must hold at the least: provinces, districts, and the quarters of the cities that are fought over. */
class GazetteerCoverageTest {

    private static final Gazetteer GAZETTEER = Lexicon.bundled().gazetteer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "سوريا | الحسكة;حلب;إدلب;الرقة;دير الزور;حمص;حماة;اللاذقية;طرطوس;دمشق;ريف دمشق;درعا;السويداء;القنيطرة",
        "العراق | الأنبار;بابل;بغداد;البصرة;دهوك;القادسية;ديالى;ذي قار;السليمانية;صلاح الدين;كربلاء;كركوك;ميسان;المثنى;النجف;نينوى"
                + ";أربيل;واسط;حلبجة",
        "لبنان | بيروت;جبل لبنان;الشمال;عكار;البقاع;بعلبك الهرمل;الجنوب;النبطية",
        "فلسطين | القدس;جنين;نابلس;طولكرم;قلقيلية;سلفيت;طوباس;رام الله والبيرة;أريحا;بيت لحم;الخليل;شمال غزة;غزة;الوسطى;خان يونس;رفح",
        "اليمن | أمانة العاصمة;صنعاء;تعز;عدن;الحديدة;مأرب;صعدة;حجة;البيضاء;الضالع;الجوف;شبوة;حضرموت;المهرة;لحج;أبين;إب;ذمار;عمران"
                + ";المحويت;ريمة;أرخبيل سقطرى",
        "ليبيا | البطنان;درنة;الجبل الأخضر;المرج;بنغازي;الواحات;الكفرة;سرت;مصراتة;المرقب;طرابلس;الجفارة;الزاوية;النقاط الخمس;نالوت"
                + ";الجبل الغربي;الجفرة;سبها;وادي الشاطئ;مرزق;وادي الحياة;غات",
        "السودان | الخرطوم;الجزيرة;شمال دارفور;جنوب دارفور;غرب دارفور;شرق دارفور;وسط دارفور;شمال كردفان;جنوب كردفان;غرب كردفان"
                + ";النيل الأزرق;النيل الأبيض;نهر النيل;الشمالية;البحر الأحمر;كسلا;القضارف;سنار"
    })
    void every_province_of_the_seven_countries(String country, String provinces) {
        assertThat(provinces.split(";")).allSatisfy(name -> assertThat(GAZETTEER.named(name))
                .anyMatch(entry -> entry.kind() == PlaceKind.GOVERNORATE && entry.country().equals(country)));
    }

    @ParameterizedTest
    @CsvSource({"حلب, 40", "إدلب, 26", "حماة, 22", "حمص, 23", "اللاذقية, 22", "طرطوس, 27", "دير الزور, 14", "الرقة, 10", "الحسكة, 16",
        "القنيطرة, 6", "درعا, 17", "السويداء, 12", "ريف دمشق, 36"})
    void every_sub_district_of_a_syrian_province(String province, int count) {
        assertThat(places(PlaceKind.DISTRICT, province)).hasSizeGreaterThanOrEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"القامشلي, 20", "الحسكة, 20", "حلب, 60", "دمشق, 60", "حمص, 40", "درعا, 15", "السويداء, 10", "دير الزور, 25", "الرقة, 20",
        "بغداد, 80", "الموصل, 80", "كركوك, 20", "مخيم عين الحلوة, 20", "الخرطوم, 40", "أم درمان, 30", "الخرطوم بحري, 25", "الفاشر, 15",
        "تعز, 20", "عدن, 20", "الحديدة, 10", "غزة, 20", "جنين, 12"})
    void quarters_of_a_city_where_clashes_happen(String city, int count) {
        assertThat(places(PlaceKind.NEIGHBOURHOOD, city)).hasSizeGreaterThanOrEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"لبنان, 30", "ليبيا, 40"})
    void quarters_of_both_cities_called_tripoli(String country, int count) {
        assertThat(places(PlaceKind.NEIGHBOURHOOD, "طرابلس")).filteredOn(entry -> entry.country().equals(country))
                .hasSizeGreaterThanOrEqualTo(count);
    }

    @Test
    void a_place_below_the_province_has_three_levels() {
        assertThat(GAZETTEER.named("حي طي").getFirst().within()).containsExactly("سوريا", "الحسكة", "القامشلي");
    }

    private static List<PlaceEntry> places(PlaceKind kind, String container) {
        return GAZETTEER.entries().stream().filter(entry -> entry.kind() == kind && entry.liesIn(container)).toList();
    }
}
