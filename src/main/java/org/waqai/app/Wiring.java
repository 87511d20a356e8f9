package org.waqai.app;

import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.waqai.cli.NoDisplayException;
import org.waqai.cli.Program;
import org.waqai.extract.Extractor;
import org.waqai.index.LuceneIndex;
import org.waqai.load.ArticleLoader;
import org.waqai.load.FurnitureFinder;
import org.waqai.model.Article;
import org.waqai.model.ReadArticle;
import org.waqai.session.CaseSession;
import org.waqai.session.FilePipeline;
import org.waqai.session.OpenCase;
import org.waqai.session.Pipeline;

/** Puts the program together. Parts are made when a command first needs them, so that help shows at once. */
final class Wiring {

    private final ExecutorService workers;
    private final int threads;

    /**
     * Wires a program that reads articles on {@code workers}.
     *
     * @param threads how many workers there are
     */
    Wiring(ExecutorService workers, int threads) {
        this.workers = workers;
        this.threads = threads;
    }

    Program program() {
        return new Program(
                version(),
                this::pipeline,
                this::session,
                (files, language) -> {
                    throw new NoDisplayException();
                },
                (openCase, picture) -> {
                    throw new java.io.IOException("no painter");
                });
    }

    private Pipeline pipeline() {
        ArticleLoader loader = new ArticleLoader(FurnitureFinder.bundled(), ArticleLoader.USUAL_LIMIT);
        return new FilePipeline(loader, extractor(), workers, 2 * threads);
    }

    private CaseSession session() {
        return new OpenCase(pipeline(), LuceneIndex.inMemory());
    }

    private static Extractor extractor() {
        return (Article article) -> new ReadArticle(article, Optional.empty(), List.of());
    }

    private static String version() {
        return Optional.ofNullable(Wiring.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("development");
    }
}
