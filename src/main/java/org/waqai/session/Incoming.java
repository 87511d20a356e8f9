package org.waqai.session;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.waqai.casefile.CaseFile;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Progress;
import org.waqai.model.Rejection;

/** Brings files into a case and what is in the case into its index, and shows what has come in so far. */
final class Incoming {

    private static final System.Logger LOG = System.getLogger(Incoming.class.getName());

    /** How many batches may wait for the index, so that they do not fill the memory. */
    private static final int BATCHES_BEHIND = 4;

    private final Supplier<? extends Import> imports;
    private final Indexing indexing;
    private final Consumer<Rejection> refused;
    private final Runnable stepped;

    /** @param stepped called whenever more can be found than before */
    Incoming(Supplier<? extends Import> imports, Indexing indexing, Consumer<Rejection> refused, Runnable stepped) {
        this.imports = imports;
        this.indexing = indexing;
        this.refused = refused;
        this.stepped = stepped;
    }

    /** First shows what the case holds, then reads the files into it. */
    void bring(CaseFile file, List<Path> files, Progress progress, Cancellation cancellation) throws CaseException {
        indexing.catchUp(progress, cancellation, stepped);
        if (!files.isEmpty()) {
            importFiles(file, files, progress, cancellation);
            indexing.catchUp(Progress.NONE, Cancellation.NEVER, () -> { });
        }
        indexing.keep();
    }

    /** What is filed is indexed and shown on a thread beside, so that meanwhile the next articles are read. */
    private void importFiles(CaseFile file, List<Path> files, Progress progress, Cancellation cancellation) throws CaseException {
        Semaphore room = new Semaphore(BATCHES_BEHIND);
        try (ExecutorService beside = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            imports.get().run(file, files, Optional.empty(), filed -> {
                progress.at(filed.progress().bytes(), filed.progress().total());
                room.acquireUninterruptibly();
                beside.execute(() -> {
                    index(filed);
                    room.release();
                });
            }, refused, cancellation);
        }
    }

    /** What fails here is done again, and what fails then is told, at the end of the import. */
    private void index(FiledBatch filed) {
        try {
            indexing.take(filed, stepped);
        } catch (UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, "The index did not keep up with the import", e);
        }
    }
}
