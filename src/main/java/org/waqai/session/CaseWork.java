package org.waqai.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.FiledArticle;
import org.waqai.extract.Extractor;
import org.waqai.index.IncidentIndex;
import org.waqai.link.Links;
import org.waqai.link.Rulings;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.JournalEntry;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Rejection;
import org.waqai.model.Verification;

/** What is done with a case file from the command line: it is opened, worked on and closed again. */
public final class CaseWork {

    private static final int PAGE = 256;

    private final Supplier<CaseImport> imports;
    private final Supplier<Extractor> extractors;
    private final String version;
    private final IndexCache indexes;
    private final Clock clock;

    /**
     * Prepares the work.
     *
     * @param version of the extractor
     * @param indexes of all cases
     * @param clock tells when articles come in
     */
    public CaseWork(Supplier<CaseImport> imports, Supplier<Extractor> extractors, String version, IndexCache indexes, Clock clock) {
        this.imports = imports;
        this.extractors = extractors;
        this.version = version;
        this.indexes = indexes;
        this.clock = clock;
    }

    /** Brings files into a case, which is made where there is none. See {@link CaseImport#run}. */
    public ImportReport importFiles(
            Path caseFile,
            List<Path> files,
            Optional<LocalDate> published,
            Consumer<ImportProgress> progress,
            Consumer<Rejection> rejected,
            Cancellation cancellation) throws CaseException {
        try (CaseFile open = writable(CaseFile.openOrCreate(caseFile, clock))) {
            return imports.get().run(open, files, published, batch -> progress.accept(batch.progress()), rejected, cancellation);
        }
    }

    /** Hashes every article and the journal anew. */
    public Verification verify(Path caseFile, Progress progress) throws CaseException {
        try (CaseFile open = CaseFile.open(caseFile, clock)) {
            return open.verify(progress);
        }
    }

    public CaseStats stats(Path caseFile) throws CaseException {
        try (CaseFile open = CaseFile.open(caseFile, clock)) {
            return new CaseStats(open.articleCount(), open.nearCopyCount(), open.incidentCount(), open.journal().size(),
                    open.readByOthers(version));
        }
    }

    /** What articles amount to together. */
    public Links link(List<ReadArticle> articles) {
        return new Linking(extractors.get()).link(articles, Rulings.NONE);
    }

    /** All decisions, the oldest first. */
    public List<JournalEntry> journal(Path caseFile) throws CaseException {
        try (CaseFile open = CaseFile.open(caseFile, clock)) {
            return open.journal();
        }
    }

    /**
     * Reads every article anew; what people decided stays.
     *
     * @param progress counts articles
     * @return how many were read; fewer than the case holds when it was cancelled
     */
    public long reread(Path caseFile, Progress progress, Cancellation cancellation) throws CaseException {
        try (CaseFile open = writable(CaseFile.open(caseFile, clock))) {
            ExtractingMachine machine = new ExtractingMachine(extractors, version);
            long total = open.articleCount();
            long done = 0;
            List<FiledArticle> page = open.articles(0, PAGE);
            while (!page.isEmpty() && !cancellation.isRequested()) {
                open.reread(page, machine);
                done += page.size();
                progress.at(done, total);
                page = open.articles(page.getLast().number(), PAGE);
            }
            return done;
        }
    }

    /**
     * Builds the index of a case anew.
     *
     * @param progress counts articles
     * @return how many articles are in it; fewer than the case holds when it was cancelled
     */
    public long reindex(Path caseFile, Progress progress, Cancellation cancellation) throws CaseException {
        try (CaseFile open = CaseFile.open(caseFile, clock); IncidentIndex index = indexes.renewed(open)) {
            Indexing indexing = new Indexing(open, index, new CurrentReadings());
            indexing.catchUp(progress, cancellation, () -> { });
            indexing.keep();
            return indexing.articles();
        }
    }

    private static CaseFile writable(CaseFile open) throws CaseException {
        if (open.hindrance().isPresent()) {
            CaseException refusal = new CaseException(open.file(), open.hindrance().get());
            open.close();
            throw refusal;
        }
        return open;
    }
}
