package org.waqai.session;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.waqai.index.IncidentIndex;
import org.waqai.index.columns.Answer;
import org.waqai.model.Cancellation;
import org.waqai.model.Incident;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Rejection;
import org.waqai.model.Words;
import org.waqai.session.query.AlsoSearched;
import org.waqai.session.query.CaseNames;
import org.waqai.session.query.ParsedQuery;
import org.waqai.session.query.QueryLanguage;
import org.waqai.session.query.QueryProblem;
import org.waqai.session.wording.Language;

/** A case in memory. */
public final class OpenCase implements CaseSession {

    private static final int REMEMBERED_FILTERS = 200;

    private final Pipeline pipeline;
    private final IncidentIndex index;
    private final List<Watching> watchers = new CopyOnWriteArrayList<>();
    private final Object opening = new Object();

    private final List<ReadArticle> articles = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Incident> incidents = new HashMap<>();
    private final Deque<IncidentFilter> past = new ArrayDeque<>();
    private final Deque<IncidentFilter> future = new ArrayDeque<>();
    private Optional<CaseNames> names = Optional.of(CaseNames.of(List.of()));
    private volatile CaseView view;
    private int changes;

    /**
     * An empty case.
     *
     * @param pipeline serves this case only
     * @param index empty; closed with the case
     */
    public OpenCase(Pipeline pipeline, IncidentIndex index) {
        this.pipeline = pipeline;
        this.index = index;
        this.view = new CaseView(
                List.of(), List.of(), index.ask(IncidentFilter.ALL).counts(), IncidentFilter.ALL,
                Optional.empty(), false, false, List.of());
    }

    @Override
    public void open(List<Path> files, Progress progress, Cancellation cancellation) {
        synchronized (opening) {
            Batch batch = new Batch();
            try {
                pipeline.read(files, Optional.empty(), batch::add, batch.refused::add, progress, cancellation);
            } finally {
                batch.pass();
            }
        }
    }

    @Override
    public CaseView view() {
        return view;
    }

    @Override
    public synchronized void filter(IncidentFilter filter) {
        if (filter.equals(view.filter())) {
            return;
        }
        past.push(view.filter());
        if (past.size() > REMEMBERED_FILTERS) {
            past.removeLast();
        }
        future.clear();
        show(filter);
    }

    @Override
    public synchronized List<QueryProblem> search(String query, Language language) {
        ParsedQuery parsed = new QueryLanguage(language).parse(query, names());
        if (parsed.problems().isEmpty()) {
            filter(parsed.filter());
        }
        return parsed.problems();
    }

    @Override
    public synchronized String query(IncidentFilter filter, Language language) {
        return filter.isAll() ? "" : new QueryLanguage(language).text(filter, names());
    }

    @Override
    public List<AlsoSearched> alsoSearched(Words words) {
        return index.spreads(words).stream().map(spread -> new AlsoSearched(spread.phrase(), spread.synonyms())).toList();
    }

    @Override
    public List<String> articles(Words words) {
        return index.articles(words);
    }

    private CaseNames names() {
        if (names.isEmpty()) {
            names = Optional.of(CaseNames.of(articles));
        }
        return names.get();
    }

    @Override
    public synchronized void undo() {
        step(past, future);
    }

    @Override
    public synchronized void redo() {
        step(future, past);
    }

    private void step(Deque<IncidentFilter> from, Deque<IncidentFilter> to) {
        if (!from.isEmpty()) {
            to.push(view.filter());
            show(from.pop());
        }
    }

    @Override
    public synchronized void select(Optional<String> incident) {
        Optional<String> known = incident.filter(incidents::containsKey);
        if (!known.equals(view.selected())) {
            tell(new CaseView(view.articles(), view.visible(), view.counts(), view.filter(), known,
                    view.canUndo(), view.canRedo(), view.rejections()));
        }
    }

    @Override
    public Watch watch(Consumer<CaseView> watcher) {
        Watching watching = new Watching(watcher);
        watchers.add(watching);
        return watching;
    }

    @Override
    public synchronized void close() {
        watchers.clear();
        index.close();
    }

    /** Puts an article in place of the one of the same identifier; one that is not there changes nothing. */
    synchronized void replace(ReadArticle article) {
        for (int i = 0; i < articles.size(); i++) {
            ReadArticle before = articles.get(i);
            if (before.article().id().equals(article.article().id())) {
                before.incidents().forEach(incident -> incidents.remove(incident.id()));
                articles.set(i, article);
                names = Optional.empty();
                article.incidents().forEach(incident -> incidents.put(incident.id(), incident));
                index.put(List.of(article));
                show(view.filter());
                return;
            }
        }
    }

    private synchronized void add(List<ReadArticle> read, List<Rejection> refused) {
        index.put(read);
        articles.addAll(read);
        names = Optional.empty();
        rejections.addAll(refused);
        for (ReadArticle article : read) {
            article.incidents().forEach(incident -> incidents.put(incident.id(), incident));
        }
        show(view.filter());
    }

    private void show(IncidentFilter filter) {
        Answer answer = index.ask(filter);
        List<Incident> visible = answer.ids().stream().map(incidents::get).filter(Objects::nonNull).toList();
        tell(new CaseView(articles, visible, answer.counts(), filter, view.selected(),
                !past.isEmpty(), !future.isEmpty(), rejections));
    }

    /** A watcher may itself change the case; those after it then have the newer view already and are spared the older one. */
    private void tell(CaseView next) {
        view = next;
        int told = ++changes;
        for (Watching watching : watchers) {
            if (changes == told && watchers.contains(watching)) {
                watching.watcher.accept(next);
            }
        }
    }

    private final class Watching implements Watch {

        private final Consumer<CaseView> watcher;

        Watching(Consumer<CaseView> watcher) {
            this.watcher = watcher;
        }

        @Override
        public void close() {
            watchers.remove(this);
        }
    }

    /** Articles on their way into the case. The larger the case, the more come in at once, since each time all is counted anew. */
    private final class Batch {

        private static final int SMALLEST = 32;

        private final List<ReadArticle> read = new ArrayList<>();
        private final List<Rejection> refused = new ArrayList<>();

        void add(ReadArticle article) {
            read.add(article);
            if (read.size() >= Math.max(SMALLEST, view.articles().size() / 8)) {
                pass();
            }
        }

        void pass() {
            if (!read.isEmpty() || !refused.isEmpty()) {
                OpenCase.this.add(read, refused);
                read.clear();
                refused.clear();
            }
        }
    }
}
