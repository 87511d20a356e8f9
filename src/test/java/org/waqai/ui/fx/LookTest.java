package org.waqai.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.Test;
import org.waqai.session.wording.Language;

class LookTest {

    private final Look look = new Look(Language.ARABIC, Theme.LIGHT);

    @Test
    void texts_follow_the_language() {
        ObservableValue<String> name = look.live("app.name");

        look.languageProperty().set(Language.ENGLISH);

        assertThat(name.getValue()).isEqualTo("Waqa'i");
    }

    @Test
    void time_runs_with_the_language() {
        look.languageProperty().set(Language.ENGLISH);

        assertThat(look.timeDirectionProperty().getValue()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void time_keeps_its_own_direction_when_it_has_one() {
        look.ownTimeDirectionProperty().set(Optional.of(NodeOrientation.LEFT_TO_RIGHT));

        assertThat(look.timeDirectionProperty().getValue()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }
}
