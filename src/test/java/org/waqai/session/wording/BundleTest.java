package org.waqai.session.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.waqai.model.CaseProblem;
import org.waqai.model.Coded;
import org.waqai.model.Reason;
import org.waqai.model.Rejection;

class BundleTest {

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(bundle(Language.ARABIC).keySet()).isEqualTo(bundle(Language.ENGLISH).keySet());
    }

    @Test
    void the_model_has_closed_sets_to_look_for() {
        assertThat(keysOfConstants()).contains("IncidentType.clash", "Status.in_force", "Month.april", "DayOfWeek.sunday");
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
                .containsAll(keysOfRecords("Problem.", Rejection.Problem.class).toList())
                .containsAll(keysOfRecords("CaseProblem.", CaseProblem.class).toList());
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

    @Test
    void a_phrase_takes_the_same_values_in_both_languages() {
        assertThat(bundle(Language.ARABIC).keySet())
                .allSatisfy(key -> assertThat(placeholders(Language.ARABIC, key)).isEqualTo(placeholders(Language.ENGLISH, key)));
    }

    @ParameterizedTest
    @EnumSource
    void no_phrase_holds_an_apostrophe_that_would_quote_its_values(Language language) {
        assertThat(bundle(language).keySet())
                .allSatisfy(key -> assertThat(bundle(language).getString(key)).doesNotContain("'"));
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(Phrases.BUNDLE, language.locale());
    }

    private static Stream<String> keysOfConstants() {
        Stream<String> coded = modelTypes()
                .filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> Phrases.keyOf((Coded) constant));
        Stream<String> calendar = Stream.concat(
                Arrays.stream(Month.values()).map(month -> "Month." + month.name().toLowerCase(Locale.ROOT)),
                Arrays.stream(DayOfWeek.values()).map(day -> "DayOfWeek." + day.name().toLowerCase(Locale.ROOT)));
        return Stream.concat(coded, calendar);
    }

    /** All of them, so that a new one cannot be forgotten here. */
    private static Stream<Class<?>> modelTypes() {
        try {
            Path classes = Path.of(Coded.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.list(classes.resolve("org/waqai/model"))) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                        .<Class<?>>map(name -> typeNamed("org.waqai.model." + name.replace(".class", "")))
                        .toList()
                        .stream();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> typeNamed(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> keysOfRecords(String prefix, Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).map(type -> prefix + type.getSimpleName());
    }

    private static List<String> placeholders(Language language, String key) {
        String phrase = bundle(language).getString(key);
        return Stream.of("{0}", "{1}", "{2}", "{3}").filter(phrase::contains).toList();
    }
}
