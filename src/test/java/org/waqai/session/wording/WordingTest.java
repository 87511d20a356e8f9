package org.waqai.session.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.session.wording.Given.ARABIC;
import static org.waqai.session.wording.Given.ENGLISH;
import static org.waqai.session.wording.Given.dated;
import static org.waqai.session.wording.Given.incident;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.model.Ceasefire;
import org.waqai.model.Count;
import org.waqai.model.Evidence;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Precision;
import org.waqai.model.Reading;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.Totals;
import org.waqai.model.When;

class WordingTest {

    @Test
    void totals_tell_what_is_shown_undated_killed_and_without_a_figure() {
        List<Incident> incidents = List.of(
                incident(new When.Undated(), Count.between(4, 9)),
                incident(dated("2021-04-21", "2021-04-21", Precision.DAY), Count.vague(2)),
                incident(dated("2021-04-22", "2021-04-22", Precision.DAY), Count.exactly(2)));

        Totals totals = Totals.of(incidents);
        assertThat(ARABIC.totals(totals, 212)).isEqualTo("3 من 212 حادثة · 1 بلا تاريخ · قتلى \u20686–11\u2069 · 1 بلا رقم");
        assertThat(ENGLISH.totals(totals, 212)).isEqualTo("3 of 212 incidents · 1 undated · killed 6–11 · 1 without a figure");
    }

    @Test
    void totals_of_everything_name_one_number() {
        assertThat(ARABIC.totals(Totals.NONE, 0)).isEqualTo("لا حوادث");
        assertThat(ARABIC.totals(Totals.NONE, 5)).isEqualTo("0 من 5 حوادث");
    }

    @Test
    void an_incident_fits_in_one_line() {
        assertThat(ARABIC.incident(incident(dated("2021-04-21", "2021-04-21", Precision.DAY), Count.exactly(2))))
                .isEqualTo("21 نيسان 2021 · اشتباك · حي طي، القامشلي · الدفاع الوطني ← الأسايش · قتيلان");
    }

    @Test
    void a_truce_tells_how_far_it_has_come() {
        assertThat(ARABIC.type(truce(IncidentType.CEASEFIRE, Ceasefire.Status.PROPOSED))).isEqualTo("وقف إطلاق نار (مقترح)");
        assertThat(ARABIC.type(truce(IncidentType.CEASEFIRE_VIOLATION, Ceasefire.Status.VIOLATED))).isEqualTo("خرق لوقف إطلاق النار");
    }

    private static Incident truce(IncidentType type, Ceasefire.Status status) {
        Evidence evidence = Evidence.of(new Span(0, 1), "test", 1);
        return new Incident("a#1", "a", new Reading<>(type, evidence), new Reading<>(new When.Undated(), evidence),
                List.of(), List.of(), List.of(), Optional.of(new Reading<>(new Ceasefire(status), evidence)), Telling.NEWS, evidence);
    }
}
