package org.waqai.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PartyFinderTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "names.tsv", delimiter = '\t', quoteCharacter = '`')
    void whom_a_name_means(String behaviour, LocalDate published, String text, @Nullable String factions) {
        assertThat(Told.factions(text, published)).as(behaviour).isEqualTo(Optional.ofNullable(factions).orElse(""));
    }
}
