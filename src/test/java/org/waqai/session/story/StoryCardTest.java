package org.waqai.session.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.model.Cancellation;
import org.waqai.model.Decision;
import org.waqai.model.Grade;
import org.waqai.model.Progress;
import org.waqai.session.CaseSession;
import org.waqai.session.Cases;
import org.waqai.session.wording.Digits;
import org.waqai.session.wording.Language;
import org.waqai.session.wording.MonthNames;
import org.waqai.session.wording.Wording;

/** What a card tells of reports that contradict each other. */
class StoryCardTest {

    private static final String ARTICLES = """
            {"id": "a", "published": "2020-02-27", "source": "وكالة سانا", "text": "قتل 33 جندياً تركياً في غارة جوية نفذتها \
            طائرات النظام السوري على بلدة بليون بريف إدلب الجنوبي مساء الخميس."}
            {"id": "b", "published": "2020-02-28", "source": "ليفانت", "text": "استهدفت طائرات روسية أمس الخميس نقطة للجيش \
            التركي في بليون جنوبي إدلب، وقتل 34 جندياً، نقلاً عن وكالة الأناضول."}
            """;

    @TempDir
    private Path folder;

    @Test
    void it_tells_who_says_what_and_whose_an_outlet_is() throws IOException {
        assertThat(card(Language.ARABIC)).isEqualTo(new StoryCard(
                Grade.CONTESTED,
                "خبران من مصدرين",
                List.of(
                        new StoryCard.Telling("a#1", "وكالة سانا – إعلام الحكومة السورية · 27 شباط 2020",
                                "27 شباط 2020، مساءً · غارة جوية · بليون، إحسم · قوات الحكومة السورية ← تركيا · 33 قتيلاً",
                                Optional.empty(), Optional.empty()),
                        new StoryCard.Telling("b#1", "ليفانت · 28 شباط 2020",
                                "27 شباط 2020 · غارة جوية · بليون، إحسم · روسيا ← تركيا · 34 قتيلاً",
                                Optional.of("نقلاً عن الأناضول – إعلام الحكومة التركية"),
                                Optional.of(new StoryCard.Bond(card(Language.ARABIC).tellings().getLast().bond().orElseThrow().reasons(),
                                        false, new Decision.Join("b#1", "a#1"), new Decision.Separate("b#1", "a#1"))))),
                List.of("قتلى \u206833–34\u2069: 33 قتيلاً (وكالة سانا – إعلام الحكومة السورية)، 34 قتيلاً (ليفانت)"),
                List.of("تناقض في المبادِر: قوات الحكومة السورية (وكالة سانا – إعلام الحكومة السورية)، روسيا (ليفانت)"),
                List.of()));
    }

    @Test
    void the_reasons_name_what_speaks_for_it_and_what_against() throws IOException {
        assertThat(card(Language.ENGLISH).tellings().getLast().bond().orElseThrow().reasons())
                .startsWith("proposed: same place (\u2068بليون\u2069), same day")
                .contains("; but: two tolls: 34 killed and 33 killed");
    }

    private StoryCard card(Language language) throws IOException {
        Path file = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
        try (CaseSession session = Cases.reading()) {
            session.open(List.of(file), Progress.NONE, Cancellation.NEVER);
            session.link(Cancellation.NEVER);
            Wording wording = new Wording(language, MonthNames.LEVANTINE, Digits.LATIN);
            return session.view().contents().stories().story("b#1", wording).orElseThrow();
        }
    }
}
