package org.waqai.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waqai.model.Cancellation;
import org.waqai.model.IncidentFilter;
import org.waqai.model.Progress;
import org.waqai.model.Words;
import org.waqai.session.query.AlsoSearched;
import org.waqai.session.query.QueryProblem;
import org.waqai.session.wording.Language;

/** One open case: its articles, the filter, the selection and what can be undone. Safe for use by several threads. */
public interface CaseSession extends AutoCloseable {

    /** Reads the files into the case and returns when all are searchable or the work was cancelled. Long: not for the window's thread. */
    void open(List<Path> files, Progress progress, Cancellation cancellation);

    CaseView view();

    /** Replaces the filter; an equal one changes nothing. Can be undone. */
    void filter(IncidentFilter filter);

    /**
     * Makes a query the filter; where something in it is not understood, the filter stays and the problems are told.
     *
     * @param query in the language of {@link org.waqai.session.query.QueryLanguage}
     * @param language of the hints
     */
    List<QueryProblem> search(String query, Language language);

    /** The query that asks for this filter, with the keywords of a language. */
    String query(IncidentFilter filter, Language language);

    /** The phrases for which synonyms are searched too. */
    List<AlsoSearched> alsoSearched(Words words);

    /** Identifiers of the articles whose whole text has these words, in the order of import, those without an incident too. */
    List<String> articles(Words words);

    /** Takes back the last change of the filter; without one it does nothing. */
    void undo();

    void redo();

    /** Selects an incident by its identifier, or none. An unknown identifier selects none. */
    void select(Optional<String> incident);

    /**
     * Tells of new views, from the thread that made them, until the returned watch is closed. The last view told is the newest;
     * one that a watcher itself made outdated is not told to the others. While it is told, the case stands still: a watcher
     * may change the case, but not wait for another thread.
     */
    Watch watch(Consumer<CaseView> watcher);

    @Override
    void close();

    /** Ends a {@link #watch}. */
    interface Watch extends AutoCloseable {

        @Override
        void close();
    }
}
