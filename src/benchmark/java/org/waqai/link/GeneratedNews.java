package org.waqai.link;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.waqai.model.Article;
import org.waqai.model.Basis;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.Evidence;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.Party;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.Reason;
import org.waqai.model.Role;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.Toll;
import org.waqai.model.Victim;
import org.waqai.model.When;

/**
 * News of a war of ten years: some three incidents an article, each told by some three articles within three days; one article in
 * four is a copy of another, one in thirty has no date but weekdays. Few places and sides stand for most.
 */
final class GeneratedNews {

    private static final LocalDate BEGINNING = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 3_650;
    private static final int EVENTS_OF_AN_ARTICLE = 3;
    private static final int WORDS_OF_A_SENTENCE = 18;
    private static final int WORDS = 30_000;
    private static final IncidentType[] TYPES = {IncidentType.SHELLING, IncidentType.CLASH, IncidentType.AIRSTRIKE, IncidentType.ATTACK,
        IncidentType.EXPLOSION, IncidentType.DETENTION, IncidentType.CONTROL_CHANGE, IncidentType.CEASEFIRE_VIOLATION};

    private final Random random;
    private final List<Place> places = new ArrayList<>();
    private final List<Faction> factions = new ArrayList<>();
    private final Map<String, ReadArticle> undated = new HashMap<>();
    private final List<Event> recent = new ArrayList<>();
    private Article last = new Article("none", "", Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    private int articles;
    private final int total;

    /** What happened. */
    private record Event(IncidentType type, LocalDate day, Place place, List<Faction> sides, int killed, String sentence) {
    }

    GeneratedNews(long seed, int total) {
        this.random = new Random(seed);
        this.total = total;
        for (int city = 0; city < 150; city++) {
            for (int quarter = 0; quarter < 20; quarter++) {
                places.add(new Place("حي " + city + " " + quarter, PlaceKind.NEIGHBOURHOOD,
                        List.of("مدينة " + city, "محافظة " + city % 14, "البلد"), Optional.empty()));
            }
        }
        for (int i = 0; i < 40; i++) {
            factions.add(new Faction("sy.f" + i, "فصيل " + i, "Faction " + i, Optional.empty()));
        }
    }

    /** The next article, in the order of time. */
    ReadArticle next() {
        LocalDate day = BEGINNING.plusDays((long) articles * DAYS / total);
        String id = "article-" + ++articles;
        if (random.nextInt(4) == 0 && !last.text().isEmpty()) {
            return article(id, last.text() + " " + word(), day, recent.subList(recent.size() - EVENTS_OF_AN_ARTICLE, recent.size()));
        }
        List<Event> events = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < EVENTS_OF_AN_ARTICLE; i++) {
            Event event = random.nextInt(3) > 0 && recent.size() > 60 ? recent.get(recent.size() - 1 - random.nextInt(60)) : event(day);
            events.add(event);
            text.append(rewritten(event.sentence())).append(".\n");
        }
        recent.addAll(events);
        if (recent.size() > 1_000) {
            recent.subList(0, 500).clear();
        }
        return article(id, text.toString(), day, events);
    }

    /** An undated article as if it had been published on a day. */
    ReadArticle on(Article article, LocalDate published) {
        ReadArticle read = undated.get(article.id());
        List<Incident> dated = new ArrayList<>();
        for (Incident incident : read == null ? List.<Incident>of() : read.incidents()) {
            LocalDate day = published.with(TemporalAdjusters.previousOrSame(published.minusDays(1).getDayOfWeek()));
            Evidence because = new Evidence(incident.when().evidence().spans(), "time.relative", 1,
                    Optional.of(new Reason.LatestWeekday(day.getDayOfWeek(), published)));
            dated.add(at(incident, new Reading<>(When.Dated.day(DateRange.of(day), Basis.RELATIVE), because)));
        }
        return new ReadArticle(article, Optional.empty(), dated);
    }

    private static Incident at(Incident incident, Reading<When> when) {
        return new Incident(incident.id(), incident.article(), incident.type(), when, incident.places(), incident.parties(),
                incident.tolls(), incident.ceasefire(), incident.telling(), incident.evidence());
    }

    private ReadArticle article(String id, String text, LocalDate day, List<Event> events) {
        last = new Article(id, text, Optional.empty(), Optional.of("outlet " + random.nextInt(60)), Optional.empty(), List.of());
        boolean dated = random.nextInt(30) > 0;
        List<Incident> incidents = new ArrayList<>();
        for (Event event : events) {
            int start = Math.min(text.length() - 2, incidents.size() * text.length() / EVENTS_OF_AN_ARTICLE);
            incidents.add(incident(id, incidents.size() + 1, event, new Span(start, start + text.length() / EVENTS_OF_AN_ARTICLE), dated));
        }
        Optional<Reading<LocalDate>> published = dated ? Optional.of(new Reading<>(day, Evidence.none("given"))) : Optional.empty();
        ReadArticle read = new ReadArticle(last, published, incidents);
        if (!dated) {
            undated.put(id, read);
        }
        return read;
    }

    private Incident incident(String article, int number, Event event, Span span, boolean dated) {
        When when = dated ? When.Dated.day(DateRange.of(event.day()), Basis.STATED) : new When.Undated();
        List<Reading<Party>> parties = event.sides().stream()
                .map(side -> read(new Party(side, Role.PARTICIPANT, List.of()), span)).toList();
        Count killed = Count.exactly(event.killed() + random.nextInt(2));
        Toll toll = new Toll(Outcome.KILLED, killed, Victim.CIVILIAN, Optional.empty(), List.of());
        return new Incident(article + "#" + number, article, read(event.type(), span), read(when, span),
                List.of(read(event.place(), span)), parties, List.of(read(toll, span)), Optional.empty(), Telling.NEWS,
                Evidence.of(span, "generated", 1));
    }

    private Event event(LocalDate day) {
        Faction one = factions.get(few(factions.size()));
        return new Event(TYPES[few(TYPES.length)], day.minusDays(few(3)), places.get(few(places.size())),
                List.of(one, factions.get(few(factions.size()))), 1 + few(40), sentence());
    }

    private String sentence() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS_OF_A_SENTENCE; i++) {
            words.append(word()).append(' ');
        }
        return words.toString().strip();
    }

    /** A few words other than those of the first telling. */
    private String rewritten(String sentence) {
        String[] words = sentence.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = random.nextInt(3) == 0 ? word() : words[i];
        }
        return String.join(" ", words);
    }

    private String word() {
        return "كلمة" + Integer.toString(few(WORDS), 36);
    }

    /** Small numbers far more often than large ones. */
    private int few(int size) {
        double share = random.nextDouble();
        return (int) (size * share * share);
    }

    private static <T> Reading<T> read(T value, Span span) {
        return new Reading<>(value, Evidence.of(span, "generated", 1));
    }
}
