package org.waqai.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.waqai.model.Choice;
import org.waqai.model.Faction;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.Outline;
import org.waqai.model.PlacePath;
import org.waqai.session.CaseSession;
import org.waqai.session.wording.Digits;
import org.waqai.session.wording.Language;
import org.waqai.session.wording.MonthNames;
import org.waqai.session.wording.Wording;
import org.waqai.ui.SampleCase;
import org.waqai.ui.filter.FacetRow.Mark;

class FacetModelTest {

    private static final PlacePath HASAKA = PlacePath.of("سوريا", "الحسكة");
    private static final PlacePath QAMISHLI = PlacePath.of("سوريا", "الحسكة", "القامشلي");
    private static final PlacePath TAY = PlacePath.of("سوريا", "الحسكة", "القامشلي", "حي طي");
    private static final PlacePath HALKO = PlacePath.of("سوريا", "الحسكة", "القامشلي", "حي حلكو");

    private final CaseSession session = SampleCase.opened();
    private final CaseValues values = CaseValues.of(session.view().contents());
    private final FacetModel<PlacePath> places = new FacetModel<>(Facet.PLACES);
    private final FacetModel<String> factions = new FacetModel<>(Facet.FACTIONS);
    private final FacetModel<IncidentType> types = new FacetModel<>(Facet.TYPES);

    @Test
    void places_hang_below_what_contains_them_and_the_only_country_is_left_out() {
        assertThat(lines(places)).containsExactly(
                "الحسكة 8",
                "  القامشلي 8",
                "    حي حلكو 2",
                "    حي طي 2",
                "    شارع السلام 1",
                "    شارع القوتلي 1");
    }

    @Test
    void factions_hang_below_what_they_belong_to_and_the_unknown_comes_last() {
        assertThat(lines(factions)).containsExactly(
                "قوات الحكومة السورية 7",
                "  الدفاع الوطني 6",
                "قسد 6",
                "  الأسايش 6",
                "روسيا 1",
                "بلا طرف 1");
    }

    @Test
    void a_filter_moves_no_value_and_hides_none() {
        session.filter(IncidentFilter.ALL.withTypes(Choice.<IncidentType>all().including(IncidentType.CONTROL_CHANGE)));

        assertThat(lines(places)).containsExactly(
                "الحسكة 1",
                "  القامشلي 1",
                "    حي حلكو 0",
                "    حي طي 0",
                "    شارع السلام 1",
                "    شارع القوتلي 0");
    }

    @Test
    void a_facets_own_choice_leaves_its_counts_alone() {
        apply(places.include(row(places, TAY), values));

        assertThat(lines(places)).contains("    حي طي 2", "    حي حلكو 2");
        assertThat(lines(types)).contains("اشتباك 1", "نزوح 1", "هجوم 0");
    }

    @Test
    void a_second_inclusion_takes_it_back() {
        apply(places.include(row(places, TAY), values));
        apply(places.include(row(places, TAY), values));

        assertThat(session.view().filter()).isEqualTo(IncidentFilter.ALL);
    }

    @Test
    void an_exclusion_replaces_an_inclusion() {
        apply(places.include(row(places, TAY), values));
        apply(places.exclude(row(places, TAY), values));

        assertThat(session.view().filter().places()).isEqualTo(Choice.<PlacePath>all().excluding(TAY));
    }

    @Test
    void what_lies_in_an_included_value_is_marked_with_it() {
        apply(places.include(row(places, QAMISHLI), values));

        assertThat(row(places, HASAKA).mark()).isEqualTo(Mark.NONE);
        assertThat(row(places, QAMISHLI).mark()).isEqualTo(Mark.INCLUDED);
        assertThat(row(places, TAY).mark()).isEqualTo(Mark.INCLUDED_ABOVE);
    }

    @Test
    void to_include_a_part_of_an_included_value_narrows() {
        apply(places.include(row(places, QAMISHLI), values));
        apply(places.include(row(places, TAY), values));

        assertThat(session.view().filter().places()).isEqualTo(Choice.<PlacePath>all().including(TAY));
    }

    @Test
    void to_include_what_contains_included_values_widens() {
        apply(places.include(row(places, TAY), values));
        apply(places.include(row(places, HALKO), values));
        apply(places.include(row(places, QAMISHLI), values));

        assertThat(session.view().filter().places()).isEqualTo(Choice.<PlacePath>all().including(QAMISHLI));
    }

    @Test
    void a_part_of_an_included_value_can_be_taken_out() {
        apply(places.include(row(places, QAMISHLI), values));
        apply(places.exclude(row(places, TAY), values));

        assertThat(session.view().filter().places())
                .isEqualTo(Choice.<PlacePath>all().including(QAMISHLI).excluding(TAY));
    }

    @Test
    void to_include_a_part_of_an_excluded_value_lifts_the_exclusion() {
        apply(factions.exclude(row(factions, "sy.sdf"), values));
        apply(factions.include(row(factions, "sy.asayish"), values));

        assertThat(session.view().filter().factions()).isEqualTo(Choice.<String>all().including("sy.asayish"));
    }

    @Test
    void the_unknown_can_be_asked_for() {
        apply(factions.include(row(factions, Faction.UNKNOWN_ID), values));

        assertThat(session.view().visible()).extracting(Outline::type)
                .containsExactly(IncidentType.DISPLACEMENT);
    }

    @Test
    void a_search_shows_what_it_finds_below_what_contains_it() {
        places.search("طي");

        assertThat(lines(places)).containsExactly("الحسكة 8", "  القامشلي 8", "    حي طي 2");
    }

    @Test
    void a_search_does_without_the_hamza() {
        factions.search("الاسايش");

        assertThat(lines(factions)).containsExactly("قسد 6", "  الأسايش 6");
    }

    @Test
    void a_closed_value_hides_what_lies_in_it() {
        places.toggleFold(QAMISHLI);

        assertThat(lines(places)).containsExactly("الحسكة 8", "  القامشلي 8");
    }

    private void apply(UnaryOperator<IncidentFilter> change) {
        session.filter(change.apply(session.view().filter()));
    }

    private <T> FacetRow<T> row(FacetModel<T> model, T value) {
        return rows(model).stream().filter(row -> row.value().equals(value)).findFirst().orElseThrow();
    }

    private <T> List<FacetRow<T>> rows(FacetModel<T> model) {
        return model.rows(session.view(), values, new Wording(Language.ARABIC, MonthNames.LEVANTINE, Digits.LATIN));
    }

    private <T> List<String> lines(FacetModel<T> model) {
        return rows(model).stream().map(row -> "  ".repeat(row.depth()) + row.name() + " " + row.count()).toList();
    }
}
