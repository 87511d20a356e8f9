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
import org.waqai.index.Fixtures.Facts;
import org.waqai.model.Basis;
import org.waqai.model.Choice;
import org.waqai.model.DateRange;
import org.waqai.model.Faction;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.PlacePath;
import org.waqai.model.ReadArticle;
import org.waqai.model.When;

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
        try (IncidentIndex plain = new PlainIndex(); IncidentIndex lucene = LuceneIndex.inMemory()) {
            imports.forEach(plain::put);
            imports.forEach(lucene::put);

            assertThat(lucene.search(filter)).isEqualTo(plain.search(filter));
            assertThat(lucene.counts(filter)).isEqualTo(plain.counts(filter));
        }
    }

    /** Several imports of few articles, so that articles are often replaced. */
    @Provide
    Arbitrary<List<List<ReadArticle>>> imports() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e");
        Arbitrary<ReadArticle> articles = Combinators.combine(ids, facts().list().ofMaxSize(5)).as(Fixtures::article);
        return articles.list().ofMaxSize(4).list().ofMaxSize(4);
    }

    private static Arbitrary<Facts> facts() {
        return Combinators.combine(
                types(), times(), paths().list().ofMaxSize(3), factions().list().ofMaxSize(3), words().list().ofMinSize(1).ofMaxSize(3))
                .as((type, when, places, factions, words) -> new Facts(type, when, places, factions, String.join(" ", words)));
    }

    @Provide
    Arbitrary<IncidentFilter> filters() {
        Arbitrary<PlacePath> places = Arbitraries.oneOf(paths(), Arbitraries.just(PlacePath.UNKNOWN));
        Arbitrary<String> factions = Arbitraries.oneOf(factions().map(Faction::id), Arbitraries.of(Faction.UNKNOWN_ID, "x.nobody"));
        Arbitrary<String> asked = words().list().ofMaxSize(2).map(words -> String.join(" ", words));
        return Combinators.combine(
                choices(places), choices(factions), choices(types()), days().optional(), Arbitraries.oneOf(Arbitraries.just(""), asked))
                .as(IncidentFilter::new);
    }

    private static <T> Arbitrary<Choice<T>> choices(Arbitrary<T> values) {
        Arbitrary<Set<T>> few = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Set.of())), Tuple.of(2, values.set().ofMaxSize(2)));
        return Combinators.combine(few, few).as(Choice::new);
    }

    private static Arbitrary<IncidentType> types() {
        return Arbitraries.of(IncidentType.CLASH, IncidentType.SHELLING, IncidentType.CEASEFIRE);
    }

    private static Arbitrary<When> times() {
        return days().<When>map(range -> When.Dated.day(range, Basis.STATED)).injectNull(0.2)
                .map(when -> when == null ? new When.Undated() : when);
    }

    private static Arbitrary<DateRange> days() {
        return Combinators.combine(Arbitraries.integers().between(0, 9), Arbitraries.integers().between(0, 4))
                .as((first, length) -> new DateRange(START.plusDays(first), START.plusDays(first + length)));
    }

    private static Arbitrary<PlacePath> paths() {
        return Arbitraries.of("سوريا", "الحسكة", "1:ا", "?").list().ofMinSize(1).ofMaxSize(3).map(PlacePath::new);
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
