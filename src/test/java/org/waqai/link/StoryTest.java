package org.waqai.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.Article;
import org.waqai.model.Ceasefire;
import org.waqai.model.Count;
import org.waqai.model.Grade;
import org.waqai.model.Outcome;
import org.waqai.model.Span;

/** What the reports of one incident amount to: tolls, contradictions, how sure it is; truces as threads. */
class StoryTest {

    @Test
    void copies_are_one_origin() {
        Links links = links("first", "01-");
        Story story = links.stories().getFirst();

        assertThat(links.copies()).containsExactly(new CopyGroup(List.of("01-market-shelling-1", "01-market-shelling-2")));
        assertThat(story.reports()).extracting(report -> report.incident().article())
                .containsExactly("01-market-shelling-1", "01-market-shelling-2");
        assertThat(story.origins()).containsExactly("01-market-shelling-1");
    }

    @Test
    void a_running_total_replaces_what_was_told_before() {
        Story story = links("first", "01-").stories().getLast();

        assertThat(story.origins()).containsExactly("01-market-shelling-3", "01-market-shelling-4");
        assertThat(story.grade()).isEqualTo(Grade.LIKELY);
        assertThat(killed(story)).isEqualTo(new TollRange(Outcome.KILLED, Count.exactly(39),
                List.of(new Said<>(Count.exactly(39), List.of("01-market-shelling-4#1"))),
                List.of(new Said<>(Count.exactly(27), List.of("01-market-shelling-3#1")))));
    }

    @Test
    void tolls_of_independent_origins_become_a_range() {
        Story story = links("second", "21-").stories().getFirst();

        assertThat(killed(story).range()).isEqualTo(Count.between(10, 13));
        assertThat(story.contradictions()).contains(new Contradiction.Tolls(Outcome.KILLED, killed(story).standing()));
    }

    @Test
    void a_story_whose_reports_accuse_different_sides_is_contested() {
        Story story = links("first", "03-").stories().getFirst();

        assertThat(story.contradictions()).filteredOn(Contradiction.Initiators.class::isInstance).singleElement()
                .extracting(contradiction -> ((Contradiction.Initiators) contradiction).sides().stream()
                        .map(side -> side.value().name() + " " + side.incidents()).toList())
                .isEqualTo(List.of("قوات الدعم السريع [03-omdurman-market-1#1]", "الجيش السوداني [03-omdurman-market-2#1]"));
        assertThat(story.grade()).isEqualTo(Grade.CONTESTED);
    }

    @Test
    void one_origin_alone_is_weak() {
        assertThat(links("first", "07-").stories()).allSatisfy(story -> assertThat(story.grade()).isEqualTo(Grade.WEAK));
    }

    @Test
    void a_truce_is_one_thread_with_what_became_of_it() {
        assertThat(links("second", "20-").truces()).singleElement().satisfies(thread ->
                assertThat(thread.steps()).extracting(TruceThread.Step::status)
                        .containsExactly(Ceasefire.Status.IN_FORCE, Ceasefire.Status.VIOLATED, Ceasefire.Status.EXTENDED));
    }

    @Test
    void reports_that_quote_one_outlet_are_one_origin_and_so_is_the_outlet_itself() {
        Links links = Reader.link(List.of(
                article("a", "سانا", "قتل خمسة مدنيين وأصيب عشرة آخرون بقصف مدفعي على مدينة جسر الشغور بريف إدلب."),
                article("b", "المدار", "نقلت وكالة سانا عن مصدر أن قصفاً مدفعياً على مدينة جسر الشغور بريف إدلب أدى إلى مقتل خمسة مدنيين."),
                article("c", "الراصد", "أدى قصف مدفعي استهدف مدينة جسر الشغور في ريف إدلب إلى مقتل خمسة مدنيين، وفق وكالة سانا.")));

        assertThat(links.stories()).singleElement().satisfies(story -> {
            assertThat(story.reports()).hasSize(3);
            assertThat(story.reports()).extracting(report -> report.quoted().map(outlet -> outlet.name().english()).orElse(""))
                    .containsExactly("", "SANA", "SANA");
            assertThat(story.origins()).containsExactly("سانا");
            assertThat(story.grade()).isEqualTo(Grade.WEAK);
        });
    }

    @Test
    void a_copy_that_leaves_out_whom_it_quotes_goes_back_to_the_same_outlet() {
        String text = "قتل خمسة مدنيين وأصيب عشرة آخرون بقصف مدفعي على مدينة جسر الشغور بريف إدلب، ونقلتهم فرق الدفاع المدني إلى مشفى "
                + "المدينة الذي يعمل بقدرات محدودة منذ أشهر بسبب نقص الوقود والأدوية";
        Links links = Reader.link(List.of(
                article("a", "المدار", text + "، وفق وكالة رويترز."), article("b", "الراصد", text + ".")));

        assertThat(links.copies()).hasSize(1);
        assertThat(links.stories().getFirst().origins()).containsExactly("رويترز");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "نقلاً عن وكالة رويترز، قُتل ثلاثة أشخاص.           | Reuters",
        "قُتل ثلاثة أشخاص بحسب المرصد السوري لحقوق الإنسان. | Syrian Observatory for Human Rights",
        "وذكرت قناة «المنار» أن ثلاثة قُتلوا.                | Al-Manar",
        "وفقاً لوكالة الأناضول قُتل ثلاثة.                  | Anadolu Agency",
        "قال فارس الحلبي إن ثلاثة قُتلوا أمام مقر سانا.      | "})
    void whom_a_sentence_quotes(String sentence, @Nullable String outlet) {
        assertThat(Outlets.bundled().quoted(sentence, List.of(new Span(0, sentence.length()))).map(found -> found.name().english()))
                .isEqualTo(Optional.ofNullable(outlet));
    }

    @Test
    void an_outlet_is_known_by_its_other_names_and_with_the_word_for_its_kind() {
        assertThat(Outlets.bundled().named("وكالة الأنباء هاوار").flatMap(Outlet::side))
                .contains(new Outlet.Named("الإدارة الذاتية (قسد)", "Autonomous Administration (SDF)"));
        assertThat(Outlets.bundled().named("المدار")).isEmpty();
    }

    private static Article article(String id, String source, String text) {
        return new Article(id, "عنوان\n" + text, Optional.of(LocalDate.of(2019, 7, 22)), Optional.of(source), Optional.empty(), List.of());
    }

    private static TollRange killed(Story story) {
        return story.tolls().stream().filter(range -> range.outcome() == Outcome.KILLED).findFirst().orElseThrow();
    }

    private static Links links(String half, String set) {
        return ArticleSet.half(half).stream().filter(found -> found.name().startsWith(set)).findFirst()
                .map(found -> Reader.link(found.articles())).orElseThrow();
    }
}
