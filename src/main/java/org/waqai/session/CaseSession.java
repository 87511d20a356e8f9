package org.waqai.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Decided;
import org.waqai.model.Decision;
import org.waqai.model.Incident;
import org.waqai.model.IncidentFilter;
import org.waqai.model.JournalEntry;
import org.waqai.model.Outline;
import org.waqai.model.Progress;
import org.waqai.model.Words;
import org.waqai.session.query.AlsoSearched;
import org.waqai.session.query.QueryProblem;
import org.waqai.session.wording.Language;

/**
 * One open case: its articles, what was decided about them, the filter, the selection and what can be undone. Safe for use by
 * several threads.
 */
public interface CaseSession extends AutoCloseable {

    /**
     * Reads the files into the case and returns when all are searchable or the work was cancelled; the case's own file stands for
     * what it holds already. What cannot be read is told by the view. Long: not for the window's thread.
     */
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

    /**
     * The incidents that a filter would show, in the order of a view, whatever the present filter.
     *
     * @param most how many at the most; each is fetched whole
     */
    List<Incident> found(IncidentFilter filter, int most);

    /** The same in outline, however many; each is made when it is asked for. */
    List<Outline> outlines(IncidentFilter filter);

    /**
     * Takes a decision, and shows the case as it is then. Can be undone.
     *
     * @param reason why; may be blank
     * @throws CaseException when it cannot be written down, or names what is not there
     */
    default void decide(Decision decision, String reason) throws CaseException {
        decide(List.of(decision), reason);
    }

    /**
     * Takes decisions that belong together, so that they are taken back together.
     *
     * @param reason why; may be blank
     * @throws CaseException when one cannot be written down, or names what is not there; those before it stand
     */
    void decide(List<Decision> decisions, String reason) throws CaseException;

    /**
     * Finds out what the articles tell together, after all that was decided, and shows it: {@link CaseContents#stories}. An article
     * without a day of publication that is lent one is shown with it. Does nothing where all is linked, and where the case is too large.
     * Long: not for the window's thread.
     */
    void link(Cancellation cancellation);

    /** An identifier for an incident that a person adds to an article. */
    String freeIncidentId(String article) throws CaseException;

    /** The incidents of an article as they stand, with the machine's reading beside them; also those that do not count. */
    List<Decided> standing(String article) throws CaseException;

    /** All decisions about an incident, those undone and those that undo included, the oldest first. */
    List<JournalEntry> history(String incident) throws CaseException;

    /**
     * Gives the case another file, in place of what may be there, and goes on with that. The earlier file stays as it is.
     *
     * @throws CaseException when it cannot be written; then the case stays where it is
     */
    void saveAs(Path file) throws CaseException;

    /**
     * Takes back what was done last: a change of the filter, or a decision, by another entry of the journal. Where that cannot be
     * written, the view tells why. Without anything to take back it does nothing.
     */
    void undo();

    /** Does again what was taken back last; likewise. */
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
