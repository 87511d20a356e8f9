package org.waqai.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.Decisions;
import org.waqai.index.IncidentIndex;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.CaseProblem;
import org.waqai.model.Decided;
import org.waqai.model.Decision;
import org.waqai.model.IncidentFilter;
import org.waqai.model.JournalEntry;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;
import org.waqai.model.Words;
import org.waqai.session.query.AlsoSearched;
import org.waqai.session.query.QueryProblem;
import org.waqai.session.wording.Language;

/**
 * An open case that lies in a file: what is opened into it is kept, and what is decided is written down at once. Where the file
 * can only be read, {@link #hindrance} says why, as the first view does, and nothing can be added or decided. Safe for use by
 * several threads.
 */
public final class FiledCase implements CaseSession {

    private final CaseFile file;
    private final Supplier<CaseImport> imports;
    private final OpenCase shown;
    private final String author;
    /** Numbers of journal entries, the newest last. */
    private final List<Long> done = new ArrayList<>();
    private final List<Long> undone = new ArrayList<>();
    /** The number of the last article that is shown; the pipeline is called by one thread at a time. */
    private long last;

    /**
     * A session on a case; its articles are shown once {@link #open} is called, with the case itself, with others or with none.
     *
     * @param file closed with the session
     * @param index empty; closed with the session
     * @param author who decides here
     */
    public FiledCase(CaseFile file, Supplier<CaseImport> imports, IncidentIndex index, String author) {
        this.file = file;
        this.imports = imports;
        this.shown = new OpenCase(this::read, index);
        this.author = author;
    }

    /** Why nothing can be added or decided; empty when all can. */
    public Optional<CaseProblem> hindrance() {
        return file.hindrance();
    }

    /**
     * Takes a decision, and shows the case as it is then.
     *
     * @param reason why; may be blank
     */
    public synchronized JournalEntry decide(Decision decision, String reason) throws CaseException {
        JournalEntry entry = file.decide(decision, author, reason);
        done.add(entry.number());
        undone.clear();
        show(decision);
        return entry;
    }

    /** Takes back the last decision of this session, by another entry; without one it does nothing. */
    public synchronized void undoDecision() throws CaseException {
        move(done, undone);
    }

    /** Lets the decision that was last taken back count again; without one it does nothing. */
    public synchronized void redoDecision() throws CaseException {
        move(undone, done);
    }

    private void move(List<Long> from, List<Long> to) throws CaseException {
        if (!from.isEmpty()) {
            Decision undo = new Decision.Undo(from.getLast());
            to.add(file.decide(undo, author, "").number());
            from.removeLast();
            show(undo);
        }
    }

    /** The incidents of an article as they stand, with the machine's reading beside them; also those that do not count. */
    public List<Decided> standing(String article) throws CaseException {
        Decisions decisions = new Decisions(file.journal());
        return file.article(article).map(filed -> decisions.on(filed.read())).orElse(List.of());
    }

    /** All decisions about an incident, those undone and those that undo included, the oldest first. */
    public List<JournalEntry> history(String incident) throws CaseException {
        List<JournalEntry> journal = file.journal();
        return journal.stream().filter(entry -> about(entry.decision(), journal).filter(incident::equals).isPresent()).toList();
    }

    /** Of an undoing decision, what the one that it undoes is about. */
    private static Optional<String> about(Decision decision, List<JournalEntry> journal) {
        Decision root = decision;
        while (root instanceof Decision.Undo(var earlier)) {
            root = journal.get((int) earlier - 1).decision();
        }
        return root.about();
    }

    private void show(Decision decision) throws CaseException {
        List<JournalEntry> journal = file.journal();
        Optional<String> incident = about(decision, journal);
        String article = incident.map(id -> id.substring(0, id.lastIndexOf('#'))).orElse("");
        Decisions decisions = new Decisions(journal);
        file.article(article).ifPresent(filed -> shown.replace(decisions.counting(filed.read())));
    }

    /** The pipeline of what is shown: what the case holds comes first, then what is new. */
    private void read(
            List<Path> files,
            Optional<LocalDate> published,
            Consumer<ReadArticle> accepted,
            Consumer<Rejection> rejected,
            Progress progress,
            Cancellation cancellation) {
        try {
            if (last == 0) {
                file.hindrance().ifPresent(hindrance -> rejected.accept(
                        Rejection.of(file.file().toString(), new Problem.BadCase(hindrance))));
            }
            last = CaseReader.handOn(file, last, accepted, progress, cancellation);
            List<Path> others = files.stream().filter(path -> !path.equals(file.file())).toList();
            if (!others.isEmpty()) {
                imports.get().run(file, others, published, told -> progress.at(told.bytes(), told.total()), rejected, cancellation);
                last = CaseReader.handOn(file, last, accepted, Progress.NONE, cancellation);
            }
        } catch (CaseException e) {
            rejected.accept(Rejection.of(e.file().toString(), new Problem.BadCase(e.problem())));
        }
    }

    @Override
    public void open(List<Path> files, Progress progress, Cancellation cancellation) {
        shown.open(files, progress, cancellation);
    }

    @Override
    public CaseView view() {
        return shown.view();
    }

    @Override
    public void filter(IncidentFilter filter) {
        shown.filter(filter);
    }

    @Override
    public List<QueryProblem> search(String query, Language language) {
        return shown.search(query, language);
    }

    @Override
    public String query(IncidentFilter filter, Language language) {
        return shown.query(filter, language);
    }

    @Override
    public List<AlsoSearched> alsoSearched(Words words) {
        return shown.alsoSearched(words);
    }

    @Override
    public List<String> articles(Words words) {
        return shown.articles(words);
    }

    @Override
    public void undo() {
        shown.undo();
    }

    @Override
    public void redo() {
        shown.redo();
    }

    @Override
    public void select(Optional<String> incident) {
        shown.select(incident);
    }

    @Override
    public Watch watch(Consumer<CaseView> watcher) {
        return shown.watch(watcher);
    }

    @Override
    public void close() {
        shown.close();
        file.close();
    }
}
