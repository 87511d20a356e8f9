package org.waqai.session.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waqai.model.Coded;
import org.waqai.model.Reason;
import org.waqai.model.Rejection;

class BundleTest {

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(bundle(Language.ARABIC).keySet()).isEqualTo(bundle(Language.ENGLISH).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void every_member_of_a_closed_set_has_a_word(Language language) {
        assertThat(bundle(language).keySet()).containsAll(keysOfConstants().toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_and_every_problem_has_a_sentence(Language language) {
        assertThat(bundle(language).keySet())
                .containsAll(keysOfRecords("Reason.", Reason.class).toList())
                .containsAll(keysOfRecords("Problem.", Rejection.Problem.class).toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_counted_noun_has_as_many_forms_as_its_language(Language language) {
        int forms = language == Language.ARABIC ? 6 : 3;
        ResourceBundle bundle = bundle(language);
        assertThat(bundle.keySet().stream().filter(key -> !key.startsWith("Month.")).filter(key -> bundle.getString(key).contains("|")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(bundle.getString(key).split("\\|", -1)).hasSize(forms));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_phrase_takes_the_same_values_in_both_languages(String key) {
        assertThat(placeholders(Language.ARABIC, key)).isEqualTo(placeholders(Language.ENGLISH, key));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void no_phrase_holds_an_apostrophe_that_would_quote_its_values(String key) {
        assertThat(bundle(Language.ARABIC).getString(key) + bundle(Language.ENGLISH).getString(key)).doesNotContain("'");
    }

    static Stream<String> keys() {
        return bundle(Language.ARABIC).keySet().stream().sorted();
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(Phrases.BUNDLE, language.locale());
    }

    private static Stream<String> keysOfConstants() {
        Stream<String> coded = new ClassFileImporter().importPackages("org.waqai.model").stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> Phrases.keyOf((Coded) constant));
        Stream<String> calendar = Stream.concat(
                Arrays.stream(Month.values()).map(month -> "Month." + month.name().toLowerCase(Locale.ROOT)),
                Arrays.stream(DayOfWeek.values()).map(day -> "DayOfWeek." + day.name().toLowerCase(Locale.ROOT)));
        return Stream.concat(coded, calendar);
    }

    private static Stream<String> keysOfRecords(String prefix, Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).map(type -> prefix + type.getSimpleName());
    }

    private static List<String> placeholders(Language language, String key) {
        String phrase = bundle(language).getString(key);
        return Stream.of("{0}", "{1}", "{2}", "{3}").filter(phrase::contains).toList();
    }
}
