package org.waqai.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.model.Article;
import org.waqai.model.Count;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.PlaceKind;
import org.waqai.model.Role;
import org.waqai.model.Victim;
import org.waqai.ui.SampleCase;
import org.waqai.ui.Told;

class MarkTest {

    private final Article article = new Article(
            "a", "قصف الدفاع الوطني القامشلي أمس وقتل طفلين", Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    @Test
    void the_sentence_comes_first_and_the_fields_in_reading_order() {
        Told told = Told.by(article, 1, IncidentType.SHELLING, article.text())
                .on("2021-04-20", "أمس")
                .at(PlaceKind.CITY, "القامشلي")
                .with(SampleCase.NATIONAL_DEFENCE, Role.INITIATOR, "الدفاع الوطني")
                .cost(Outcome.KILLED, Count.exactly(2), Victim.CHILD, "طفلين");

        assertThat(marks(told)).containsExactly(
                "SENTENCE قصف الدفاع الوطني القامشلي أمس وقتل طفلين 0",
                "PARTY الدفاع الوطني 0",
                "PLACE القامشلي 0",
                "TIME أمس 0",
                "TOLL طفلين 0");
    }

    @Test
    void fields_under_the_same_words_are_underlined_one_below_the_other() {
        Told told = Told.by(article, 1, IncidentType.SHELLING, article.text())
                .at(PlaceKind.CITY, "القامشلي")
                .cost(Outcome.KILLED, Count.exactly(2), Victim.CHILD, "القامشلي أمس وقتل طفلين")
                .on("2021-04-20", "أمس");

        assertThat(marks(told)).containsExactly(
                "SENTENCE قصف الدفاع الوطني القامشلي أمس وقتل طفلين 0",
                "PLACE القامشلي 0",
                "TOLL القامشلي أمس وقتل طفلين 1",
                "TIME أمس 0");
    }

    private List<String> marks(Told told) {
        return Mark.of(told.incident()).stream()
                .map(mark -> mark.field() + " " + mark.span().in(article.text()) + " " + mark.row())
                .toList();
    }
}
