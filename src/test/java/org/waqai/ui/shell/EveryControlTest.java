package org.waqai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waqai.session.CaseSession;
import org.waqai.session.wording.Language;
import org.waqai.ui.SampleCase;

/** Who works without a mouse, or without seeing the window. */
class EveryControlTest {

    private final CaseSession session = SampleCase.opened();

    @BeforeEach
    void select_an_incident() {
        session.select(Optional.of("002_e6111705b880e152.txt#5"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @EnumSource
    void tab_leads_to_all_of_them(Language language) {
        try (ShownWindow window = ShownWindow.of(session, language)) {
            assertThat(window.tabStops()).containsAll(window.controls());
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_has_a_name_for_a_screen_reader(Language language) {
        try (ShownWindow window = ShownWindow.of(session, language)) {
            assertThat(window.controls()).filteredOn(control -> Spoken.name(control).isBlank()).isEmpty();
        }
    }
}
