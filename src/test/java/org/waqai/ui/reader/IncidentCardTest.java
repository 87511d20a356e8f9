package org.waqai.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.model.Change;
import org.waqai.model.Change.Field;
import org.waqai.model.Decided;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.ReviewState;
import org.waqai.session.wording.Digits;
import org.waqai.session.wording.Isolation;
import org.waqai.session.wording.Language;
import org.waqai.session.wording.MonthNames;
import org.waqai.session.wording.Wording;
import org.waqai.ui.SampleCase;
import org.waqai.ui.reader.IncidentCard.Line;

class IncidentCardTest {

    private final ReadArticle dated = SampleCase.articles().getFirst();
    private final ReadArticle undated = SampleCase.articles().getLast();

    @Test
    void an_incident_is_told_field_by_field_with_the_outlets_own_words() {
        IncidentCard card = card(undated, 0, Language.ARABIC);

        assertThat(card.heading()).isEqualTo("اشتباك");
        assertThat(card.groups()).extracting(IncidentCard.Group::field)
                .containsExactly(Field.TIME, Field.PLACES, Field.PARTIES, Field.CASUALTIES, Field.TELLING);
        assertThat(card.groups().stream().flatMap(group -> group.lines().stream()))
                .extracting(Line::value, Line::outletsWords).containsExactly(
                tuple("بلا تاريخ", Optional.empty()),
                tuple("حي طي، القامشلي", Optional.empty()),
                tuple("الدفاع الوطني (طرف)", Optional.of("ميليشيا الدفاع الوطني")),
                tuple("الأسايش (طرف)", Optional.empty()),
                tuple("مقتل عدد من المقاتلين", Optional.empty()),
                tuple("إصابة عدد من المقاتلين", Optional.empty()),
                tuple("خبر", Optional.empty()));
    }

    @Test
    void a_corrected_field_keeps_what_the_machine_read() {
        Incident read = dated.incidents().getFirst();
        Change toShelling = new Change.Type(new Reading<>(IncidentType.SHELLING, read.type().evidence()));
        Change nowhere = new Change.Places(List.of());
        Incident corrected = nowhere.in(toShelling.in(read));

        IncidentCard card = IncidentCard.of(
                new Decided(corrected, Optional.of(read), ReviewState.CORRECTED), dated.article(), wording(Language.ARABIC));

        assertThat(card.heading()).isEqualTo("قصف");
        assertThat(card.type()).contains("اشتباك");
        assertThat(card.groups().stream().filter(group -> group.machine().isPresent())).containsExactly(new IncidentCard.Group(
                Field.PLACES, List.of(new Line("—", Optional.empty(), List.of())), Optional.of("حي حلكو، القامشلي")));
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
                new Decided(read.incidents().get(number), Optional.of(read.incidents().get(number)), ReviewState.UNREVIEWED),
                read.article(),
                wording(language));
    }

    private static Wording wording(Language language) {
        return new Wording(language, MonthNames.LEVANTINE, Digits.LATIN, Isolation.MARKS);
    }
}
