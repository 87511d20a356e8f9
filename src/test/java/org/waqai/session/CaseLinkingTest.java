package org.waqai.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waqai.casefile.CaseFile;
import org.waqai.model.Article;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.ReadArticle;

class CaseLinkingTest {

    private final CaseLinking linking = new CaseLinking(Cases.MACHINE, 2);

    @Test
    void a_case_of_more_articles_than_are_linked_says_so_once() throws CaseException {
        try (CaseFile file = CaseFile.untitled(Cases.CLOCK)) {
            Cases.add(articles("a", "b"), file);
            assertThat(exceeded(file)).contains(OptionalInt.empty());

            Cases.add(articles("c"), file);
            assertThat(exceeded(file)).contains(OptionalInt.of(2));
            assertThat(exceeded(file)).isEmpty();
        }
    }

    private Optional<OptionalInt> exceeded(CaseFile file) throws CaseException {
        return linking.run(file, Cancellation.NEVER).map(outcome -> outcome.stories().exceeded());
    }

    private static List<ReadArticle> articles(String... ids) {
        return Stream.of(ids)
                .map(id -> new Article(id, "نص", Optional.empty(), Optional.empty(), Optional.empty(), List.of()))
                .map(article -> new ReadArticle(article, Optional.empty(), List.of()))
                .toList();
    }
}
