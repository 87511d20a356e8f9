package org.waqai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waqai.model.Article;
import org.waqai.model.Basis;
import org.waqai.model.Ceasefire;
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
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.Reason;
import org.waqai.model.Role;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.Toll;
import org.waqai.model.Victim;
import org.waqai.model.When;

class ExtractJsonTest {

    private static final Article ARTICLE = new Article(
            "a", "قتل \"أبو علي\"", Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    private static final Faction ASAYISH =
            new Faction("sy.asayish", "الأسايش", "Asayish", Optional.of(new Faction("sy.sdf", "قسد", "SDF", Optional.empty())));

    private final ExtractJson json = new ExtractJson();

    @Test
    void an_article_without_incidents_is_a_line_too() {
        assertThat(json.line(new ReadArticle(ARTICLE, Optional.empty(), List.of())))
                .isEqualTo("{\"article\":\"a\",\"published\":null,\"incidents\":[]}");
    }

    @Test
    void an_incident_says_all_that_is_known_and_where_it_was_read() {
        LocalDate day = LocalDate.of(2021, 4, 25);
        When when = new When.Dated(DateRange.of(day), Precision.DAY, Basis.WEEKDAY, Optional.of(DayPart.EVENING), true);
        Place place = new Place("حي طي", PlaceKind.NEIGHBOURHOOD, List.of("القامشلي", "سوريا"), Optional.of(new Coordinates(37.05, 41.22)),
                PlacePath.of("Syria", "Qamishli", "Tayy"));
        Incident incident = new Incident(
                "a#1",
                "a",
                read(IncidentType.CEASEFIRE_VIOLATION, 0, 3),
                new Reading<>(when, Evidence.of(new Span(4, 9), "time.weekday-day-month", 0.95)),
                List.of(read(place, 4, 5)),
                List.of(read(new Party(ASAYISH, Role.TARGET, List.of("الأسايش")), 6, 7)),
                List.of(read(new Toll(Outcome.KILLED, Count.exactly(1), Victim.FIGHTER, Optional.of(ASAYISH),
                        List.of("\"أبو علي\"")), 0, 13)),
                Optional.of(read(new Ceasefire(Ceasefire.Status.VIOLATED), 1, 2)),
                Telling.NEWS,
                Evidence.of(new Span(0, 13), "incident", 0.9));
        ReadArticle read = new ReadArticle(ARTICLE, Optional.of(new Reading<>(day, Evidence.none("given"))), List.of(incident));
        assertThat(json.line(read)).isEqualTo(oneLine("""
                {"article":"a","published":"2021-04-25","incidents":[{"id":"a#1","type":"ceasefire_violation","telling":"news",
                "date":{"start":"2021-04-25","end":"2021-04-25","precision":"day","basis":"weekday","part":"evening","ongoing":true},
                "places":[{"name":"حي طي","kind":"neighbourhood","within":["القامشلي","سوريا"],"mentions":["\\""],
                "english":"Tayy","at":{"lat":37.05,"lon":41.22},"spans":[{"start":4,"end":5}],"rule":"r","confidence":0.5}],
                "parties":[{"name":"الأسايش","role":"target","id":"sy.asayish","mentions":["الأسايش"],
                "spans":[{"start":6,"end":7}],"rule":"r","confidence":0.5}],
                "casualties":[{"outcome":"killed","min":1,"max":1,"vague":false,"who":"fighter","faction":"الأسايش",
                "names":["\\"أبو علي\\""],"spans":[{"start":0,"end":13}],"rule":"r","confidence":0.5}],
                "ceasefire":{"status":"violated","spans":[{"start":1,"end":2}],"rule":"r","confidence":0.5},
                "evidence":[{"start":0,"end":13}],"rule":"incident","confidence":0.9,
                "type_evidence":{"spans":[{"start":0,"end":3}],"rule":"r","confidence":0.5},
                "date_evidence":{"spans":[{"start":4,"end":9}],"rule":"time.weekday-day-month","confidence":0.95}}]}
                """));
    }

    @Test
    void what_is_not_known_is_null() {
        Incident incident = new Incident(
                "a#1",
                "a",
                read(IncidentType.CLASH, 0, 3),
                new Reading<>(new When.Undated(), Evidence.none("time.none")),
                List.of(),
                List.of(),
                List.of(read(new Toll(Outcome.INJURED, Count.vague(20), Victim.UNKNOWN, Optional.empty(), List.of()), 0, 3)),
                Optional.empty(),
                Telling.BACKGROUND,
                Evidence.of(new Span(0, 13), "incident", 0.9));
        assertThat(json.line(new ReadArticle(ARTICLE, Optional.empty(), List.of(incident)))).isEqualTo(oneLine("""
                {"article":"a","published":null,"incidents":[{"id":"a#1","type":"clash","telling":"background","date":null,
                "places":[],"parties":[],
                "casualties":[{"outcome":"injured","min":20,"max":null,"vague":true,"who":"unknown","faction":null,
                "names":[],"spans":[{"start":0,"end":3}],"rule":"r","confidence":0.5}],
                "ceasefire":null,"evidence":[{"start":0,"end":13}],"rule":"incident","confidence":0.9,
                "type_evidence":{"spans":[{"start":0,"end":3}],"rule":"r","confidence":0.5},
                "date_evidence":{"spans":[],"rule":"time.none","confidence":0.0}}]}
                """));
    }

    @ParameterizedTest
    @MethodSource
    void an_inferred_value_says_from_what(Reason reason, String expected) {
        When when = When.Dated.day(DateRange.of(LocalDate.of(2021, 4, 25)), Basis.RELATIVE);
        Incident incident = new Incident("a#1", "a", read(IncidentType.CLASH, 0, 3),
                new Reading<>(when, new Evidence(List.of(new Span(0, 3)), "r", 0.5, Optional.of(reason))),
                List.of(), List.of(), List.of(), Optional.empty(), Telling.NEWS, Evidence.of(new Span(0, 13), "incident", 0.9));

        assertThat(json.line(new ReadArticle(ARTICLE, Optional.empty(), List.of(incident))))
                .contains("\"confidence\":0.5,\"reason\":{\"kind\":" + expected + "}}");
    }

    static Stream<Arguments> an_inferred_value_says_from_what() {
        LocalDate day = LocalDate.of(2021, 4, 25);
        return Stream.of(
                Arguments.of(new Reason.YearFromWeekday(DayOfWeek.SUNDAY, MonthDay.of(4, 25), 2021),
                        "\"year_from_weekday\",\"weekday\":\"sunday\",\"day\":\"--04-25\",\"year\":2021"),
                Arguments.of(new Reason.YearFromPublication(day), "\"year_from_publication\",\"published\":\"2021-04-25\""),
                Arguments.of(new Reason.CountedFromPublication(day, -1),
                        "\"counted_from_publication\",\"published\":\"2021-04-25\",\"days\":-1"),
                Arguments.of(new Reason.LatestWeekday(DayOfWeek.SUNDAY, day),
                        "\"latest_weekday\",\"weekday\":\"sunday\",\"published\":\"2021-04-25\""),
                Arguments.of(new Reason.CountedFromEvent(day, 2), "\"counted_from_event\",\"event\":\"2021-04-25\",\"days\":2"),
                Arguments.of(
                        new Reason.LentByArticle(day, new Span(0, 3), day, "b#1", new DateRange(day, day.plusDays(1)), day.plusDays(2)),
                        "\"lent_by_article\",\"start\":0,\"end\":3,\"published\":\"2021-04-25\",\"meant\":\"2021-04-25\","
                                + "\"other\":\"b#1\",\"first\":\"2021-04-25\",\"last\":\"2021-04-26\",\"latest\":\"2021-04-27\""),
                Arguments.of(new Reason.FromHijri(1442, 9, 13), "\"from_hijri\",\"year\":1442,\"month\":9,\"day\":13"),
                Arguments.of(new Reason.StandsInForPublication(day), "\"stands_in_for_publication\",\"published\":\"2021-04-25\""),
                Arguments.of(new Reason.CarriedOver(new Span(0, 3)), "\"carried_over\",\"start\":0,\"end\":3"),
                Arguments.of(new Reason.RefersBack(new Span(0, 3)), "\"refers_back\",\"start\":0,\"end\":3"));
    }

    @Test
    void line_ends_in_names_do_not_break_the_line() {
        Article article = ARTICLE.withId("a\nb\u2028\ud83d");
        assertThat(json.line(new ReadArticle(article, Optional.empty(), List.of())))
                .startsWith("{\"article\":\"a\\nb")
                .doesNotContain("\n");
    }

    private static <T> Reading<T> read(T value, int start, int end) {
        return new Reading<>(value, Evidence.of(new Span(start, end), "r", 0.5));
    }

    private static String oneLine(String json) {
        return json.replace("\n", "");
    }
}
