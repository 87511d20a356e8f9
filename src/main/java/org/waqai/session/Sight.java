package org.waqai.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.waqai.casefile.CaseFile;
import org.waqai.index.IncidentIndex;
import org.waqai.index.columns.Answer;
import org.waqai.model.CaseProblem;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Rejection;
import org.waqai.session.story.CaseStories;

/**
 * What is shown of a case, and who is told when that changes. The case changes it by one thread at a time; {@link #view} and
 * {@link #watch} are for any.
 */
final class Sight {

    private final IncidentIndex index;
    private final Shelf shelf;
    private final History history;
    private final IntSupplier articles;
    private final List<Watching> watchers = new CopyOnWriteArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private Optional<Path> file;
    private Optional<CaseProblem> hindrance;
    private CaseStories stories = CaseStories.NONE;
    private volatile CaseView view;
    private int changes;

    /**
     * Shows all of a case.
     *
     * @param articles how many are in the index
     */
    Sight(CaseFile file, IncidentIndex index, Shelf shelf, History history, IntSupplier articles) {
        this.index = index;
        this.shelf = shelf;
        this.history = history;
        this.articles = articles;
        this.file = name(file);
        this.hindrance = file.hindrance();
        this.view = view(contents(), IncidentFilter.ALL, Optional.empty());
    }

    private static Optional<Path> name(CaseFile file) {
        return file.isUntitled() ? Optional.empty() : Optional.of(file.file());
    }

    CaseView view() {
        return view;
    }

    /** Shows what passes another filter. */
    void filter(IncidentFilter filter) {
        tell(view(view.contents(), filter, view.selected()));
    }

    /** Shows the case as the index holds it now. */
    void renew() {
        tell(view(contents(), view.filter(), view.selected()));
    }

    /** What the articles tell together; told with the next view. */
    void tellStories(CaseStories linked) {
        stories = linked;
    }

    /** Selects an incident that counts, or none. */
    void select(Optional<String> incident) {
        Optional<String> known = incident.filter(id -> shelf.incident(id).isPresent());
        if (!known.equals(view.selected())) {
            tell(view.selecting(known));
        }
    }

    /** Remembers what could not be done; it is told with the next view. */
    void refuse(Rejection rejection) {
        rejections.add(rejection);
    }

    /** The case lies in another file now. */
    void rename(CaseFile copy) {
        file = name(copy);
        hindrance = copy.hindrance();
        tell(view(view.contents(), view.filter(), view.selected()));
    }

    private CaseContents contents() {
        return new CaseContents(articles.getAsInt(), index.ask(IncidentFilter.ALL), index::glossary, shelf, stories);
    }

    /** More may come into the index at any time, but what is shown at once is of one moment. */
    private CaseView view(CaseContents known, IncidentFilter filter, Optional<String> selected) {
        CaseContents contents = known;
        Answer answer = ask(filter, contents);
        while (!answer.isBeside(contents.all())) {
            contents = contents();
            answer = ask(filter, contents);
        }
        return new CaseView(contents, filter.isAll() ? contents.outlines() : answer.outlines(), answer.totals(), answer::bins,
                answer.counts(), filter, selected, history.last().isPresent(), history.next().isPresent(), file, hindrance, rejections);
    }

    private Answer ask(IncidentFilter filter, CaseContents contents) {
        return filter.isAll() ? contents.all() : index.ask(filter);
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

    CaseSession.Watch watch(Consumer<CaseView> watcher) {
        Watching watching = new Watching(watcher);
        watchers.add(watching);
        return watching;
    }

    void close() {
        watchers.clear();
    }

    private final class Watching implements CaseSession.Watch {

        private final Consumer<CaseView> watcher;

        Watching(Consumer<CaseView> watcher) {
            this.watcher = watcher;
        }

        @Override
        public void close() {
            watchers.remove(this);
        }
    }
}
