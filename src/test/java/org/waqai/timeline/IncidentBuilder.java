package org.waqai.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.model.Basis;
import org.waqai.model.Ceasefire;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.DayPart;
import org.waqai.model.Evidence;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.Outline;
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

/** Incidents for tests, told in as few words as each of them needs. */
public final class IncidentBuilder {

    private static final Evidence SOMEWHERE = Evidence.of(new Span(0, 1), "test", 1);

    private final String article;
    private final int number;
    private final IncidentType type;
    private When when = new When.Undated();
    private final List<Reading<Place>> places = new ArrayList<>();
    private final List<Reading<Party>> parties = new ArrayList<>();
    private final List<Reading<Toll>> tolls = new ArrayList<>();
    private Optional<Reading<Ceasefire>> ceasefire = Optional.empty();
    private Telling telling = Telling.NEWS;

    private IncidentBuilder(String article, int number, IncidentType type) {
        this.article = article;
        this.number = number;
        this.type = type;
    }

    public static IncidentBuilder of(String article, int number, IncidentType type) {
        return new IncidentBuilder(article, number, type);
    }

    public static IncidentBuilder clash(int number) {
        return of("a", number, IncidentType.CLASH);
    }

    public IncidentBuilder on(String day) {
        return days(day, day);
    }

    public IncidentBuilder days(String first, String last) {
        return when(first, last, Precision.DAY, Optional.empty(), false);
    }

    public IncidentBuilder on(String day, DayPart part) {
        return when(day, day, Precision.DAY, Optional.of(part), false);
    }

    public IncidentBuilder ongoing(String first, String last) {
        return when(first, last, Precision.DAY, Optional.empty(), true);
    }

    public IncidentBuilder month(String first, String last) {
        return when(first, last, Precision.MONTH, Optional.empty(), false);
    }

    public IncidentBuilder when(String first, String last, Precision precision, Optional<DayPart> part, boolean ongoing) {
        DateRange range = new DateRange(LocalDate.parse(first), LocalDate.parse(last));
        when = new When.Dated(range, precision, Basis.STATED, part, ongoing);
        return this;
    }

    public IncidentBuilder at(String name, PlaceKind kind, String... within) {
        places.add(reading(new Place(name, kind, List.of(within), Optional.empty())));
        return this;
    }

    public IncidentBuilder by(Faction faction, Role role) {
        parties.add(reading(new Party(faction, role, List.of())));
        return this;
    }

    public IncidentBuilder killed(Count count) {
        tolls.add(reading(new Toll(Outcome.KILLED, count, Victim.UNKNOWN, Optional.empty(), List.of())));
        return this;
    }

    public IncidentBuilder truce(Ceasefire.Status status) {
        ceasefire = Optional.of(reading(new Ceasefire(status)));
        return this;
    }

    public IncidentBuilder background() {
        telling = Telling.BACKGROUND;
        return this;
    }

    public Incident build() {
        return new Incident(
                article + "#" + number, article, reading(type), reading(when), places, parties, tolls, ceasefire, telling, SOMEWHERE);
    }

    public Outline outline() {
        return Outline.of(build());
    }

    private static <T> Reading<T> reading(T value) {
        return new Reading<>(value, SOMEWHERE);
    }
}
