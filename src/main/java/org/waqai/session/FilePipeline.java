package org.waqai.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waqai.extract.Extractor;
import org.waqai.load.ArticleLoader;
import org.waqai.load.Receiver;
import org.waqai.model.Article;
import org.waqai.model.Cancellation;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Rejection;
import org.waqai.model.Sourced;

/**
 * Loads on the calling thread and extracts on others, a few articles ahead of the one that is handed on next: the order stays,
 * and the memory holds no more than those few.
 */
public final class FilePipeline implements Pipeline {

    private final ArticleLoader loader;
    private final Extractor extractor;
    private final Executor executor;
    private final int ahead;
    private final Intake intake;

    /**
     * A pipeline for one case that is empty so far.
     *
     * @param executor where the extractor works
     * @param ahead how many articles may be in work at once; twice the threads of the executor keeps all of them busy
     */
    public FilePipeline(ArticleLoader loader, Extractor extractor, Executor executor, int ahead) {
        this(loader, extractor, executor, ahead, Known.NOTHING);
    }

    /**
     * A pipeline for one case.
     *
     * @param known what the case holds already; called on the thread that reads
     */
    public FilePipeline(ArticleLoader loader, Extractor extractor, Executor executor, int ahead, Known known) {
        this.loader = loader;
        this.extractor = extractor;
        this.executor = executor;
        this.ahead = ahead;
        this.intake = new Intake(known);
    }

    @Override
    public void read(
            List<Path> files,
            Optional<LocalDate> published,
            Consumer<ReadArticle> accepted,
            Consumer<Rejection> rejected,
            Progress progress,
            Cancellation cancellation) {
        acquire(files, published, sourced -> accepted.accept(sourced.value()), rejected, progress, cancellation);
    }

    /** As {@link #read}, with the bytes that each article was read from. */
    public synchronized void acquire(
            List<Path> files,
            Optional<LocalDate> published,
            Consumer<Sourced<ReadArticle>> accepted,
            Consumer<Rejection> rejected,
            Progress progress,
            Cancellation cancellation) {
        InWork inWork = new InWork(accepted);
        List<Path> all = files.stream().flatMap(FilePipeline::expanded).toList();
        Meter meter = new Meter(progress, all.stream().mapToLong(FilePipeline::size).sum());
        try {
            meter.tell();
            for (Path file : all) {
                load(file, new Admission(published, inWork, rejected, meter, cancellation), meter, cancellation);
            }
            inWork.finish();
        } catch (Stopped e) {
            inWork.finish();
        }
    }

    private void load(Path file, Admission admission, Meter meter, Cancellation cancellation) {
        stopIfAsked(cancellation);
        long before = meter.done;
        if (!intake.isCopy(file)) {
            loader.load(file, admission);
            if (admission.sound) {
                intake.remember(file);
            }
        }
        meter.done = before + size(file);
        meter.tell();
    }

    /** The files of a folder; a folder that cannot be read stands for itself, and the loader says why. */
    private static Stream<Path> expanded(Path path) {
        try {
            List<Path> files = ArticleLoader.files(path);
            return files.isEmpty() ? Stream.of(path) : files.stream();
        } catch (IOException e) {
            return Stream.of(path);
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static void stopIfAsked(Cancellation cancellation) {
        if (cancellation.isRequested()) {
            throw new Stopped();
        }
    }

    /** How many bytes of all files have been read. */
    private static final class Meter {

        private static final long STEP = 1 << 18;

        private final Progress progress;
        private final long total;
        private long done;
        private long told;

        Meter(Progress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        void advance(long bytes) {
            done += bytes;
            if (done - told >= STEP) {
                tell();
            }
        }

        void tell() {
            told = done;
            progress.at(done, total);
        }
    }

    /** Takes what the loader finds in one file. */
    private final class Admission implements Receiver {

        private final Optional<LocalDate> published;
        private final InWork inWork;
        private final Consumer<Rejection> rejected;
        private final Meter meter;
        private final Cancellation cancellation;
        private boolean sound = true;

        Admission(
                Optional<LocalDate> published, InWork inWork, Consumer<Rejection> rejected, Meter meter, Cancellation cancellation) {
            this.published = published;
            this.inWork = inWork;
            this.rejected = rejected;
            this.meter = meter;
            this.cancellation = cancellation;
        }

        @Override
        public void accept(Sourced<Article> article) {
            stopIfAsked(cancellation);
            intake.admit(article, published).ifPresent(inWork::add);
        }

        @Override
        public void reject(Rejection rejection) {
            sound = false;
            rejected.accept(rejection);
        }

        @Override
        public void advance(long bytes) {
            meter.advance(bytes);
        }
    }

    /** The articles that are being read, first in, first out. */
    private final class InWork {

        private final Queue<CompletableFuture<Sourced<ReadArticle>>> articles = new ArrayDeque<>();
        private final Consumer<Sourced<ReadArticle>> accepted;

        InWork(Consumer<Sourced<ReadArticle>> accepted) {
            this.accepted = accepted;
        }

        void add(Sourced<Article> article) {
            if (articles.size() == ahead) {
                handOn();
            }
            articles.add(CompletableFuture.supplyAsync(
                    () -> new Sourced<>(extractor.read(article.value()), article.original()), executor));
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
