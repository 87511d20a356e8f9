package org.waqai.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.waqai.index.Fixtures.Facts;
import org.waqai.index.columns.Answer;
import org.waqai.model.Basis;
import org.waqai.model.Ceasefire;
import org.waqai.model.Choice;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.Facet;
import org.waqai.model.Facet.Actor;
import org.waqai.model.Facet.Casualties;
import org.waqai.model.Faction;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.Outline;
import org.waqai.model.Party;
import org.waqai.model.PeopleRange;
import org.waqai.model.Period;
import org.waqai.model.PlacePath;
import org.waqai.model.Precision;
import org.waqai.model.ReadArticle;
import org.waqai.model.Role;
import org.waqai.model.Toll;
import org.waqai.model.Totals;
import org.waqai.model.Victim;
import org.waqai.model.When;
import org.waqai.model.Words;

/** Whatever is in a case and whatever is asked of it, Lucene says what going through the incidents one by one says. */
class LuceneIndexPropertyTest {

    private static final Faction SDF = faction("sy.sdf", Optional.empty());
    private static final Faction ASAYISH = faction("sy.asayish", Optional.of(SDF));
    private static final Faction YPG = faction("sy.ypg", Optional.of(SDF));
    private static final Faction NDF = faction("sy.ndf", Optional.empty());
    private static final LocalDate START = LocalDate.of(2021, 4, 17);

    @Property(tries = 200)
    void every_filter_lets_the_same_incidents_through_and_counts_the_same(
            @ForAll("imports") List<List<ReadArticle>> imports, @ForAll("filters") IncidentFilter filter) {
        PlainIndex plain = new PlainIndex();
        try (IncidentIndex lucene = LuceneIndex.inMemory()) {
            imports.forEach(plain::put);
            imports.forEach(lucene::put);
            Answer answer = lucene.ask(filter);

            assertThat(answer.ids()).isEqualTo(plain.ids(filter));
            assertThat(answer.total()).isEqualTo(plain.ids(filter).size());
            assertThat(answer.counts()).isEqualTo(plain.counts(filter));
            assertThat(answer.outlines()).isEqualTo(plain.incidents(filter).stream().map(Outline::of).toList());
            assertThat(answer.totals()).isEqualTo(Totals.of(plain.incidents(filter)));
        }
    }

    @Property(tries = 100)
    void an_incident_is_in_each_stretch_of_time_that_it_touches(
            @ForAll("imports") List<List<ReadArticle>> imports, @ForAll @IntRange(min = -3, max = 12) int from,
            @ForAll @IntRange(min = 1, max = 4) int days) {
        try (IncidentIndex lucene = LuceneIndex.inMemory()) {
            imports.forEach(lucene::put);
            LocalDate start = START.plusDays(from);
            int[] bins = lucene.ask(IncidentFilter.ALL).bins(start, days, 3);

            for (int bin = 0; bin < bins.length; bin++) {
                DateRange stretch = new DateRange(start.plusDays((long) bin * days), start.plusDays((bin + 1L) * days - 1));
                assertThat(bins[bin]).isEqualTo(lucene.ask(IncidentFilter.ALL.withDuring(Optional.of(Period.of(stretch)))).total());
            }
        }
    }

    /** Several imports of few articles, so that articles are often replaced. */
    @Provide
    Arbitrary<List<List<ReadArticle>>> imports() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e");
        Arbitrary<Optional<String>> sources = Arbitraries.of("عنب بلدي", "?").optional();
        Arbitrary<ReadArticle> articles = Combinators.combine(ids, sources, facts().list().ofMaxSize(5)).as(Fixtures::article);
        return articles.list().ofMaxSize(4).list().ofMaxSize(4);
    }

    private static Arbitrary<Facts> facts() {
        return Combinators.combine(
                types(),
                times(),
                paths().list().ofMaxSize(3),
                parties().list().ofMaxSize(3),
                tolls().list().ofMaxSize(2),
                Arbitraries.of(Ceasefire.Status.AGREED, Ceasefire.Status.VIOLATED).map(Ceasefire::new).optional(0.3),
                words().list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words)))
                .as(Facts::new);
    }

    @Provide
    Arbitrary<IncidentFilter> filters() {
        Arbitrary<PlacePath> places = Arbitraries.oneOf(paths(), Arbitraries.just(PlacePath.UNKNOWN));
        Arbitrary<String> factions = Arbitraries.oneOf(factions().map(Faction::id), Arbitraries.of(Faction.UNKNOWN_ID, "x.nobody"));
        Arbitrary<IncidentFilter> chosen = Combinators.combine(
                choices(places),
                choices(factions),
                choices(types()),
                choices(actors().optional()),
                choices(Arbitraries.of(Casualties.class)),
                choices(Arbitraries.of(Ceasefire.Status.AGREED, Ceasefire.Status.VIOLATED).optional()),
                choices(Arbitraries.of("عنب بلدي", "?").optional()),
                choices(Arbitraries.of(Precision.class).optional()))
                .as((where, who, what, roles, casualties, truces, sources, precisions) -> IncidentFilter.ALL
                        .withPlaces(where)
                        .withFactions(who)
                        .withTypes(what)
                        .with(Facet.ROLES, roles)
                        .with(Facet.CASUALTIES, casualties)
                        .with(Facet.CEASEFIRES, truces)
                        .with(Facet.SOURCES, sources)
                        .with(Facet.PRECISIONS, precisions));
        Arbitrary<Optional<PeopleRange>> killed = Arbitraries.integers().between(0, 4).map(PeopleRange::atLeast).optional(0.2);
        Arbitrary<List<String>> few = Arbitraries.oneOf(Arbitraries.just(List.of()), words().list().ofMaxSize(2));
        return Combinators.combine(chosen, periods().optional(), killed, few, few).as((filter, period, people, included, excluded) -> filter
                .withDuring(period)
                .withToll(Outcome.KILLED, people)
                .withWords(new Words(included, excluded, true)));
    }

    private static <T> Arbitrary<Choice<T>> choices(Arbitrary<T> values) {
        Arbitrary<Set<T>> few = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Set.of())), Tuple.of(1, values.set().ofMaxSize(2)));
        return Combinators.combine(few, few).as(Choice::new);
    }

    private static Arbitrary<IncidentType> types() {
        return Arbitraries.of(IncidentType.CLASH, IncidentType.SHELLING, IncidentType.CEASEFIRE);
    }

    private static Arbitrary<When> times() {
        return days().<When>map(range -> When.Dated.day(range, Basis.STATED)).injectNull(0.2)
                .map(when -> when == null ? new When.Undated() : when);
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 2)).as((days, open) -> switch (open) {
            case 0 -> Period.of(days);
            case 1 -> new Period(Optional.of(days.first()), Optional.empty());
            default -> new Period(Optional.empty(), Optional.of(days.last()));
        });
    }

    private static Arbitrary<DateRange> days() {
        return Combinators.combine(Arbitraries.integers().between(0, 9), Arbitraries.integers().between(0, 4))
                .as((first, length) -> new DateRange(START.plusDays(first), START.plusDays(first + length)));
    }

    private static Arbitrary<PlacePath> paths() {
        return Arbitraries.of("سوريا", "الحسكة", "1:ا", "?").list().ofMinSize(1).ofMaxSize(3).map(PlacePath::new);
    }

    private static Arbitrary<Party> parties() {
        return Combinators.combine(factions(), Arbitraries.of(Role.class)).as((faction, role) -> new Party(faction, role, List.of()));
    }

    private static Arbitrary<Actor> actors() {
        return Combinators.combine(factions(), Arbitraries.of(Role.class)).as((faction, role) -> new Actor(faction.id(), role));
    }

    private static Arbitrary<Toll> tolls() {
        return Combinators.combine(Arbitraries.of(Outcome.class), Arbitraries.integers().between(0, 5), Arbitraries.of(Victim.class))
                .as((outcome, people, who) -> new Toll(outcome, Count.exactly(people), who, Optional.empty(), List.of()));
    }

    private static Arbitrary<Faction> factions() {
        return Arbitraries.of(SDF, ASAYISH, YPG, NDF);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("اشتباك", "اشتباكات", "باشتباكات", "حلب", "بحلب", "حلبه", "مدن", "مدني");
    }

    private static Faction faction(String id, Optional<Faction> parent) {
        return new Faction(id, id, id, parent);
    }
}
