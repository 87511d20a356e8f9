package org.waqai.session.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waqai.model.Basis;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.DayPart;
import org.waqai.model.Evidence;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.Party;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.Precision;
import org.waqai.model.Reading;
import org.waqai.model.Role;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.Toll;
import org.waqai.model.Victim;
import org.waqai.model.When;

/** Wordings and incidents that the tests of this package share. */
final class Given {

    static final Wording ARABIC = new Wording(Language.ARABIC, MonthNames.LEVANTINE, Digits.LATIN);
    static final Wording ENGLISH = new Wording(Language.ENGLISH, MonthNames.LEVANTINE, Digits.LATIN);

    static final Faction SDF = new Faction("sy.sdf", "قسد", "SDF", Optional.empty());
    static final Faction ASAYISH = new Faction("sy.asayish", "الأسايش", "Asayish", Optional.of(SDF));
    static final Faction NDF = new Faction("sy.ndf", "الدفاع الوطني", "National Defence Forces", Optional.empty());
    static final Faction RUSSIA = new Faction("ru", "روسيا", "Russia", Optional.empty());

    private Given() {
    }

    static When dated(String first, String last, Precision precision) {
        return dated(first, last, precision, Optional.empty(), false);
    }

    static When dated(String first, String last, Precision precision, Optional<DayPart> part, boolean ongoing) {
        return new When.Dated(new DateRange(LocalDate.parse(first), LocalDate.parse(last)), precision, Basis.STATED, part, ongoing);
    }

    static Toll toll(Outcome outcome, Count count, Victim who) {
        return new Toll(outcome, count, who, Optional.empty(), List.of());
    }

    static Party party(Faction faction, Role role) {
        return new Party(faction, role, List.of(faction.name()));
    }

    static Place place(String name, String... within) {
        return new Place(name, PlaceKind.NEIGHBOURHOOD, List.of(within), Optional.empty());
    }

    static Incident incident(When when, Count killed) {
        return new Incident(
                "a#1",
                "a",
                read(IncidentType.CLASH),
                read(when),
                List.of(read(place("حي طي", "القامشلي"))),
                List.of(read(party(NDF, Role.INITIATOR)), read(party(ASAYISH, Role.TARGET))),
                List.of(read(toll(Outcome.KILLED, killed, Victim.UNKNOWN))),
                Optional.empty(),
                Telling.NEWS,
                Evidence.of(new Span(0, 1), "test", 1));
    }

    private static <T> Reading<T> read(T value) {
        return new Reading<>(value, Evidence.of(new Span(0, 1), "test", 1));
    }
}
