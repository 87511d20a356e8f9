package org.waqai.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.waqai.model.Basis;
import org.waqai.model.Ceasefire;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.Faction;
import org.waqai.model.IncidentType;
import org.waqai.model.Outline;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.Precision;
import org.waqai.model.Telling;
import org.waqai.model.When;

/** Outlines of incidents as twelve years of a war would bring them: 600 quarters of 30 cities, 20 factions, few of them in most. */
final class GeneratedOutlines {

    private static final LocalDate FIRST = LocalDate.of(2011, 3, 15);

    private final Random random = new Random(11);
    private final List<List<Place>> places = new ArrayList<>();
    private final List<List<Faction>> factions = new ArrayList<>();
    private final List<When> times = new ArrayList<>();

    GeneratedOutlines() {
        for (int city = 0; city < 30; city++) {
            for (int quarter = 0; quarter < 20; quarter++) {
                List<String> within = List.of("مدينة " + city, "محافظة " + city % 6, "سوريا");
                places.add(List.of(new Place("حي " + quarter, PlaceKind.NEIGHBOURHOOD, within, Optional.empty())));
            }
        }
        for (int i = 0; i < 20; i++) {
            Optional<Faction> parent = i < 6 ? Optional.empty() : Optional.of(factions.get(i % 6).getFirst());
            factions.add(List.of(new Faction("sy.f" + i, "فصيل " + i, "Faction " + i, parent)));
        }
        for (int i = 0; i < 100_000; i++) {
            times.add(when(FIRST.plusDays(random.nextInt(4_400))));
        }
    }

    /** In the order of a view: by first day, the undated last. */
    List<Outline> outlines(int count) {
        List<When> whens = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            whens.add(times.get(random.nextInt(times.size())));
        }
        whens.sort(Comparator.comparing(when -> when.days().map(DateRange::first).orElse(LocalDate.MAX)));
        List<Outline> outlines = new ArrayList<>(count);
        for (When when : whens) {
            outlines.add(outline(outlines.size(), when));
        }
        return outlines;
    }

    /** All factions that take part. */
    List<Faction> factions() {
        return factions.stream().flatMap(List::stream).toList();
    }

    private Outline outline(int number, When when) {
        IncidentType type = IncidentType.values()[few(IncidentType.values().length)];
        boolean truce = type == IncidentType.CEASEFIRE;
        List<Faction> sides = factions.get(few(factions.size()));
        return new Outline(
                "a" + number / 3 + "#" + number % 3,
                "a" + number / 3,
                when,
                type,
                random.nextInt(10) == 0 ? Telling.BACKGROUND : Telling.NEWS,
                truce ? Optional.of(Ceasefire.Status.AGREED) : Optional.empty(),
                random.nextInt(20) == 0 ? List.of() : places.get(few(places.size())),
                sides,
                sides,
                random.nextInt(3) == 0 ? Optional.of(Count.exactly(few(40))) : Optional.empty());
    }

    private When when(LocalDate first) {
        return switch (random.nextInt(20)) {
            case 0 -> new When.Undated();
            case 1 -> new When.Dated(
                    new DateRange(YearMonth.from(first).atDay(1), YearMonth.from(first).atEndOfMonth()),
                    Precision.MONTH, Basis.STATED, Optional.empty(), false);
            case 2, 3 -> When.Dated.day(new DateRange(first, first.plusDays(few(8))), Basis.STATED);
            default -> When.Dated.day(DateRange.of(first), Basis.STATED);
        };
    }

    /** Few stand for most, as in all news. */
    private int few(int size) {
        double share = random.nextDouble();
        return (int) (size * share * share * share);
    }
}
