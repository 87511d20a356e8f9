package org.waqai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.Outline;
import org.waqai.session.CaseSession;
import org.waqai.session.wording.Language;
import org.waqai.ui.Seeds;

/** The window over what the program itself reads out of the two seeds. */
class SeedsInTheWindowTest {

    @ParameterizedTest
    @CsvSource({"ARABIC, حي طي, الأسايش", "ENGLISH, \u200eحي طي\u200e, 'Asayish (Internal Security Forces, north and east Syria)'"})
    void a_neighbourhood_and_a_faction_leave_what_happened_there_to_them(Language language, String tay, String asayish) {
        CaseSession session = Seeds.opened();
        List<Outline> all = session.view().visible();
        List<Outline> there = all.stream().filter(SeedsInTheWindowTest::isInTay).toList();
        List<Outline> toThem = there.stream().filter(SeedsInTheWindowTest::hasAsayish).toList();
        assertThat(toThem).isNotEmpty().hasSizeLessThan(there.size());
        try (ShownWindow window = ShownWindow.of(session, language)) {
            assertThat(window.list()).isEqualTo(ids(all));

            window.click("facet-places", tay);

            assertThat(window.list()).isEqualTo(ids(there));

            window.click("facet-factions", asayish);

            assertThat(window.list()).isEqualTo(ids(toThem));
            assertThat(window.rows("places")).contains(tay + " " + toThem.size());
        }
    }

    private static boolean isInTay(Outline incident) {
        return incident.places().stream().anyMatch(place -> place.name().equals("حي طي"));
    }

    private static boolean hasAsayish(Outline incident) {
        return incident.factions().stream().anyMatch(faction -> faction.name().equals("الأسايش"));
    }

    private static List<String> ids(List<Outline> incidents) {
        return incidents.stream().map(Outline::id).toList();
    }
}
