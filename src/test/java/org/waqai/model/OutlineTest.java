package org.waqai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.timeline.SampleCase.ASAYISH;
import static org.waqai.timeline.SampleCase.NDF;
import static org.waqai.timeline.SampleCase.RUSSIA;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.timeline.IncidentBuilder;

class OutlineTest {

    @Test
    void an_outline_holds_what_a_picture_needs() {
        Incident breach = IncidentBuilder.of("orient", 3, IncidentType.CEASEFIRE_VIOLATION)
                .on("2021-04-22").at("حي طي", PlaceKind.NEIGHBOURHOOD, "القامشلي").by(NDF, Role.INITIATOR).by(ASAYISH, Role.TARGET)
                .killed(Count.between(4, 9)).truce(Ceasefire.Status.VIOLATED).background().build();

        assertThat(Outline.of(breach)).isEqualTo(new Outline(
                "orient#3",
                "orient",
                breach.when().value(),
                IncidentType.CEASEFIRE_VIOLATION,
                Telling.BACKGROUND,
                Optional.of(Ceasefire.Status.VIOLATED),
                List.of(breach.places().getFirst().value()),
                List.of(NDF, ASAYISH),
                List.of(NDF),
                Optional.of(Count.between(4, 9))));
    }

    @Test
    void the_one_who_began_gives_the_colour() {
        assertThat(IncidentBuilder.clash(1).by(ASAYISH, Role.TARGET).by(NDF, Role.INITIATOR).outline().sides()).containsExactly(NDF);
    }

    @Test
    void both_sides_of_a_clash_give_their_colours_and_a_mediator_none() {
        IncidentBuilder clash = IncidentBuilder.clash(1)
                .by(RUSSIA, Role.MEDIATOR).by(ASAYISH, Role.PARTICIPANT).by(NDF, Role.PARTICIPANT);

        assertThat(clash.outline().sides()).containsExactly(ASAYISH, NDF);
    }
}
