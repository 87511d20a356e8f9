package org.waqai.casefile;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.waqai.model.Article;
import org.waqai.model.Basis;
import org.waqai.model.CaseException;
import org.waqai.model.Change;
import org.waqai.model.DateRange;
import org.waqai.model.Evidence;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Original;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.Sourced;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.When;

/** Articles of three clashes each, one a word. */
final class Samples {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    /** Where nothing is to be read anew. */
    static final Machine MACHINE = machine("1.0", article -> {
        throw new AssertionError("Read anew: " + article.id());
    });
    static final String TEXT = "اشتباكات قصف اعتقال";

    private Samples() {
    }

    /** An article whose text names it, with an incident for each of the three words. */
    static Sourced<ReadArticle> article(String id) {
        String text = TEXT + " " + id;
        List<Incident> incidents = List.of(
                incident(id, 1, IncidentType.CLASH, new Span(0, 8)),
                incident(id, 2, IncidentType.SHELLING, new Span(9, 12)),
                incident(id, 3, IncidentType.DETENTION, new Span(13, 19)));
        return sourced(new ReadArticle(plain(id, text), Optional.empty(), incidents), text.getBytes(StandardCharsets.UTF_8));
    }

    static Article plain(String id, String text) {
        return new Article(id, text, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    static Sourced<ReadArticle> sourced(ReadArticle read, byte[] bytes) {
        return new Sourced<>(read, new Original(read.article().id() + ".txt", OptionalInt.empty(), "UTF-8", bytes));
    }

    static Incident incident(String article, int number, IncidentType type, Span words) {
        Evidence evidence = Evidence.of(words, "test", 0.5);
        return new Incident(article + "#" + number, article, new Reading<>(type, evidence),
                new Reading<>(new When.Undated(), Evidence.none("test")), List.of(), List.of(), List.of(), Optional.empty(),
                Telling.NEWS, evidence);
    }

    static Change day(String day) {
        return new Change.Time(new Reading<>(
                When.Dated.day(DateRange.of(LocalDate.parse(day)), Basis.STATED), Evidence.none("analyst")));
    }

    static Change place(String name) {
        Place place = new Place(name, PlaceKind.CITY, List.of("سوريا"), Optional.empty());
        return new Change.Places(List.of(new Reading<>(place, Evidence.none("analyst"))));
    }

    /** What reads as it is told. */
    static Machine machine(String version, Function<Article, ReadArticle> reading) {
        return new Machine() {

            @Override
            public ReadArticle read(Article article) {
                return reading.apply(article);
            }

            @Override
            public String version() {
                return version;
            }
        };
    }

    /** Every article of a case. */
    static List<FiledArticle> all(CaseFile open) throws CaseException {
        List<FiledArticle> all = new ArrayList<>();
        List<FiledArticle> page;
        do {
            page = open.articles(all.isEmpty() ? 0 : all.getLast().number(), 2);
            all.addAll(page);
        } while (!page.isEmpty());
        return all;
    }
}
