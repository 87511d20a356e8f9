package org.waqai.extract.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waqai.extract.Sentences;
import org.waqai.model.Incident;

class PartiesOfIncidentsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "parties.tsv", delimiter = '\t', quoteCharacter = '`')
    void who_is_a_party_to_what(String behaviour, String text, String incidents) {
        assertThat(told(text)).as(behaviour).isEqualTo(incidents);
    }

    private static String told(String text) {
        return Sentences.read(text, "2024-05-16").incidents().stream()
                .map(PartiesOfIncidentsTest::told)
                .collect(Collectors.joining(" | "));
    }

    private static String told(Incident incident) {
        String parties = incident.parties().stream()
                .map(party -> party.value().faction().id() + " " + party.value().role().name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
        return (incident.type().value().name().toLowerCase(Locale.ROOT) + ": " + parties).strip();
    }
}
