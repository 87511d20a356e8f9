package org.waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.lexicon.Lexicon;
import org.waqai.load.ArticleLoader;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.Article;
import org.waqai.model.DateRange;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.ReadArticle;
import org.waqai.model.Span;

/** The two articles that the project starts from, read by the program itself. */
class SeedsTest {

    private static final Extractor EXTRACTOR = new ConflictExtractor(
            Lexicon.bundled(), Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    private final ReadArticle orient = read("000_e62994ba0c9572bc.txt");
    private final ReadArticle enab = read("002_e6111705b880e152.txt");

    @Test
    void weekday_and_day_date_the_second_article() {
        assertThat(enab.published().orElseThrow().value()).isEqualTo(LocalDate.of(2021, 4, 25));
    }

    @Test
    void the_first_article_alone_has_no_date() {
        assertThat(orient.published()).isEmpty();
        assertThat(orient.incidents()).allSatisfy(incident -> assertThat(incident.when().value().days()).isEmpty());
    }

    @Test
    void the_clash_in_hayy_tayy_is_read_with_its_sides() {
        Incident clash = first(orient, IncidentType.CLASH);
        assertThat(clash.places()).extracting(place -> place.value().path().names())
                .containsExactly(List.of("سوريا", "الحسكة", "القامشلي", "حي طي"));
        assertThat(clash.parties()).extracting(party -> party.value().faction().name()).contains("الدفاع الوطني", "الأسايش");
    }

    @Test
    void the_seizure_of_salam_street_keeps_its_own_day() {
        Incident seizure = first(enab, IncidentType.CONTROL_CHANGE);
        assertThat(seizure.when().value().days()).contains(DateRange.of(LocalDate.of(2021, 4, 23)));
        assertThat(seizure.places()).extracting(place -> place.value().name()).containsExactly("شارع السلام", "مقر الليلو");
    }

    @Test
    void nothing_is_read_from_the_readers_comment() {
        String text = orient.article().text();
        int comments = text.indexOf("التعليقات (1)");
        assertThat(comments).isPositive();
        assertThat(spans(orient)).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(comments));
    }

    @Test
    void every_span_lies_in_its_text() {
        for (ReadArticle read : List.of(orient, enab)) {
            assertThat(spans(read)).isNotEmpty()
                    .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(read.article().text().length()));
        }
    }

    private static Incident first(ReadArticle read, IncidentType type) {
        return read.incidents().stream().filter(incident -> incident.type().value() == type).findFirst().orElseThrow();
    }

    private static List<Span> spans(ReadArticle read) {
        return read.incidents().stream()
                .flatMap(Incident::allEvidence)
                .flatMap(evidence -> evidence.spans().stream())
                .toList();
    }

    private static ReadArticle read(String name) {
        List<Article> articles = new ArrayList<>();
        new ArticleLoader(FurnitureFinder.bundled(), ArticleLoader.USUAL_LIMIT)
                .load(Path.of("seeds", name), articles::add, rejection -> {
                    throw new AssertionError(rejection);
                });
        return EXTRACTOR.read(articles.getFirst());
    }
}
