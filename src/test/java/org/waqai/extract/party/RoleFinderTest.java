package org.waqai.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RoleFinderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "roles.tsv", delimiter = '\t', quoteCharacter = '`')
    void who_does_what_to_whom(String behaviour, String sentence, @Nullable String parts) {
        assertThat(Told.parts(sentence)).as(behaviour).isEqualTo(Optional.ofNullable(parts).orElse(""));
    }
}
