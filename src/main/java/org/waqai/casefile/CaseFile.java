package org.waqai.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.model.CaseException;
import org.waqai.model.CaseProblem;
import org.waqai.model.Decision;
import org.waqai.model.JournalEntry;
import org.waqai.model.Original;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.Sourced;
import org.waqai.model.Verification;

/**
 * A case: one SQLite file that can be copied and sent. Articles stay as they came in, the machine's reading may be made anew, and
 * what people decide is only ever added. What a method has written lies on the disk when it returns. Safe for use by several
 * threads.
 */
public final class CaseFile implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(CaseFile.class.getName());

    /** Stands for the missing name where one is told. */
    private static final Path UNTITLED = Path.of("untitled.waqai");

    private final Path file;
    private final Clock clock;
    private final Database database;
    private final Optional<WriterLock> lock;
    private final Optional<CaseProblem> hindrance;
    private final Articles articles;
    private final Filing filing;
    private final Journal journal;
    private final States states;

    CaseFile(Path file, Clock clock, Opening opening) {
        this.file = file;
        this.clock = clock;
        this.database = opening.database();
        this.lock = opening.lock();
        this.hindrance = opening.hindrance();
        this.articles = new Articles(database);
        this.filing = new Filing(database, articles, clock);
        this.journal = new Journal(database);
        this.states = new States(database, articles, journal);
    }

    /**
     * Opens a case that is there. Where writing is not possible it is opened for reading, and {@link #hindrance} says why.
     *
     * @param clock tells when articles come in and decisions are made
     */
    public static CaseFile open(Path file, Clock clock) throws CaseException {
        if (Files.notExists(file)) {
            throw new CaseException(file, new CaseProblem.Missing());
        }
        return openOrCreate(file, clock);
    }

    /** Opens a case, or makes an empty one where there is no file. */
    public static CaseFile openOrCreate(Path file, Clock clock) throws CaseException {
        return open(file, clock, Schema.current());
    }

    static CaseFile open(Path file, Clock clock, Schema schema) throws CaseException {
        return new CaseFile(file, clock, Opening.of(file, schema));
    }

    /**
     * An empty case that nobody has named yet: what is in it lies in a temporary file of the system and is gone when it is closed,
     * unless it was {@link #saveAs saved}.
     */
    public static CaseFile untitled(Clock clock) throws CaseException {
        return new CaseFile(UNTITLED, clock, Opening.unnamed(UNTITLED, Schema.current()));
    }

    public Path file() {
        return file;
    }

    /** Whether nobody has named it yet. */
    public boolean isUntitled() {
        return file.equals(UNTITLED);
    }

    /**
     * Writes the whole case, as it is now, into another file, in place of what may be there, and opens that. This case stays open.
     *
     * @throws CaseException when the file cannot be written or is open elsewhere; what was there before is there still
     */
    public synchronized CaseFile saveAs(Path other) throws CaseException {
        CaseCopy.write(database, other);
        return open(other, clock);
    }

    /** How far the case has come. */
    public synchronized CaseState state() throws CaseException {
        return database.read(states::now);
    }

    /** Whether the case was in this state before, and has only gone on since. */
    public synchronized boolean wasIn(CaseState earlier) throws CaseException {
        return database.read(() -> states.at(earlier.article(), earlier.entry()).equals(earlier));
    }

    /** The state when this was the last article, and this the last entry of the journal. */
    public synchronized CaseState stateAt(long article, long entry) throws CaseException {
        return database.read(() -> states.at(article, entry));
    }

    /** Why the case can only be read; empty when it can be written. */
    public Optional<CaseProblem> hindrance() {
        return hindrance;
    }

    public synchronized long articleCount() throws CaseException {
        return database.read(() -> database.number("SELECT count(*) FROM article"));
    }

    /** How many incidents the machine read. */
    public synchronized long incidentCount() throws CaseException {
        return database.read(() -> database.number("SELECT count(*) FROM incident"));
    }

    /** Whether an article of these original bytes is there already. */
    public synchronized boolean holds(byte[] sha256) throws CaseException {
        return database.read(() -> articles.holds(sha256));
    }

    public synchronized boolean holdsId(String article) throws CaseException {
        return database.read(() -> articles.holdsId(article));
    }

    /** How many articles say nearly the same as an earlier one. */
    public synchronized long nearCopyCount() throws CaseException {
        return database.read(() -> database.number("SELECT count(*) FROM article WHERE copy_of IS NOT NULL"));
    }

    /** How many articles another version of the extractor has read. */
    public synchronized long readByOthers(String extractor) throws CaseException {
        return database.read(() -> articles.readByOthers(extractor));
    }

    /**
     * Files articles: all of them, or with an exception none.
     *
     * @param extractor the version that read them
     */
    public synchronized Filed add(List<Sourced<ReadArticle>> read, String extractor) throws CaseException {
        refuseUnlessWritable();
        return filing.file(read, extractor);
    }

    /** At most {@code limit} articles in the order of import, from the one after the number {@code after}; 0 is before the first. */
    public synchronized List<FiledArticle> articles(long after, int limit) throws CaseException {
        return database.read(() -> articles.after(after, limit));
    }

    public synchronized Optional<FiledArticle> article(String id) throws CaseException {
        return database.read(() -> articles.find(id));
    }

    /** What an article that is there was read from, byte for byte. */
    public synchronized Original original(FiledArticle article) throws CaseException {
        return database.read(() -> new Original(
                article.file(), article.line(), article.encoding(), articles.original(article.number())));
    }

    /**
     * Reads articles anew, in place of the earlier readings, and keeps what was decided. Incidents that were there before keep their
     * identifiers; one that was decided about stays even if it is not read any more.
     *
     * @param some articles of this case
     */
    public synchronized void reread(List<FiledArticle> some, Machine machine) throws CaseException {
        write(() -> {
            database.execute("UPDATE revision SET rereads = rereads + 1");
            Decisions decisions = new Decisions(journal.all());
            Readings readings = new Readings(articles, machine);
            for (FiledArticle before : some) {
                readings.replace(before, decisions);
            }
            return some;
        });
    }

    /**
     * Adds a decision to the journal. An article whose day of publication it changes is read anew.
     *
     * @param author who decides
     * @param reason why; may be blank
     * @param machine reads what must be read anew
     * @throws CaseException with {@link CaseProblem.Unknown} when it names an incident or an entry that is not there
     */
    public synchronized JournalEntry decide(Decision decision, String author, String reason, Machine machine) throws CaseException {
        List<JournalEntry> before = journal();
        Standing standing = new Standing(articles, before);
        Optional<CaseProblem> objection = database.read(() -> standing.objectionTo(decision));
        if (objection.isPresent()) {
            throw new CaseException(file, objection.get());
        }
        return write(() -> {
            if (decision instanceof Decision.Add(var incident, var from)) {
                articles.setNextIncident(incident.article(), Continuity.number(incident.id()) + 1);
            }
            JournalEntry entry = journal.add(decision, standing.machineValue(decision), clock.instant(), author, reason);
            new Readings(articles, machine).follow(Stream.concat(before.stream(), Stream.of(entry)).toList());
            return entry;
        });
    }

    /** An identifier for an incident that a person adds to an article; once it is added, the next one is another. */
    public synchronized String freeIncidentId(String article) throws CaseException {
        FiledArticle filed = article(article).orElseThrow(() -> new CaseException(file, new CaseProblem.Unknown(article)));
        return article + "#" + database.read(() -> articles.nextIncident(filed.number()));
    }

    /** All decisions, the oldest first. */
    public synchronized List<JournalEntry> journal() throws CaseException {
        return database.read(journal::all);
    }

    /** Hashes every article and the whole journal anew. */
    public synchronized Verification verify(Progress progress) throws CaseException {
        return database.read(() -> new Verifier(database).verify(progress));
    }

    /** All that was written lies on the disk already, so that nothing is lost if this fails. */
    @Override
    public synchronized void close() {
        try {
            database.close();
            if (lock.isPresent()) {
                Opening.release(lock.get(), file);
            }
        } catch (CaseException e) {
            LOG.log(System.Logger.Level.WARNING, "A case was not closed cleanly", e);
        }
    }

    private <T> T write(Database.Work<T> work) throws CaseException {
        refuseUnlessWritable();
        return database.write(work);
    }

    private void refuseUnlessWritable() throws CaseException {
        if (hindrance.isPresent()) {
            throw new CaseException(file, hindrance.get());
        }
    }
}
