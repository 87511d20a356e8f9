package org.waqai.link;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.waqai.extract.ConflictExtractor;
import org.waqai.extract.Extractor;
import org.waqai.lexicon.Lexicon;
import org.waqai.load.ArticleLoader;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.Article;
import org.waqai.model.ReadArticle;

/** The program's own reading, for tests that link what it reads. */
final class Reader {

    private static final Extractor EXTRACTOR = new ConflictExtractor(
            Lexicon.bundled(), Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    static final Rereading REREADING = (article, day) -> EXTRACTOR.read(article.withPublished(day));

    private Reader() {
    }

    static ReadArticle read(Article article) {
        return EXTRACTOR.read(article);
    }

    static Article seed(String name) {
        List<Article> articles = new ArrayList<>();
        new ArticleLoader(FurnitureFinder.bundled(), ArticleLoader.USUAL_LIMIT)
                .load(Path.of("seeds", name), articles::add, rejection -> {
                    throw new AssertionError(rejection);
                });
        return articles.getFirst();
    }

    static Links link(List<Article> articles) {
        Linker linker = new Linker(REREADING, Rulings.NONE);
        articles.forEach(article -> linker.add(read(article)));
        return linker.links();
    }
}
