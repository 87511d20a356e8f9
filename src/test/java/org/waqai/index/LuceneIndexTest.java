package org.waqai.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.waqai.index.words.Vocabulary;
import org.waqai.model.Basis;
import org.waqai.model.Choice;
import org.waqai.model.DateRange;
import org.waqai.model.FacetCounts;
import org.waqai.model.Faction;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.PlacePath;
import org.waqai.model.ReadArticle;
import org.waqai.model.When;

class LuceneIndexTest {

    private static final PlacePath HASAKA = PlacePath.of("سوريا", "الحسكة");
    private static final PlacePath TAY = PlacePath.of("سوريا", "الحسكة", "القامشلي", "حي طي");
    private static final PlacePath HALKO = PlacePath.of("سوريا", "الحسكة", "القامشلي", "حي حلكو");
    private static final Faction SDF = new Faction("sy.sdf", "قسد", "SDF", Optional.empty());
    private static final Faction ASAYISH = new Faction("sy.asayish", "الأسايش", "Asayish", Optional.of(SDF));

    private static final Facts CLASH_IN_BOTH_QUARTERS = new Facts(
            IncidentType.CLASH, days("2021-04-20", "2021-04-25"), List.of(TAY, HALKO), List.of(ASAYISH), "اندلعت اشتباكات عنيفة");
    private static final Facts TRUCE = new Facts(
            IncidentType.CEASEFIRE, days("2021-04-22", "2021-04-22"), List.of(HASAKA), List.of(SDF), "اتفاق على وقف إطلاق النار");
    private static final Facts RUMOUR = new Facts(
            IncidentType.OTHER, new When.Undated(), List.of(), List.of(), "عثر على جثة");

    private final LuceneIndex index = LuceneIndex.inMemory();

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void a_parent_counts_an_incident_once_however_many_of_its_children_it_has() {
        index.put(List.of(Fixtures.article("a", List.of(CLASH_IN_BOTH_QUARTERS, TRUCE, RUMOUR))));

        assertThat(index.counts(IncidentFilter.ALL)).isEqualTo(new FacetCounts(
                Map.of(PlacePath.of("سوريا"), 2, HASAKA, 2, PlacePath.of("سوريا", "الحسكة", "القامشلي"), 1, TAY, 1, HALKO, 1,
                        PlacePath.UNKNOWN, 1),
                Map.of("sy.sdf", 2, "sy.asayish", 1, Faction.UNKNOWN_ID, 1),
                Map.of(IncidentType.CLASH, 1, IncidentType.CEASEFIRE, 1, IncidentType.OTHER, 1),
                1));
    }

    @Test
    void a_facet_is_counted_under_the_others_and_keeps_its_empty_values() {
        index.put(List.of(Fixtures.article("a", List.of(CLASH_IN_BOTH_QUARTERS, TRUCE))));

        FacetCounts counts = index.counts(IncidentFilter.ALL.withTypes(Choice.<IncidentType>all().including(IncidentType.CEASEFIRE)));

        assertThat(counts.types()).isEqualTo(Map.of(IncidentType.CLASH, 1, IncidentType.CEASEFIRE, 1));
        assertThat(counts.factions()).isEqualTo(Map.of("sy.sdf", 1, "sy.asayish", 0));
    }

    @Test
    void an_incident_of_several_days_is_found_on_each_of_them_and_on_no_other() {
        index.put(List.of(Fixtures.article("a", List.of(CLASH_IN_BOTH_QUARTERS, RUMOUR))));

        List<String> days = IntStream.rangeClosed(19, 26)
                .mapToObj(day -> LocalDate.of(2021, 4, day))
                .filter(day -> !index.search(IncidentFilter.ALL.withDuring(Optional.of(DateRange.of(day)))).isEmpty())
                .map(LocalDate::toString)
                .toList();

        assertThat(days).containsExactly(
                "2021-04-20", "2021-04-21", "2021-04-22", "2021-04-23", "2021-04-24", "2021-04-25");
    }

    @Test
    void a_replaced_article_keeps_its_place_and_leaves_nothing_behind() {
        index.put(List.of(Fixtures.article("a", List.of(CLASH_IN_BOTH_QUARTERS, RUMOUR)), Fixtures.article("b", List.of(TRUCE))));
        index.put(List.of(Fixtures.article("a", List.of(TRUCE))));

        assertThat(index.search(IncidentFilter.ALL)).containsExactly("a#1", "b#1");
        assertThat(index.counts(IncidentFilter.ALL).types()).isEqualTo(Map.of(IncidentType.CEASEFIRE, 2));
    }

    @Test
    void an_article_that_once_told_nothing_keeps_its_place_too() {
        index.put(List.of(Fixtures.article("a", List.of()), Fixtures.article("b", List.of(TRUCE))));
        index.put(List.of(Fixtures.article("a", List.of(RUMOUR))));

        assertThat(index.search(IncidentFilter.ALL)).containsExactly("a#1", "b#1");
    }

    @Test
    void incidents_come_in_the_order_of_telling_beyond_ten() {
        index.put(List.of(Fixtures.article("a", Collections.nCopies(12, TRUCE))));

        assertThat(index.search(IncidentFilter.ALL))
                .isEqualTo(IntStream.rangeClosed(1, 12).mapToObj(number -> "a#" + number).toList());
    }

    @Test
    void a_word_is_found_in_its_other_forms_and_in_no_other_word() {
        index.put(List.of(Fixtures.article("a", List.of(sentence("قُتل باشتباكاتٍ في حلب"), sentence("وقف إطلاق النار في الحلبة")))));

        assertThat(search("اشتباك")).containsExactly("a#1");
        assertThat(search("حلب")).containsExactly("a#1");
        assertThat(search("«وقف إطلاق»")).containsExactly("a#2");
        assertThat(search("اشتباك الحلبة")).isEmpty();
    }

    @Test
    void a_question_of_signs_alone_asks_for_nothing() {
        index.put(List.of(Fixtures.article("a", List.of(TRUCE))));

        assertThat(search("«»")).containsExactly("a#1");
    }

    @Test
    void a_reopened_index_goes_on_where_it_was() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (LuceneIndex first = new LuceneIndex(new Lasting(directory), Vocabulary.bundled())) {
                first.put(List.of(Fixtures.article("a", List.of(TRUCE)), Fixtures.article("b", List.of(TRUCE))));
            }
            try (LuceneIndex second = new LuceneIndex(new Lasting(directory), Vocabulary.bundled())) {
                second.put(List.of(Fixtures.article("c", List.of(RUMOUR)), Fixtures.article("a", List.of(RUMOUR))));

                assertThat(second.search(IncidentFilter.ALL)).containsExactly("a#1", "b#1", "c#1");
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
    void readers_see_all_of_an_import_or_nothing_while_it_goes_on() {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(
                    () -> IntStream.range(0, 100).forEach(i -> index.put(List.of(
                            Fixtures.article("a", List.of(TRUCE)), Fixtures.article("b", List.of(TRUCE, RUMOUR))))),
                    threads);
            while (!writing.isDone()) {
                assertThat(index.search(IncidentFilter.ALL)).isIn(List.of(), List.of("a#1", "b#1", "b#2"));
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

    private List<String> search(String words) {
        return index.search(IncidentFilter.ALL.withWords(words));
    }

    private static Facts sentence(String words) {
        return new Facts(IncidentType.OTHER, new When.Undated(), List.of(), List.of(), words);
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
