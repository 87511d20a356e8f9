package org.waqai.session.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waqai.model.Ceasefire;
import org.waqai.model.Choice;
import org.waqai.model.Facet;
import org.waqai.model.Facet.Actor;
import org.waqai.model.Facet.Casualties;
import org.waqai.model.Faction;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.PeopleRange;
import org.waqai.model.Period;
import org.waqai.model.PlacePath;
import org.waqai.model.Precision;
import org.waqai.model.ReviewState;
import org.waqai.model.Role;
import org.waqai.model.Words;
import org.waqai.session.wording.Language;
import org.waqai.ui.SampleCase;

/** Every filter can be written as a query, and is read back as it was; no text makes the reader fail. */
class QueryLanguagePropertyTest {

    private final CaseNames names = SampleCase.names();

    @Property(tries = 1000)
    void a_filter_survives_being_written_and_read(
            @ForAll("filters") IncidentFilter filter, @ForAll Language written, @ForAll Language read) {
        String text = new QueryLanguage(written).text(filter, names);

        assertThat(new QueryLanguage(read).parse(text, names)).as(text).isEqualTo(new ParsedQuery(filter, List.of()));
    }

    @Property(tries = 1000)
    void any_text_is_read_and_its_problems_lie_within_it(@ForAll("texts") String text) {
        ParsedQuery parsed = new QueryLanguage(Language.ARABIC).parse(text, names);

        assertThat(parsed.problems()).allSatisfy(problem -> {
            assertThat(problem.start()).isBetween(0, problem.end());
            assertThat(problem.end()).isBetween(problem.start(), text.length());
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "حي:", "طرف:", "نوع:", "-", "\"", "«", "»", "\\", ":", " ", "منذ:", "قتلى:", ">", "2021-04-20", "طي",
                        "اشتباك", "#", "›")
                .list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<IncidentFilter> filters() {
        Arbitrary<PlacePath> places = Arbitraries.oneOf(
                Arbitraries.of(
                        PlacePath.UNKNOWN,
                        PlacePath.of("سوريا", "الحسكة", "القامشلي", "حي طي"),
                        PlacePath.of("سوريا", "الحسكة", "القامشلي"),
                        PlacePath.of("سوريا", "القامشلي")),
                anyText().list().ofMinSize(1).ofMaxSize(3).map(PlacePath::new));
        Arbitrary<String> factions = Arbitraries.oneOf(
                Arbitraries.of(Faction.UNKNOWN_ID, "sy.asayish", "sy.sdf", "sy.ndf"),
                anyText().filter(id -> !id.equals(Faction.UNKNOWN_ID)));
        Arbitrary<Actor> actors = Combinators.combine(
                factions.filter(id -> !id.equals(Faction.UNKNOWN_ID)), Arbitraries.of(Role.class)).as(Actor::new);
        Arbitrary<IncidentFilter> chosen = Combinators.combine(
                choices(places),
                choices(factions),
                choices(actors.optional()),
                choices(Arbitraries.of(IncidentType.class)),
                choices(Arbitraries.of(Casualties.class)),
                choices(Arbitraries.of(Ceasefire.Status.class).optional()),
                choices(anyText().optional()),
                choices(Arbitraries.of(Precision.class).optional()))
                .as((where, who, roles, what, whom, truces, sources, precisions) -> IncidentFilter.ALL
                        .withPlaces(where)
                        .withFactions(who)
                        .with(Facet.ROLES, roles)
                        .withTypes(what)
                        .with(Facet.CASUALTIES, whom)
                        .with(Facet.CEASEFIRES, truces)
                        .with(Facet.SOURCES, sources)
                        .with(Facet.PRECISIONS, precisions));
        Arbitrary<ReviewState> reviews = Arbitraries.of(ReviewState.class).filter(ReviewState::counts);
        return Combinators.combine(chosen, choices(reviews), periods().optional(), tolls(), words())
                .as((filter, reviewed, period, tolls, words) ->
                        new IncidentFilter(filter.with(Facet.REVIEWS, reviewed).choices(), period, tolls, words));
    }

    private static <T> Arbitrary<Choice<T>> choices(Arbitrary<T> values) {
        return Combinators.combine(values.set().ofMaxSize(2), values.set().ofMaxSize(1)).as((included, excluded) -> {
            Set<T> only = excluded.stream().filter(value -> !included.contains(value)).collect(Collectors.toSet());
            return new Choice<>(included, only);
        });
    }

    private static Arbitrary<Period> periods() {
        Arbitrary<Optional<Integer>> length = Arbitraries.integers().between(0, 4000).optional(0.7);
        return Combinators.combine(Arbitraries.integers().between(-40_000, 40_000), length, Arbitraries.of(true, false))
                .as((first, days, since) -> {
                    LocalDate day = LocalDate.EPOCH.plusDays(first);
                    Optional<LocalDate> last = days.map(day::plusDays);
                    return since || last.isPresent() ? new Period(Optional.of(day), last) : new Period(Optional.empty(), Optional.of(day));
                });
    }

    private static Arbitrary<Map<Outcome, PeopleRange>> tolls() {
        Arbitrary<PeopleRange> ranges = Combinators.combine(
                Arbitraries.integers().between(0, 1_000_000), Arbitraries.integers().between(0, 1_000_000).optional(0.5))
                .as((least, more) -> new PeopleRange(
                        least, more.isPresent() ? OptionalInt.of(least + more.get()) : OptionalInt.empty()));
        return Arbitraries.maps(Arbitraries.of(Outcome.class), ranges).ofMaxSize(3);
    }

    private static Arbitrary<Words> words() {
        Arbitrary<List<String>> phrases = anyText().list().ofMaxSize(3);
        return Combinators.combine(phrases, phrases, Arbitraries.of(true, false)).as(Words::new);
    }

    /** Names and phrases with everything in them that the language gives a meaning. */
    private static Arbitrary<String> anyText() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "قسد", "وقف إطلاق النار", "مجهول", "unknown", "#", "-5", "a:b", "حي:طي", "«", "\"", "\\", "x›y",
                                "12:30"),
                        Arbitraries.strings().withChars(" \"\\-:#›«»>اطي1").ofMinLength(1).ofMaxLength(6))
                .filter(text -> !text.isBlank());
    }
}
