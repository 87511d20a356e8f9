package org.waqai.session;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.Machine;
import org.waqai.index.IncidentIndex;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.CaseProblem;
import org.waqai.model.Decided;
import org.waqai.model.Decision;
import org.waqai.model.Incident;
import org.waqai.model.IncidentFilter;
import org.waqai.model.JournalEntry;
import org.waqai.model.Outline;
import org.waqai.model.Progress;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;
import org.waqai.model.Words;
import org.waqai.session.History.Step;
import org.waqai.session.query.AlsoSearched;
import org.waqai.session.query.ParsedQuery;
import org.waqai.session.query.QueryLanguage;
import org.waqai.session.query.QueryProblem;
import org.waqai.session.wording.Language;

/**
 * An open case that lies in a file, be it one that has no name yet: what is opened into it is kept, and what is decided is written
 * down at once. Where the file can only be read, the view says why, and nothing can be added or decided.
 */
public final class FiledCase implements CaseSession {

    private static final System.Logger LOG = System.getLogger(FiledCase.class.getName());

    private final IncidentIndex index;
    private final Indexing indexing;
    private final Incoming incoming;
    private final CaseLinking linking;
    private final Shelf shelf;
    private final History history = new History();
    private final Sight sight;
    private final DecisionBook book;
    private final Object opening = new Object();
    private volatile CaseFile file;
    private boolean hindranceTold;

    /**
     * A session on a case. What the index holds already is shown at once; {@link #open} brings in the rest.
     *
     * @param file closed with the session
     * @param imports makes an import when one is needed
     * @param machine reads articles anew when that is needed
     * @param index of this case, or empty; closed with the session
     * @param author who decides here
     */
    public FiledCase(CaseFile file, Supplier<? extends Import> imports, Machine machine, IncidentIndex index, String author)
            throws CaseException {
        CurrentReadings readings = new CurrentReadings();
        this.file = file;
        this.index = index;
        this.linking = new CaseLinking(machine, CaseLinking.MOST);
        this.indexing = new Indexing(file, index, readings);
        this.incoming = new Incoming(imports, indexing, this::refuse, this::renew);
        this.shelf = new Shelf(file, readings);
        this.sight = new Sight(file, index, shelf, history, indexing::articles);
        this.book = new DecisionBook(file, readings, machine, author);
    }

    @Override
    public void open(List<Path> files, Progress progress, Cancellation cancellation) {
        synchronized (opening) {
            tellHindrance();
            List<Path> others = files.stream().filter(path -> !path.equals(file.file())).toList();
            try {
                incoming.bring(file, others, progress, cancellation);
            } catch (CaseException e) {
                refuse(e);
            } catch (UncheckedIOException e) {
                refuse(new CaseException(file.file(), new CaseProblem.Failed(String.valueOf(e.getMessage())), e));
            } finally {
                renew();
            }
        }
    }

    private void tellHindrance() {
        if (!hindranceTold) {
            hindranceTold = true;
            file.hindrance().ifPresent(hindrance -> refuse(new CaseException(file.file(), hindrance)));
        }
    }

    private void refuse(CaseException e) {
        refuse(Rejection.of(e.file().toString(), new Problem.BadCase(e.problem())));
    }

    private synchronized void refuse(Rejection rejection) {
        sight.refuse(rejection);
    }

    private synchronized void renew() {
        sight.renew();
    }

    @Override
    public CaseView view() {
        return sight.view();
    }

    @Override
    public synchronized void filter(IncidentFilter filter) {
        IncidentFilter before = view().filter();
        if (!filter.equals(before)) {
            history.done(new Step.Filtered(before));
            sight.filter(filter);
        }
    }

    @Override
    public synchronized List<QueryProblem> search(String query, Language language) {
        ParsedQuery parsed = new QueryLanguage(language).parse(query, view().contents().names());
        if (parsed.problems().isEmpty()) {
            filter(parsed.filter());
        }
        return parsed.problems();
    }

    @Override
    public String query(IncidentFilter filter, Language language) {
        return filter.isAll() ? "" : new QueryLanguage(language).text(filter, view().contents().names());
    }

    @Override
    public List<AlsoSearched> alsoSearched(Words words) {
        return index.spreads(words).stream().map(spread -> new AlsoSearched(spread.phrase(), spread.synonyms())).toList();
    }

    @Override
    public List<String> articles(Words words) {
        return index.articles(words);
    }

    @Override
    public List<Outline> outlines(IncidentFilter filter) {
        return index.ask(filter).outlines();
    }

    @Override
    public List<Incident> found(IncidentFilter filter, int most) {
        return outlines(filter).stream().limit(most).map(Outline::id).map(shelf::incident).flatMap(Optional::stream).toList();
    }

    @Override
    public synchronized void decide(List<Decision> decisions, String reason) throws CaseException {
        List<Long> entries = new ArrayList<>();
        try {
            book.write(decisions, reason, entries::add);
        } finally {
            if (!entries.isEmpty()) {
                history.done(new Step.Decided(List.copyOf(entries)));
                showDecisions();
            }
        }
    }

    private void showDecisions() throws CaseException {
        shelf.renew();
        indexing.takeDecisions();
        renew();
    }

    @Override
    public void link(Cancellation cancellation) {
        try {
            Optional<CaseLinking.Outcome> linked = linking.run(file, cancellation);
            if (linked.isPresent()) {
                show(linked.get());
            }
        } catch (CaseException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, "The articles could not be linked", e);
        }
    }

    private synchronized void show(CaseLinking.Outcome linked) throws CaseException {
        indexing.lend(linked.lent());
        index.grade(linked.stories().grades());
        shelf.renew();
        sight.tellStories(linked.stories());
        renew();
    }

    @Override
    public String freeIncidentId(String article) throws CaseException {
        return book.freeIncidentId(article);
    }

    @Override
    public List<Decided> standing(String article) throws CaseException {
        return book.standing(article);
    }

    @Override
    public List<JournalEntry> history(String incident) throws CaseException {
        return book.history(incident);
    }

    @Override
    public synchronized void undo() {
        history.last().ifPresent(step -> reverse(step, history::undone));
    }

    @Override
    public synchronized void redo() {
        history.next().ifPresent(step -> reverse(step, history::redone));
    }

    private void reverse(Step step, Consumer<Step> reversed) {
        switch (step) {
            case Step.Filtered(var before) -> {
                reversed.accept(new Step.Filtered(view().filter()));
                sight.filter(before);
            }
            case Step.Decided(var entries) -> {
                try {
                    reversed.accept(new Step.Decided(book.takeBack(entries)));
                    showDecisions();
                } catch (CaseException e) {
                    refuse(e);
                    renew();
                }
            }
        }
    }

    @Override
    public void saveAs(Path target) throws CaseException {
        synchronized (opening) {
            if (!target.toAbsolutePath().equals(file.file().toAbsolutePath()) || file.isUntitled()) {
                move(target);
            }
        }
    }

    private synchronized void move(Path target) throws CaseException {
        CaseFile copy = file.saveAs(target);
        indexing.use(copy);
        shelf.use(copy);
        book.use(copy);
        file.close();
        file = copy;
        sight.rename(copy);
    }

    @Override
    public synchronized void select(Optional<String> incident) {
        sight.select(incident);
    }

    @Override
    public Watch watch(Consumer<CaseView> watcher) {
        return sight.watch(watcher);
    }

    @Override
    public synchronized void close() {
        sight.close();
        try {
            indexing.keep();
        } catch (CaseException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, "The index was not kept; it will be built again", e);
        }
        index.close();
        file.close();
    }
}
