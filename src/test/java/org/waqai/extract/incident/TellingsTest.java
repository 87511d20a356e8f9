package org.waqai.extract.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences of one phenomenon and others that only look like it: what the whole extractor reads from each. */
class TellingsTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "tellings.tsv", delimiter = '\t', quoteCharacter = '`')
    void what_is_told(String behaviour, Telling aspect, String text, @Nullable String expected) {
        assertThat(aspect.of(text)).as(behaviour).isEqualTo(Optional.ofNullable(expected).orElse(""));
    }
}
