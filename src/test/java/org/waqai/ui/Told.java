package org.waqai.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waqai.model.Article;
import org.waqai.model.Basis;
import org.waqai.model.Ceasefire;
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
import org.waqai.model.Reading;
import org.waqai.model.Reason;
import org.waqai.model.Role;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.Toll;
import org.waqai.model.Victim;
import org.waqai.model.When;

/** An incident in the making: what a test says of it, each with the words of the article that tell it. */
public final class Told {

    private final Article article;
    private final String id;
    private final Evidence sentence;
    private Reading<IncidentType> type;
    private Reading<When> when;
    private final List<Reading<Place>> places = new ArrayList<>();
    private final List<Reading<Party>> parties = new ArrayList<>();
    private final List<Reading<Toll>> tolls = new ArrayList<>();
    private Optional<Reading<Ceasefire>> ceasefire = Optional.empty();
    private Telling telling = Telling.NEWS;

    private Told(Article article, String id, IncidentType type, String words) {
        this.article = article;
        this.id = id;
        this.sentence = evidence(words);
        this.type = new Reading<>(type, sentence);
        this.when = new Reading<>(new When.Undated(), Evidence.none("test.none"));
    }

    /** An undated incident of {@code type} that the article tells with {@code words}. */
    public static Told by(Article article, int number, IncidentType type, String words) {
        return new Told(article, article.id() + "#" + number, type, words);
    }

    public Told on(String first, String last, String words) {
        return on(new DateRange(LocalDate.parse(first), LocalDate.parse(last)), words, Optional.empty());
    }

    public Told on(String day, String words) {
        return on(day, day, words);
    }

    public Told on(String day, String words, Reason reason) {
        return on(DateRange.of(LocalDate.parse(day)), words, Optional.of(reason));
    }

    private Told on(DateRange range, String words, Optional<Reason> reason) {
        Evidence from = evidence(words);
        when = new Reading<>(
                When.Dated.day(range, reason.isPresent() ? Basis.WEEKDAY : Basis.STATED),
                new Evidence(from.spans(), "test.day", 0.9, reason));
        return this;
    }

    public Told at(PlaceKind kind, String name, String... within) {
        Evidence words = article.text().contains(name) ? evidence(name) : Evidence.none("test.place");
        places.add(new Reading<>(new Place(name, kind, Arrays.asList(within), Optional.empty()), words));
        return this;
    }

    public Told with(Faction faction, Role role, String mention) {
        parties.add(new Reading<>(new Party(faction, role, List.of(mention)), evidence(mention)));
        return this;
    }

    public Told cost(Outcome outcome, Count count, Victim who, String words) {
        tolls.add(new Reading<>(new Toll(outcome, count, who, Optional.empty(), List.of()), evidence(words)));
        return this;
    }

    public Told truce(Ceasefire.Status status) {
        ceasefire = Optional.of(new Reading<>(new Ceasefire(status), sentence));
        return this;
    }

    public Told asBackground() {
        telling = Telling.BACKGROUND;
        return this;
    }

    public Incident incident() {
        return new Incident(id, article.id(), type, when, places, parties, tolls, ceasefire, telling, sentence);
    }

    private Evidence evidence(String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("The article does not say: " + words);
        }
        return Evidence.of(new Span(start, start + words.length()), "test", 0.9);
    }
}
