package org.waqai.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.Choice;
import org.waqai.model.DateRange;
import org.waqai.model.Facet;
import org.waqai.model.Facet.Actor;
import org.waqai.model.Facet.Casualties;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.PeopleRange;
import org.waqai.model.Period;
import org.waqai.model.PlacePath;
import org.waqai.model.Role;
import org.waqai.model.Words;
import org.waqai.session.query.QueryLanguage;
import org.waqai.session.wording.Language;
import org.waqai.ui.SampleCase;
import org.waqai.ui.fx.Look;
import org.waqai.ui.fx.Theme;

class FilterChipTest {

    private static final IncidentFilter FILTER = IncidentFilter.ALL
            .withPlaces(Choice.<PlacePath>all().including(PlacePath.of("سوريا", "الحسكة", "القامشلي")))
            .withFactions(Choice.<String>all().including("sy.asayish"))
            .withTypes(Choice.<IncidentType>all().excluding(IncidentType.DISPLACEMENT))
            .withDuring(Optional.of(Period.of(new DateRange(LocalDate.of(2021, 4, 20), LocalDate.of(2021, 4, 26)))))
            .with(Facet.ROLES, Choice.<Optional<Actor>>all().excluding(Optional.of(new Actor("sy.asayish", Role.MEDIATOR))))
            .with(Facet.CASUALTIES, Choice.<Casualties>all().including(Casualties.CHILDREN))
            .with(Facet.SOURCES, Choice.<Optional<String>>all().including(Optional.empty()))
            .withToll(Outcome.KILLED, Optional.of(PeopleRange.atLeast(5)))
            .withWords(new Words(List.of("مطار"), List.of("شائعة"), true));

    private final CaseValues values = CaseValues.of(SampleCase.opened().view().contents());
    private final Look look = new Look(Language.ARABIC, Theme.LIGHT);

    @Test
    void every_condition_has_its_words() {
        assertThat(chips())
                .extracting(chip -> (chip.excludes() ? "-" : "+") + chip.words())
                .containsExactly(
                        "+القامشلي", "+قسد › الأسايش", "-وسيط: قسد › الأسايش", "-نزوح", "+أطفال", "+المصدر: غير معروف",
                        "+20–26 نيسان 2021", "+قتلى: 5 فأكثر", "+«مطار»", "-«شائعة»");
    }

    @ParameterizedTest
    @CsvSource({"منذ:2021-04-20, منذ 20 نيسان 2021", "حتى:2021-04, حتى 30 نيسان 2021", "يوم:2021-04-20, 20 نيسان 2021"})
    void an_open_side_of_time_has_its_word(String query, String words) {
        IncidentFilter filter = new QueryLanguage(Language.ARABIC).parse(query, SampleCase.names()).filter();

        assertThat(FilterChip.of(filter, values, look)).extracting(FilterChip::words).containsExactly(words);
    }

    @Test
    void taking_every_chip_away_leaves_no_filter() {
        IncidentFilter left = FILTER;
        for (FilterChip chip : chips()) {
            left = chip.removal().apply(left);
        }

        assertThat(left).isEqualTo(IncidentFilter.ALL);
    }

    private List<FilterChip> chips() {
        return FilterChip.of(FILTER, values, look);
    }
}
