package org.waqai.extract.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.extract.Sentences;
import org.waqai.model.Incident;

class ConfidencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قُتل ثلاثة مدنيين أمس الأحد بقصف مدفعي على حي الوعر في حمص.    | incident.four-signs",
        "دارت اشتباكات عنيفة في حي الوعر بحمص بين الجيش الحر وقوات النظام. | incident.three-signs",
        "دارت اشتباكات عنيفة أمس في حي الوعر بحمص.                       | incident.three-signs",
        "دارت اشتباكات عنيفة في حي الوعر بحمص.                           | incident.two-signs",
    })
    void an_incident_stands_by_its_word_its_place_its_time_and_its_people(String sentence, String rule) {
        assertThat(read(sentence).evidence().rule()).isEqualTo(rule);
    }

    @Test
    void what_is_told_more_fully_is_surer() {
        Incident full = read("قُتل ثلاثة مدنيين أمس الأحد بقصف مدفعي على حي الوعر في حمص.");
        Incident bare = read("دارت اشتباكات عنيفة في حي الوعر بحمص.");
        assertThat(full.evidence().confidence()).isGreaterThan(bare.evidence().confidence());
        assertThat(full.type().evidence().confidence()).isGreaterThan(bare.type().evidence().confidence());
    }

    @Test
    void a_value_is_never_surer_than_its_incident() {
        Incident incident = read("قُتل ثلاثة مدنيين أمس الأحد بقصف مدفعي على حي الوعر في حمص.");
        assertThat(incident.allEvidence()).hasSizeGreaterThan(3)
                .allSatisfy(evidence -> assertThat(evidence.confidence()).isBetween(0.1, incident.evidence().confidence()));
    }

    private static Incident read(String sentence) {
        return Sentences.read(sentence, "2016-05-09").incidents().getFirst();
    }
}
