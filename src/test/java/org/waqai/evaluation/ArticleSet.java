package org.waqai.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waqai.export.ExtractJson;
import org.waqai.extract.Extractor;
import org.waqai.load.ArticleLoader;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.Article;

/** Articles and their gold. */
record ArticleSet(List<Article> articles, List<CodedArticle> gold) {

    /** Where the sets of the project lie, from the root of the project. */
    static final Path OWN = Path.of("src", "test", "resources", "org", "waqai", "evaluation");

    /** Reads {@code articles.jsonl} and {@code gold.jsonl} of a folder. */
    static ArticleSet in(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        new ArticleLoader(FurnitureFinder.bundled(), ArticleLoader.USUAL_LIMIT)
                .load(folder.resolve("articles.jsonl"), articles::add, rejection -> {
                    throw new IllegalArgumentException(rejection.toString());
                });
        return new ArticleSet(articles, CodedArticles.in(folder.resolve("gold.jsonl")));
    }

    /** A set of the project's own. */
    static ArticleSet own(String name) throws IOException {
        return in(OWN.resolve(name));
    }

    /** What an extractor makes of the articles, by way of the JSON that it prints. */
    List<CodedArticle> readBy(Extractor extractor) {
        ExtractJson json = new ExtractJson();
        return articles.stream().map(article -> CodedArticles.of(json.line(extractor.read(article)))).toList();
    }

    Score scoreOf(List<CodedArticle> predicted) {
        return Scorer.score(articles.stream().collect(Collectors.toMap(Article::id, Article::text)), gold, predicted);
    }

    Score scoreOf(Extractor extractor) {
        return scoreOf(readBy(extractor));
    }
}
