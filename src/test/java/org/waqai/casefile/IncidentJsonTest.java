package org.waqai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waqai.model.Basis;
import org.waqai.model.Ceasefire;
import org.waqai.model.Change;
import org.waqai.model.Coordinates;
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
import org.waqai.model.PlacePath;
import org.waqai.model.Precision;
import org.waqai.model.Reading;
import org.waqai.model.Reason;
import org.waqai.model.Role;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.Toll;
import org.waqai.model.Victim;
import org.waqai.model.When;

class IncidentJsonTest {

    private static final LocalDate DAY = LocalDate.of(2021, 4, 25);
    private static final Faction SDF = new Faction("sy.sdf", "قسد", "SDF", Optional.empty());
    private static final Faction ASAYISH = new Faction("sy.asayish", "الأسايش", "Asayish", Optional.of(SDF));

    private final IncidentJson json = new IncidentJson();

    @Test
    void an_incident_with_every_field_comes_back_the_same() {
        assertThat(json.read("a#1", "a", json.write(full()))).isEqualTo(full());
    }

    @Test
    void an_incident_of_which_nothing_is_known_comes_back_the_same() {
        Incident bare = Samples.incident("a", 1, IncidentType.OTHER, new Span(0, 1));
        assertThat(json.read("a#1", "a", json.write(bare))).isEqualTo(bare);
    }

    @ParameterizedTest
    @EnumSource
    void every_field_comes_back_alone(Change.Field field) {
        assertThat(json.read(field, json.write(field.of(full())))).isEqualTo(field.of(full()));
        Change none = field.of(Samples.incident("a", 1, IncidentType.CLASH, new Span(0, 1)));
        assertThat(json.read(field, json.write(none))).isEqualTo(none);
    }

    @ParameterizedTest
    @MethodSource
    void every_reason_comes_back(Reason reason) {
        Reading<LocalDate> day = new Reading<>(DAY, new Evidence(List.of(new Span(1, 2)), "r", 0.25, Optional.of(reason)));
        assertThat(json.readDay(json.writeDay(day))).isEqualTo(day);
    }

    static List<Reason> every_reason_comes_back() {
        List<Reason> reasons = List.of(
                new Reason.YearFromWeekday(DayOfWeek.SUNDAY, MonthDay.of(2, 29), 2020),
                new Reason.YearFromPublication(DAY),
                new Reason.CountedFromPublication(DAY, -3),
                new Reason.LatestWeekday(DayOfWeek.FRIDAY, DAY),
                new Reason.CountedFromEvent(DAY, 2),
                new Reason.LentByArticle(
                        DAY, new Span(3, 9), DAY.minusDays(1), "b#1", new DateRange(DAY.minusDays(2), DAY), DAY.plusDays(5)),
                new Reason.FromHijri(1442, 9, 13),
                new Reason.StandsInForPublication(DAY),
                new Reason.CarriedOver(new Span(3, 9)),
                new Reason.RefersBack(new Span(0, 4)));
        assertThat(reasons).extracting(reason -> (Object) reason.getClass())
                .containsExactly((Object[]) Reason.class.getPermittedSubclasses());
        return reasons;
    }

    private static Incident full() {
        When when = new When.Dated(
                new DateRange(DAY, DAY.plusDays(2)), Precision.DAY, Basis.RELATIVE, Optional.of(DayPart.NIGHT), true);
        Place place = new Place("حي طي", PlaceKind.NEIGHBOURHOOD, List.of("القامشلي", "سوريا"),
                Optional.of(new Coordinates(37.0521, 41.2314)), PlacePath.of("Syria", "Qamishli", "Tayy"));
        Toll toll = new Toll(Outcome.KILLED, Count.between(2, 5), Victim.CHILD, Optional.of(ASAYISH), List.of("اسم \"أول\"\n"));
        Toll vague = new Toll(Outcome.INJURED, Count.vague(3), Victim.UNKNOWN, Optional.empty(), List.of());
        return new Incident("a#1", "a",
                read(IncidentType.CEASEFIRE),
                read(when),
                List.of(read(place), read(new Place("ريف", PlaceKind.REGION, List.of(), Optional.empty()))),
                List.of(read(new Party(ASAYISH, Role.INITIATOR, List.of("أسايش", "ميليشيا")))),
                List.of(read(toll), read(vague)),
                Optional.of(read(new Ceasefire(Ceasefire.Status.IN_FORCE))),
                Telling.BACKGROUND,
                Evidence.of(new Span(10, 90), "sentence", 1));
    }

    private static <T> Reading<T> read(T value) {
        return new Reading<>(value, new Evidence(
                List.of(new Span(1, 4), new Span(7, 9)), "rule", 0.9, Optional.of(new Reason.YearFromPublication(DAY))));
    }
}
