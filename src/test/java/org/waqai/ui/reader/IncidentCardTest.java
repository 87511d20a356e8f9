package org.waqai.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.model.ReadArticle;
import org.waqai.session.wording.Digits;
import org.waqai.session.wording.Isolation;
import org.waqai.session.wording.Language;
import org.waqai.session.wording.MonthNames;
import org.waqai.session.wording.Wording;
import org.waqai.ui.SampleCase;
import org.waqai.ui.reader.IncidentCard.Line;
import org.waqai.ui.reader.Mark.Field;

class IncidentCardTest {

    private final ReadArticle dated = SampleCase.articles().getFirst();
    private final ReadArticle undated = SampleCase.articles().getLast();

    @Test
    void an_incident_is_told_field_by_field_with_the_outlets_own_words() {
        assertThat(card(undated, 0, Language.ARABIC)).isEqualTo(new IncidentCard(
                "اشتباك",
                List.of(
                        new Line(Field.TIME, "بلا تاريخ", Optional.empty()),
                        new Line(Field.PLACE, "حي طي، القامشلي", Optional.empty()),
                        new Line(Field.PARTY, "الدفاع الوطني (طرف)", Optional.of("ميليشيا الدفاع الوطني")),
                        new Line(Field.PARTY, "الأسايش (طرف)", Optional.empty()),
                        new Line(Field.TOLL, "مقتل عدد من المقاتلين", Optional.empty()),
                        new Line(Field.TOLL, "إصابة عدد من المقاتلين", Optional.empty())),
                List.of()));
    }

    @Test
    void an_inferred_date_says_why() {
        assertThat(card(dated, 0, Language.ENGLISH).reasons()).containsExactly("2021, because 25 April is a Sunday in that year");
    }

    @Test
    void history_is_called_so() {
        assertThat(card(dated, 5, Language.ARABIC).heading()).isEqualTo("اشتباك · خلفية");
    }

    private static IncidentCard card(ReadArticle read, int number, Language language) {
        return IncidentCard.of(
                read.incidents().get(number),
                read.article(),
                new Wording(language, MonthNames.LEVANTINE, Digits.LATIN, Isolation.MARKS));
    }
}
