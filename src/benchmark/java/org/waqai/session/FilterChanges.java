package org.waqai.session;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.waqai.model.Choice;
import org.waqai.model.DateRange;
import org.waqai.model.Facet;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.PeopleRange;
import org.waqai.model.Period;
import org.waqai.model.PlacePath;

/** Filters of one to six conditions, as an analyst clicks them together. */
final class FilterChanges {

    private final Random random = new Random(7);
    private final GeneratedCase names = new GeneratedCase(11);

    IncidentFilter next(boolean words) {
        IncidentFilter filter = IncidentFilter.ALL;
        if (random.nextInt(2) == 0) {
            PlacePath place = names.place(random);
            filter = filter.withPlaces(Choice.<PlacePath>all().including(place.lineage().get(random.nextInt(place.names().size()))));
        }
        if (random.nextInt(2) == 0) {
            filter = filter.withFactions(Choice.<String>all().including(names.faction(random).id()));
        }
        if (random.nextInt(3) == 0) {
            Choice<IncidentType> all = Choice.all();
            filter = filter.withTypes(random.nextInt(4) == 0 ? all.excluding(names.type(random)) : all.including(names.type(random)));
        }
        if (random.nextInt(3) == 0) {
            LocalDate start = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(5_000));
            filter = filter.withDuring(Optional.of(Period.of(new DateRange(start, start.plusDays(random.nextInt(800))))));
        }
        if (random.nextInt(4) == 0) {
            filter = filter.withToll(Outcome.KILLED, Optional.of(PeopleRange.atLeast(random.nextInt(6))));
        }
        if (random.nextInt(5) == 0) {
            filter = filter.with(Facet.SOURCES, Choice.<Optional<String>>all().excluding(Optional.of(names.source(random))));
        }
        return words ? filter.withWords(names.words(random)) : filter;
    }
}
