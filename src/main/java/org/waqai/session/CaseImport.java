package org.waqai.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.Filed;
import org.waqai.extract.Extractor;
import org.waqai.load.ArticleLoader;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.ReadArticle;
import org.waqai.model.Rejection;
import org.waqai.model.Sourced;

/**
 * Brings files into a case, a few hundred articles at a time: these lie on the disk before the next ones are read. An import that
 * was broken off is taken up by doing it again, since what the case holds is left out.
 */
public final class CaseImport implements Import {

    /** How many articles may be in work for each thread: enough that none waits while a batch is filed. */
    public static final int AHEAD = 128;

    private static final int BATCH = 256;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final ArticleLoader loader;
    private final Extractor extractor;
    private final String version;
    private final Executor executor;
    private final int ahead;
    private final Clock clock;

    /**
     * Prepares imports.
     *
     * @param version of the extractor
     * @param executor where the extractor works
     * @param ahead how many articles may be in work at once
     * @param clock tells how long it takes
     */
    public CaseImport(ArticleLoader loader, Extractor extractor, String version, Executor executor, int ahead, Clock clock) {
        this.loader = loader;
        this.extractor = extractor;
        this.version = version;
        this.executor = executor;
        this.ahead = ahead;
        this.clock = clock;
    }

    @Override
    public ImportReport run(
            CaseFile target,
            List<Path> files,
            Optional<LocalDate> published,
            Consumer<FiledBatch> filed,
            Consumer<Rejection> rejected,
            Cancellation cancellation) throws CaseException {
        Run run = new Run(target, filed, rejected);
        try {
            for (Path file : files.stream().filter(CaseReader::isCase).toList()) {
                new CaseTransfer(run, clock).run(file, run::add, run::reject, cancellation);
            }
            List<Path> others = files.stream().filter(file -> !CaseReader.isCase(file)).toList();
            new FilePipeline(loader, extractor, executor, ahead, run).acquire(
                    others, published, run::add, run::reject, run::advance, cancellation);
            run.flush();
        } catch (Stopped e) {
            throw e.reason;
        }
        return run.report(!cancellation.isRequested());
    }

    /** One import. */
    private final class Run implements Known {

        private final CaseFile target;
        private final Consumer<FiledBatch> filed;
        private final Consumer<Rejection> rejected;
        private final Instant start = clock.instant();
        private final List<Sourced<ReadArticle>> batch = new ArrayList<>();
        private final Map<String, Long> encodings = new HashMap<>();
        private Instant lastFlush = start;
        private long articles;
        private long incidents;
        private long nearCopies;
        private long known;
        private long rejections;
        private long bytes;
        private long total;

        Run(CaseFile target, Consumer<FiledBatch> filed, Consumer<Rejection> rejected) {
            this.target = target;
            this.filed = filed;
            this.rejected = rejected;
        }

        void add(Sourced<ReadArticle> sourced) {
            batch.add(sourced);
            if (batch.size() >= BATCH || Duration.between(lastFlush, clock.instant()).compareTo(LONGEST_WAIT) >= 0) {
                flush();
            }
        }

        void reject(Rejection rejection) {
            rejections++;
            rejected.accept(rejection);
        }

        void advance(long done, long all) {
            bytes = done;
            total = all;
        }

        void flush() {
            Filed done = file(batch);
            nearCopies += done.nearCopies();
            List<ReadArticle> read = batch.stream().map(Sourced::value).toList();
            for (Sourced<ReadArticle> sourced : batch) {
                articles++;
                incidents += sourced.value().incidents().size();
                encodings.merge(sourced.original().encoding(), 1L, Long::sum);
            }
            batch.clear();
            lastFlush = clock.instant();
            filed.accept(new FiledBatch(read, done.last(), new ImportProgress(articles, bytes, total, Duration.between(start, lastFlush))));
        }

        private Filed file(List<Sourced<ReadArticle>> read) {
            try {
                return target.add(read, version);
            } catch (CaseException e) {
                throw new Stopped(e);
            }
        }

        ImportReport report(boolean complete) {
            return new ImportReport(articles, incidents, nearCopies, known, rejections, encodings, complete);
        }

        @Override
        public boolean holds(byte[] sha256) {
            boolean held = ask(() -> target.holds(sha256));
            known += held ? 1 : 0;
            return held;
        }

        @Override
        public boolean holdsId(String id) {
            return ask(() -> target.holdsId(id));
        }

        private boolean ask(Question question) {
            try {
                return question.answer();
            } catch (CaseException e) {
                throw new Stopped(e);
            }
        }
    }

    /** Something asked of the case. */
    @FunctionalInterface
    private interface Question {

        boolean answer() throws CaseException;
    }

    /** Carries a failure of the case out through the loader, which knows no such thing. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final CaseException reason;

        Stopped(CaseException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
