package org.waqai.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.model.Article;
import org.waqai.model.Basis;
import org.waqai.model.DateRange;
import org.waqai.model.DayPart;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Precision;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reason.LentByArticle;
import org.waqai.model.Span;
import org.waqai.model.When;

/** The two articles that the project starts from date each other. */
class SeedsTest {

    private static final Article ORIENT = Reader.seed("000_e62994ba0c9572bc.txt");
    private static final Article ENAB = Reader.seed("002_e6111705b880e152.txt");
    private static final LocalDate THURSDAY = LocalDate.of(2021, 4, 22);

    @Test
    void alone_the_first_article_stays_undated() {
        Links links = Reader.link(List.of(ORIENT));

        assertThat(links.dates()).isEmpty();
        assertThat(links.lent()).isEmpty();
    }

    @Test
    void alone_the_second_article_has_its_date_and_lends_none() {
        assertThat(Reader.link(List.of(ENAB)).dates()).isEmpty();
    }

    @Test
    void together_they_propose_the_thursday_with_the_reasoning() {
        Links links = Reader.link(List.of(ORIENT, ENAB));

        assertThat(THURSDAY.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(links.dates()).singleElement().satisfies(proposal -> {
            assertThat(proposal.article()).isEqualTo(ORIENT.id());
            assertThat(proposal.objections()).isEmpty();
            assertThat(proposal.days()).containsExactly(new LentByArticle(
                    THURSDAY, words("مساء الأربعاء"), THURSDAY.minusDays(1), ENAB.id() + "#1",
                    new DateRange(LocalDate.of(2021, 4, 20), LocalDate.of(2021, 4, 25)), LocalDate.of(2021, 4, 27)));
        });
    }

    @Test
    void the_order_in_which_they_come_in_changes_nothing() {
        assertThat(Reader.link(List.of(ENAB, ORIENT)).dates()).isEqualTo(Reader.link(List.of(ORIENT, ENAB)).dates());
    }

    @Test
    void the_lent_day_dates_the_clash_the_truce_and_its_breach() {
        ReadArticle dated = Reader.link(List.of(ORIENT, ENAB)).lent().getFirst();

        assertThat(dated.published().orElseThrow().value()).isEqualTo(THURSDAY);
        assertThat(when(dated, IncidentType.CLASH)).isEqualTo(lent(THURSDAY.minusDays(1), THURSDAY.minusDays(1), DayPart.EVENING));
        assertThat(when(dated, IncidentType.CEASEFIRE)).isEqualTo(lent(THURSDAY.minusDays(1), THURSDAY, DayPart.NIGHT));
        assertThat(when(dated, IncidentType.CEASEFIRE_VIOLATION)).extracting(When::days)
                .isEqualTo(Optional.of(DateRange.of(THURSDAY)));
    }

    @Test
    void an_undated_article_with_the_same_words_and_another_weekday_makes_it_an_offer() {
        Links links = Reader.link(List.of(ORIENT, ENAB, other("مساء الخميس", "ليل الخميس الجمعة")));

        assertThat(links.lent()).isEmpty();
        assertThat(links.dates()).hasSize(2).allSatisfy(proposal -> {
            assertThat(proposal.taken()).isEmpty();
            assertThat(proposal.objections()).isNotEmpty();
        });
        assertThat(links.dates().getFirst().days()).extracting(LentByArticle::published).containsExactly(THURSDAY);
    }

    @Test
    void so_does_a_dated_one() {
        Article dated = other("مساء السبت", "ليل السبت الأحد").withPublished(LocalDate.of(2021, 4, 25));

        assertThat(Reader.link(List.of(ORIENT, ENAB, dated)).dates())
                .filteredOn(proposal -> proposal.article().equals(ORIENT.id()))
                .singleElement().extracting(DateProposal::taken).isEqualTo(Optional.empty());
    }

    private static Article other(String evening, String night) {
        String text = ORIENT.text().replace("مساء الأربعاء", evening).replace("ليل الأربعاء الخميس", night);
        return new Article("other", text, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static Span words(String words) {
        int at = ORIENT.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    private static When when(ReadArticle read, IncidentType type) {
        Incident first = read.incidents().stream().filter(incident -> incident.type().value() == type).findFirst().orElseThrow();
        return first.when().value();
    }

    private static When lent(LocalDate first, LocalDate last, DayPart part) {
        return new When.Dated(new DateRange(first, last), Precision.DAY, Basis.CORROBORATED, Optional.of(part), false);
    }
}
