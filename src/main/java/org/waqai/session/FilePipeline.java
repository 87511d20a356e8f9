package org.waqai.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.waqai.extract.Extractor;
import org.waqai.load.ArticleLoader;
import org.waqai.model.Article;
import org.waqai.model.Cancellation;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Rejection;

/**
 * Loads on the calling thread and extracts on others, a few articles ahead of the one that is handed on next: the order stays,
 * and the memory holds no more than those few.
 */
public final class FilePipeline implements Pipeline {

    private final ArticleLoader loader;
    private final Extractor extractor;
    private final Executor executor;
    private final int ahead;
    private final Intake intake = new Intake();

    /**
     * A pipeline for one case.
     *
     * @param executor where the extractor works
     * @param ahead how many articles may be in work at once; twice the threads of the executor keeps all of them busy
     */
    public FilePipeline(ArticleLoader loader, Extractor extractor, Executor executor, int ahead) {
        this.loader = loader;
        this.extractor = extractor;
        this.executor = executor;
        this.ahead = ahead;
    }

    @Override
    public synchronized void read(
            List<Path> files,
            Optional<LocalDate> published,
            Consumer<ReadArticle> accepted,
            Consumer<Rejection> rejected,
            Progress progress,
            Cancellation cancellation) {
        InWork inWork = new InWork(accepted);
        try {
            for (int done = 0; done < files.size(); done++) {
                progress.at(done, files.size());
                load(files.get(done), published, inWork, rejected, cancellation);
            }
            inWork.finish();
            progress.at(files.size(), files.size());
        } catch (Stopped e) {
            inWork.finish();
        }
    }

    private void load(
            Path file, Optional<LocalDate> published, InWork inWork, Consumer<Rejection> rejected, Cancellation cancellation) {
        stopIfAsked(cancellation);
        if (intake.isCopy(file)) {
            return;
        }
        AtomicBoolean sound = new AtomicBoolean(true);
        loader.load(
                file,
                article -> {
                    stopIfAsked(cancellation);
                    intake.admit(article, published).ifPresent(inWork::add);
                },
                rejection -> {
                    sound.set(false);
                    rejected.accept(rejection);
                });
        if (sound.get()) {
            intake.remember(file);
        }
    }

    private static void stopIfAsked(Cancellation cancellation) {
        if (cancellation.isRequested()) {
            throw new Stopped();
        }
    }

    /** The articles that are being read, first in, first out. */
    private final class InWork {

        private final Queue<CompletableFuture<ReadArticle>> articles = new ArrayDeque<>();
        private final Consumer<ReadArticle> accepted;

        InWork(Consumer<ReadArticle> accepted) {
            this.accepted = accepted;
        }

        void add(Article article) {
            if (articles.size() == ahead) {
                handOn();
            }
            articles.add(CompletableFuture.supplyAsync(() -> extractor.read(article), executor));
        }

        void finish() {
            while (!articles.isEmpty()) {
                handOn();
            }
        }

        private void handOn() {
            accepted.accept(articles.remove().join());
        }
    }

    /** Leaves the loader in the middle of a file, which has no other way out. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        Stopped() {
            super("The work was cancelled", null, false, false);
        }
    }
}
