package org.waqai.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.model.Choice;
import org.waqai.model.DateRange;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.PlacePath;
import org.waqai.model.Words;
import org.waqai.session.wording.Digits;
import org.waqai.session.wording.Isolation;
import org.waqai.session.wording.Language;
import org.waqai.session.wording.MonthNames;
import org.waqai.session.wording.Wording;
import org.waqai.ui.SampleCase;

class FilterChipTest {

    private static final IncidentFilter FILTER = IncidentFilter.ALL
            .withPlaces(Choice.<PlacePath>all().including(PlacePath.of("سوريا", "الحسكة", "القامشلي")))
            .withFactions(Choice.<String>all().including("sy.asayish"))
            .withTypes(Choice.<IncidentType>all().excluding(IncidentType.DISPLACEMENT))
            .withDuring(Optional.of(new DateRange(LocalDate.of(2021, 4, 20), LocalDate.of(2021, 4, 26))))
            .withWords(Words.of("مطار"));

    private final CaseValues values = CaseValues.of(SampleCase.articles());
    private final Wording wording = new Wording(Language.ARABIC, MonthNames.LEVANTINE, Digits.LATIN, Isolation.MARKS);

    @Test
    void every_condition_has_its_words() {
        assertThat(chips())
                .extracting(chip -> (chip.excludes() ? "-" : "+") + chip.words())
                .containsExactly("+القامشلي", "+قسد › الأسايش", "-نزوح", "+20–26 نيسان 2021", "+«مطار»");
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
        return FilterChip.of(FILTER, values, wording);
    }
}
