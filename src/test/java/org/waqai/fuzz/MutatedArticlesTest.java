package org.waqai.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.waqai.export.ExtractJson;
import org.waqai.extract.ConflictExtractor;
import org.waqai.extract.Extractor;
import org.waqai.lexicon.Lexicon;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.Article;
import org.waqai.model.Incident;
import org.waqai.model.ReadArticle;

class MutatedArticlesTest {

    /** For a megabyte on a busy machine; all the others take milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Articles ARTICLES = new Articles();
    private static final FurnitureFinder FURNITURE = FurnitureFinder.bundled();
    private static final Extractor EXTRACTOR = new ConflictExtractor(
            Lexicon.bundled(), Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void a_mutated_article_is_read_to_its_end_and_within_its_text(@ForAll long number) {
        read(ARTICLES.mutated(new Random(number)), number);
    }

    @Property(tries = 20_000, shrinking = ShrinkingMode.OFF)
    @Tag("fuzz")
    void twenty_thousand_mutated_articles_are_read_to_their_end_and_within_their_text(@ForAll long number) {
        read(ARTICLES.mutated(new Random(number)), number);
    }

    private static void read(String text, long number) {
        Optional<LocalDate> published = number % 2 == 0 ? Optional.of(LocalDate.of(2021, 4, 25)) : Optional.empty();
        ReadArticle read = assertTimeoutPreemptively(PATIENCE, () -> EXTRACTOR.read(
                new Article("a", text, published, Optional.empty(), Optional.empty(), FURNITURE.find(text))));
        read.published().ifPresent(day -> assertThat(day.evidence().spans()).allMatch(span -> span.end() <= text.length()));
        for (Incident incident : read.incidents()) {
            assertThat(incident.allEvidence()).allMatch(evidence ->
                    evidence.spans().stream().allMatch(span -> span.end() <= text.length()));
        }
        assertThat(new ExtractJson().line(read)).doesNotContain("\n");
    }
}
