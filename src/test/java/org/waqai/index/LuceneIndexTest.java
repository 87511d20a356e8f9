package org.waqai.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waqai.index.Fixtures.Facts;
import org.waqai.index.IncidentIndex.Spread;
import org.waqai.index.words.Vocabulary;
import org.waqai.model.Article;
import org.waqai.model.Basis;
import org.waqai.model.Choice;
import org.waqai.model.Coordinates;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.DayPart;
import org.waqai.model.Evidence;
import org.waqai.model.Facet;
import org.waqai.model.FacetCounts;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.Outline;
import org.waqai.model.Party;
import org.waqai.model.PeopleRange;
import org.waqai.model.Period;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.PlacePath;
import org.waqai.model.Precision;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.ReviewState;
import org.waqai.model.Role;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.Toll;
import org.waqai.model.Victim;
import org.waqai.model.When;
import org.waqai.model.Words;

class LuceneIndexTest {

    private static final PlacePath HASAKA = PlacePath.of("سوريا", "الحسكة");
    private static final PlacePath TAY = PlacePath.of("سوريا", "الحسكة", "القامشلي", "حي طي");
    private static final PlacePath HALKO = PlacePath.of("سوريا", "الحسكة", "القامشلي", "حي حلكو");
    private static final Faction SDF = new Faction("sy.sdf", "قسد", "SDF", Optional.empty());
    private static final Faction ASAYISH = new Faction("sy.asayish", "الأسايش", "Asayish", Optional.of(SDF));

    private static final Faction NDF = new Faction("sy.ndf", "الدفاع الوطني", "NDF", Optional.empty());

    private static final Facts CLASH_IN_BOTH_QUARTERS = Facts.of(
            IncidentType.CLASH, days("2021-04-20", "2021-04-25"), List.of(TAY, HALKO), List.of(ASAYISH), "اندلعت اشتباكات عنيفة");
    private static final Facts TRUCE = Facts.of(
            IncidentType.CEASEFIRE, days("2021-04-22", "2021-04-22"), List.of(HASAKA), List.of(SDF), "اتفاق على وقف إطلاق النار");
    private static final Facts RUMOUR = Facts.of(
            IncidentType.OTHER, new When.Undated(), List.of(), List.of(), "عثر على جثة");

    private final LuceneIndex index = LuceneIndex.inMemory();

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void a_parent_counts_an_incident_once_however_many_of_its_children_it_has() {
        index.put(List.of(Fixtures.article("a", List.of(CLASH_IN_BOTH_QUARTERS, TRUCE, RUMOUR))));

        FacetCounts counts = index.ask(IncidentFilter.ALL).counts();

        assertThat(counts.places()).isEqualTo(Map.of(
                PlacePath.of("سوريا"), 2, HASAKA, 2, PlacePath.of("سوريا", "الحسكة", "القامشلي"), 1, TAY, 1, HALKO, 1,
                PlacePath.UNKNOWN, 1));
        assertThat(counts.factions()).isEqualTo(Map.of("sy.sdf", 2, "sy.asayish", 1, Faction.UNKNOWN_ID, 1));
        assertThat(counts.types()).isEqualTo(Map.of(IncidentType.CLASH, 1, IncidentType.CEASEFIRE, 1, IncidentType.OTHER, 1));
        assertThat(counts.of(Facet.PRECISIONS)).isEqualTo(Map.of(Optional.of(Precision.DAY), 2, Optional.empty(), 1));
        assertThat(counts.undated()).isEqualTo(1);
    }

    @Test
    void a_facet_is_counted_under_the_others_and_keeps_its_empty_values() {
        index.put(List.of(Fixtures.article("a", List.of(CLASH_IN_BOTH_QUARTERS, TRUCE))));

        FacetCounts counts = index.ask(IncidentFilter.ALL.withTypes(Choice.<IncidentType>all().including(IncidentType.CEASEFIRE))).counts();

        assertThat(counts.types()).isEqualTo(Map.of(IncidentType.CLASH, 1, IncidentType.CEASEFIRE, 1));
        assertThat(counts.factions()).isEqualTo(Map.of("sy.sdf", 1, "sy.asayish", 0));
    }

    @Test
    void an_incident_of_several_days_is_found_on_each_of_them_and_on_no_other() {
        index.put(List.of(Fixtures.article("a", List.of(CLASH_IN_BOTH_QUARTERS, RUMOUR))));

        List<String> days = IntStream.rangeClosed(19, 26)
                .mapToObj(day -> LocalDate.of(2021, 4, day))
                .filter(day -> !index.ask(IncidentFilter.ALL.withDuring(Optional.of(Period.of(DateRange.of(day))))).ids().isEmpty())
                .map(LocalDate::toString)
                .toList();

        assertThat(days).containsExactly(
                "2021-04-20", "2021-04-21", "2021-04-22", "2021-04-23", "2021-04-24", "2021-04-25");
    }

    @Test
    void a_replaced_article_keeps_its_place_and_leaves_nothing_behind() {
        index.put(List.of(Fixtures.article("a", List.of(CLASH_IN_BOTH_QUARTERS, RUMOUR)), Fixtures.article("b", List.of(TRUCE))));
        index.put(List.of(Fixtures.article("a", List.of(TRUCE))));

        assertThat(index.ask(IncidentFilter.ALL).ids()).containsExactly("a#1", "b#1");
        assertThat(index.ask(IncidentFilter.ALL).counts().types()).isEqualTo(Map.of(IncidentType.CEASEFIRE, 2));
    }

    @Test
    void an_article_that_once_told_nothing_keeps_its_place_too() {
        index.put(List.of(Fixtures.article("a", List.of()), Fixtures.article("b", List.of(RUMOUR))));
        index.put(List.of(Fixtures.article("a", List.of(RUMOUR))));

        assertThat(index.ask(IncidentFilter.ALL).ids()).containsExactly("a#1", "b#1");
    }

    @Test
    void incidents_come_in_the_order_of_telling_beyond_ten() {
        index.put(List.of(Fixtures.article("a", Collections.nCopies(12, TRUCE))));

        assertThat(index.ask(IncidentFilter.ALL).ids())
                .isEqualTo(IntStream.rangeClosed(1, 12).mapToObj(number -> "a#" + number).toList());
    }

    @Test
    void a_word_is_found_in_its_other_forms_and_in_no_other_word() {
        index.put(List.of(Fixtures.article("a", List.of(sentence("قُتل باشتباكاتٍ في حلب"), sentence("وقف إطلاق النار في الحلبة")))));

        assertThat(search("اشتباك")).containsExactly("a#1");
        assertThat(search("حلب")).containsExactly("a#1");
        assertThat(search("اشتباك", "الحلبة")).isEmpty();
    }

    @Test
    void the_words_of_a_phrase_stand_one_after_the_other_within_a_sentence() {
        index.put(List.of(Fixtures.article("a", List.of(
                sentence("اتفاق على وقف إطلاق النار في الحي"),
                sentence("وقف القصف بعد إطلاق النار"),
                sentence("دعا إلى وقف"),
                sentence("إطلاق النار مستمر")))));

        assertThat(search("وقف إطلاق النار")).containsExactly("a#1");
        assertThat(search("وقف", "النار")).containsExactly("a#1", "a#2");
    }

    @Test
    void synonyms_are_found_unless_the_search_says_otherwise() {
        index.put(List.of(Fixtures.article("a", List.of(
                sentence("سرت الهدنة في حلب"), sentence("بوقف إطلاق النار في حلب"), sentence("إطلاق صاروخ ووقف السير")))));

        assertThat(search("هدنة")).containsExactly("a#1", "a#2");
        assertThat(search("وقف إطلاق النار", "حلب")).containsExactly("a#1", "a#2");
        assertThat(search("وقف", "إطلاق", "النار")).containsExactly("a#1", "a#2");
        assertThat(ids(new Words(List.of("هدنة"), List.of(), false))).containsExactly("a#1");
        assertThat(ids(new Words(List.of(), List.of("هدنة"), true))).containsExactly("a#3");
    }

    @Test
    void a_search_tells_which_synonyms_it_takes() {
        assertThat(index.spreads(new Words(List.of("خرق", "الهدنة", "في حلب", "صحفي"), List.of(), true))).containsExactly(
                new Spread("خرق الهدنة", List.of("انتهاك الهدنة", "انتهاك وقف إطلاق النار", "خرق وقف إطلاق النار")),
                new Spread("صحفي", List.of("صحافي")));
        assertThat(index.spreads(new Words(List.of("هدنة"), List.of(), false))).isEmpty();
    }

    @Test
    void articles_are_found_by_their_whole_text_in_the_order_of_import() {
        index.put(List.of(
                Fixtures.article("b", List.of(sentence("قصف على حلب"))),
                Fixtures.article("a", List.of(sentence("قصفت الطائرات")))));
        index.put(List.of(Fixtures.article("c", List.of()), Fixtures.article("b", List.of(sentence("هدوء")))));

        assertThat(index.articles(Words.of("القصف"))).containsExactly("a");
        assertThat(index.articles(Words.NONE)).containsExactly("b", "a", "c");
    }

    @Test
    void people_are_asked_for_by_the_fewest_that_the_article_can_mean() {
        index.put(List.of(Fixtures.article("a", List.of(
                toll(Count.exactly(4)), toll(Count.between(6, 9)), toll(Count.vague(10)), sentence("بلا ضحايا")))));

        assertThat(index.ask(IncidentFilter.ALL.withToll(Outcome.KILLED, Optional.of(PeopleRange.atLeast(6)))).ids())
                .containsExactly("a#2", "a#3");
        assertThat(index.ask(IncidentFilter.ALL.withToll(Outcome.KILLED, Optional.of(new PeopleRange(0, OptionalInt.of(6))))).ids())
                .containsExactly("a#1", "a#2");
        assertThat(index.ask(IncidentFilter.ALL.withToll(Outcome.INJURED, Optional.of(PeopleRange.atLeast(0)))).ids()).isEmpty();
    }

    @Test
    void incidents_come_by_day_and_undated_ones_last() {
        index.put(List.of(
                Fixtures.article("a", List.of(RUMOUR, CLASH_IN_BOTH_QUARTERS)),
                Fixtures.article("b", List.of(TRUCE, on("2021-04-20", "2021-04-20"), on("0622-07-16", "0622-07-16")))));

        assertThat(index.ask(IncidentFilter.ALL).ids()).containsExactly("b#3", "b#2", "a#2", "b#1", "a#1");
        assertThat(index.ask(IncidentFilter.ALL).extent())
                .contains(new DateRange(LocalDate.of(622, 7, 16), LocalDate.of(2021, 4, 25)));
    }

    @Test
    void a_question_of_signs_alone_asks_for_nothing() {
        index.put(List.of(Fixtures.article("a", List.of(TRUCE))));

        assertThat(search("«»")).containsExactly("a#1");
    }

    @Test
    void what_people_made_of_an_incident_is_counted_and_found() {
        index.put(List.of(Fixtures.article("a", List.of(TRUCE, RUMOUR))), Map.of("a#2", ReviewState.CONFIRMED));

        assertThat(index.ask(IncidentFilter.ALL).counts().of(Facet.REVIEWS))
                .isEqualTo(Map.of(ReviewState.UNREVIEWED, 1, ReviewState.CONFIRMED, 1));
        assertThat(index.ask(IncidentFilter.ALL.with(Facet.REVIEWS, Choice.<ReviewState>all().including(ReviewState.CONFIRMED))).ids())
                .containsExactly("a#2");
    }

    @Test
    void the_glossary_has_the_names_of_the_incidents_that_are_still_there() {
        Party local = new Party(ASAYISH, Role.TARGET, List.of("أسايش", "قوات الأسايش"));
        Facts named = new Facts(
                IncidentType.OTHER, new When.Undated(), List.of(TAY), List.of(local), List.of(), Optional.empty(), "حادث");
        index.put(List.of(
                Fixtures.article("a", List.of(CLASH_IN_BOTH_QUARTERS)),
                Fixtures.article("b", List.of(named)),
                Fixtures.article("c", List.of(Facts.of(IncidentType.OTHER, new When.Undated(), List.of(), List.of(NDF), "حادث")))));
        index.put(List.of(Fixtures.article("a", List.of(RUMOUR))));

        Glossary glossary = index.glossary();

        assertThat(glossary.places()).containsExactlyInAnyOrder(TAY, PlacePath.UNKNOWN);
        assertThat(glossary.factions().values()).containsExactly(SDF, ASAYISH, NDF);
        assertThat(glossary.mentions()).isEqualTo(
                Map.of("أسايش", Set.of("sy.asayish"), "قوات الأسايش", Set.of("sy.asayish")));
    }

    @Test
    void an_outline_keeps_all_that_an_incident_says_of_its_time_and_places() {
        Place place = new Place("حي طي", PlaceKind.NEIGHBOURHOOD, List.of("القامشلي", "سوريا"),
                Optional.of(new Coordinates(37.05, 41.23)), PlacePath.of("Syria", "Qamishli", "Tay"));
        When when = new When.Dated(new DateRange(LocalDate.of(-44, 3, 15), LocalDate.of(2021, 4, 25)), Precision.MONTH, Basis.WEEKDAY,
                Optional.of(DayPart.DAWN), true);
        Evidence evidence = Evidence.of(new Span(0, 2), "test", 1);
        Incident incident = new Incident("a#b#1", "a#b", new Reading<>(IncidentType.CLASH, evidence), new Reading<>(when, evidence),
                List.of(new Reading<>(place, evidence)), List.of(), List.of(), Optional.empty(), Telling.BACKGROUND, evidence);
        Article article = new Article("a#b", "نص", Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        index.put(List.of(new ReadArticle(article, Optional.empty(), List.of(incident))));

        assertThat(index.ask(IncidentFilter.ALL).outlines()).containsExactly(Outline.of(incident));
    }

    @Test
    void names_of_any_length_do_not_stop_an_import() {
        String endless = "ن".repeat(40_000);
        Faction faction = new Faction("x.endless", endless, endless, Optional.empty());
        index.put(List.of(Fixtures.article("a", Optional.of(endless), List.of(
                Facts.of(IncidentType.OTHER, new When.Undated(), Collections.nCopies(2_000, TAY), List.of(faction), "حادث")))));

        assertThat(index.ask(IncidentFilter.ALL).outlines()).singleElement().satisfies(outline -> {
            assertThat(outline.places()).isNotEmpty();
            assertThat(outline.factions()).isEmpty();
        });
    }

    @Test
    void a_reopened_index_goes_on_where_it_was() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (LuceneIndex first = new LuceneIndex(new Lasting(directory), Vocabulary.bundled())) {
                first.put(List.of(Fixtures.article("a", List.of(TRUCE)), Fixtures.article("b", List.of(RUMOUR))));
                first.keep("1");
            }
            try (LuceneIndex second = new LuceneIndex(new Lasting(directory), Vocabulary.bundled())) {
                second.put(List.of(Fixtures.article("c", List.of(RUMOUR)), Fixtures.article("a", List.of(RUMOUR))));

                assertThat(second.ask(IncidentFilter.ALL).ids()).containsExactly("a#1", "b#1", "c#1");
            }
        }
    }

    @Test
    void replacing_an_article_again_and_again_does_not_grow_the_index() throws IOException {
        try (Directory directory = new ByteBuffersDirectory();
                LuceneIndex growing = new LuceneIndex(new Lasting(directory), Vocabulary.bundled())) {
            List<ReadArticle> articles = List.of(Fixtures.article("a", Collections.nCopies(10, CLASH_IN_BOTH_QUARTERS)));
            long afterTen = sizeAfter(10, growing, articles, directory);
            long afterTwoHundred = sizeAfter(190, growing, articles, directory);

            assertThat(afterTwoHundred).isLessThan(2 * afterTen);
        }
    }

    @Test
    void fresh_articles_are_found_once_they_are_shown() {
        index.put(List.of(Fixtures.article("a", List.of(TRUCE))));
        index.add(List.of(Fixtures.article("b", List.of(RUMOUR)), Fixtures.article("c", List.of(RUMOUR))), Map.of());
        assertThat(index.ask(IncidentFilter.ALL).ids()).containsExactly("a#1");

        index.show();
        assertThat(index.ask(IncidentFilter.ALL).ids()).containsExactly("a#1", "b#1", "c#1");
        index.put(List.of(Fixtures.article("b", List.of(TRUCE))));
        assertThat(index.ask(IncidentFilter.ALL).ids()).containsExactly("a#1", "b#1", "c#1");
    }

    @Test
    void readers_see_all_of_an_import_or_nothing_while_it_goes_on() {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(
                    () -> IntStream.range(0, 100).forEach(i -> index.put(List.of(
                            Fixtures.article("a", List.of(TRUCE)), Fixtures.article("b", List.of(TRUCE, RUMOUR))))),
                    threads);
            while (!writing.isDone()) {
                assertThat(index.ask(IncidentFilter.ALL).ids()).isIn(List.of(), List.of("a#1", "b#1", "b#2"));
            }
            writing.join();
        }
    }

    private static long sizeAfter(int times, LuceneIndex index, List<ReadArticle> articles, Directory directory) throws IOException {
        IntStream.range(0, times).forEach(i -> index.put(articles));
        long size = 0;
        for (String file : directory.listAll()) {
            size += directory.fileLength(file);
        }
        return size;
    }

    private List<String> search(String... words) {
        return ids(Words.of(words));
    }

    private List<String> ids(Words words) {
        return index.ask(IncidentFilter.ALL.withWords(words)).ids();
    }

    private static Facts toll(Count killed) {
        Toll toll = new Toll(Outcome.KILLED, killed, Victim.UNKNOWN, Optional.empty(), List.of());
        return new Facts(IncidentType.OTHER, new When.Undated(), List.of(), List.of(), List.of(toll), Optional.empty(), "قتلى");
    }

    private static Facts on(String first, String last) {
        return Facts.of(IncidentType.OTHER, days(first, last), List.of(), List.of(), "حادث");
    }

    private static Facts sentence(String words) {
        return Facts.of(IncidentType.OTHER, new When.Undated(), List.of(), List.of(), words);
    }

    private static When days(String first, String last) {
        return When.Dated.day(new DateRange(LocalDate.parse(first), LocalDate.parse(last)), Basis.STATED);
    }

    /** A directory that outlives the index that closes it. */
    private static final class Lasting extends FilterDirectory {

        Lasting(Directory directory) {
            super(directory);
        }

        @Override
        public void close() {
            // The test closes the directory underneath.
        }
    }
}
