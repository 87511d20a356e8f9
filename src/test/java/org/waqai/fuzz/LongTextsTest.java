package org.waqai.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.extract.ConflictExtractor;
import org.waqai.extract.Extractor;
import org.waqai.lexicon.Lexicon;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.Article;
import org.waqai.model.ReadArticle;
import org.waqai.model.Span;

/** A megabyte of one and the same: a rule that looks back or ahead without bound would take minutes for it. */
@Tag("fuzz")
class LongTextsTest {

    private static final int MEGABYTE = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final FurnitureFinder FURNITURE = FurnitureFinder.bundled();
    private static final Extractor EXTRACTOR = new ConflictExtractor(
            Lexicon.bundled(), Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {
        "اشتباكات ", "قصف ", "قتل ", "قتلى ", "وقتل وأصيب ", "حلب ", "قرية ", "حي ", "قرية الخالدية وحي طي ", "في قرية كذا ",
        "قسد ", "الجيش ", "الطرفان ", "قسد الجيش الطرفان ", "ميليشيا \"", "قوات ", "بين ", "من جهة ", "اتهمت قسد ", "على يد ",
        "12 ", "خمسة ", "خمسة وعشرون ألفا و", "أكثر من ", "عدد من ", "بينهم طفل ", "أمس ", "الأربعاء ", "5 أيار 2021 ", "قبل يومين ",
        "هدنة ", "خرق الهدنة ", "نفى ", "قد ", "أطلق ", "اشتباكات في حلب ", "قتل 5 مدنيين ", "قتل طفل في قصف على حي الشعار\n",
        "انسحبت قوات النظام من بلدة كفرنبل بريف إدلب الجنوبي وسيطرت عليها المعارضة\n", "تفجير في بغداد أمس.\n",
        "\"", "(", "((\"", "«", "[", ".", "،", "\n", "\t", "  ", "|", "-", "#", "&", "&nbsp;",
        "\u0640", "\u0640.", "\u200f", "\ud800", "\u0000",
        "a", "ا", "ق.", "ق ", "1", "1.", "1,", "اقرأ أيضا\n", "اقرأ أيضا: ", "التعليقات\n", "شارك: ", "#وسم ", "- قصف\n", "مقتل | "
    })
    void a_megabyte_of_it_is_read(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        List<Span> furniture = assertTimeoutPreemptively(PATIENCE, () -> FURNITURE.find(text));
        for (List<Span> parts : List.of(furniture, List.<Span>of())) {
            Article article = new Article("a", text, Optional.of(LocalDate.of(2021, 4, 25)), Optional.empty(), Optional.empty(), parts);
            ReadArticle read = assertTimeoutPreemptively(PATIENCE, () -> EXTRACTOR.read(article));
            assertThat(read.article()).isEqualTo(article);
        }
    }
}
