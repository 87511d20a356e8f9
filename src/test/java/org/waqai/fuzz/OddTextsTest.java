package org.waqai.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.extract.ConflictExtractor;
import org.waqai.extract.Extractor;
import org.waqai.lexicon.Lexicon;
import org.waqai.model.Article;
import org.waqai.model.ReadArticle;

/** Texts that end where a rule looks on. */
class OddTextsTest {

    private static final Extractor EXTRACTOR = new ConflictExtractor(
            Lexicon.bundled(), Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {
        "", "\n", "\u0000", "\ud800", "\"", "(", "5", "و", "ال", "قتل", "قتل 5", "قتلى 5", "بين", "بين الجيش", "على يد", "في قرية", "حي \"",
        "أدى القصف على حلب إلى سقوط جرحى 5", "أوقع القصف على حي الشعار في حلب جرحى 5 ", "قصف على حلب منذ", "قصف على حلب قبل", "أطلق",
        "اتهمت قسد", "أكثر من", "قصف على حلب أسفر عن مقتل أكثر من", "اشتباكات بين", "هدنة بين الطرفين في", "مقتل القائد أبو"
    })
    void a_text_may_end_anywhere(String text) {
        ReadArticle read = EXTRACTOR.read(
                new Article("a", text, Optional.of(LocalDate.of(2021, 4, 25)), Optional.empty(), Optional.empty(), List.of()));
        assertThat(read.incidents()).allSatisfy(incident -> assertThat(incident.allEvidence())
                .allMatch(evidence -> evidence.spans().stream().allMatch(span -> span.end() <= text.length())));
    }
}
