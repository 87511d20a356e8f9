package org.waqai.session;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.CaseState;
import org.waqai.casefile.Decisions;
import org.waqai.casefile.FiledArticle;
import org.waqai.index.IncidentIndex;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.JournalEntry;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.ReviewState;

/** Keeps an index with its case. Safe for use by several threads. */
final class Indexing {

    private static final int SMALLEST_STEP = 64;
    private static final int LARGEST_STEP = 2048;

    private final IncidentIndex index;
    private final CurrentReadings readings;
    private CaseFile file;
    /** The last article and the last decision that the index knows of. */
    private long article;
    private long entry;
    private boolean kept = true;

    /** Goes on from where the index was kept. */
    Indexing(CaseFile file, IncidentIndex index, CurrentReadings readings) {
        this.file = file;
        this.index = index;
        this.readings = readings;
        Optional<CaseState> from = index.kept().flatMap(CaseState::parse);
        this.article = from.map(CaseState::article).orElse(0L);
        this.entry = from.map(CaseState::entry).orElse(0L);
    }

    /** How many articles are in the index. */
    synchronized int articles() {
        return (int) article;
    }

    /**
     * Brings in all that the index lacks.
     *
     * @param progress counts articles
     * @param stepped called whenever more can be found than before
     */
    void catchUp(Progress progress, Cancellation cancellation, Runnable stepped) throws CaseException {
        if (takeDecisions()) {
            stepped.run();
        }
        while (!cancellation.isRequested() && takeArticles(progress)) {
            stepped.run();
        }
    }

    /**
     * Brings in what has come in so far, as long as that is enough to be worth showing: the larger the case the more, since each
     * time all is counted anew.
     *
     * @param stepped called whenever more can be found than before
     */
    void keepUp(Runnable stepped) throws CaseException {
        while (isFarBehind() && takeArticles(Progress.NONE)) {
            stepped.run();
        }
    }

    private synchronized boolean isFarBehind() throws CaseException {
        return file.state().article() - article >= step();
    }

    /** Brings in what was decided since; returns whether anything was. */
    synchronized boolean takeDecisions() throws CaseException {
        List<JournalEntry> journal = file.journal();
        Set<String> changed = new LinkedHashSet<>();
        for (JournalEntry decided : journal.subList((int) Math.min(entry, journal.size()), journal.size())) {
            Decisions.changes(Decisions.root(decided.decision(), journal)).ifPresent(changed::add);
        }
        putAgain(changed, journal);
        entry = journal.size();
        return !changed.isEmpty();
    }

    /** Shows articles as they are lent days of publication now; that is not kept with the index. */
    synchronized void lend(Map<String, ReadArticle> lent) throws CaseException {
        Map<String, ReadArticle> before = readings.lent();
        Set<String> changed = new LinkedHashSet<>(before.keySet());
        changed.addAll(lent.keySet());
        changed.removeIf(id -> Optional.ofNullable(before.get(id)).equals(Optional.ofNullable(lent.get(id))));
        readings.lend(lent);
        boolean wasKept = kept;
        putAgain(changed, file.journal());
        kept = wasKept;
    }

    private void putAgain(Set<String> articles, List<JournalEntry> journal) throws CaseException {
        for (String id : articles) {
            Optional<FiledArticle> filed = file.article(id).filter(found -> found.number() <= article);
            if (filed.isPresent()) {
                put(List.of(filed.get()), journal);
            }
        }
    }

    private synchronized boolean takeArticles(Progress progress) throws CaseException {
        List<FiledArticle> page = file.articles(article, step());
        if (page.isEmpty()) {
            return false;
        }
        put(page, file.journal());
        article = page.getLast().number();
        progress.at(article, file.state().article());
        return true;
    }

    private int step() {
        return Math.clamp(article / 8, SMALLEST_STEP, LARGEST_STEP);
    }

    private void put(List<FiledArticle> page, List<JournalEntry> journal) {
        Decisions decisions = new Decisions(journal);
        Map<String, ReviewState> reviewed = new HashMap<>();
        List<ReadArticle> current = page.stream().map(readings::of).toList();
        current.forEach(read -> reviewed.putAll(decisions.reviewed(read)));
        List<ReadArticle> counting = current.stream().map(decisions::counting).toList();
        index.put(counting, reviewed);
        kept = false;
    }

    /** Keeps the index for the next time. */
    synchronized void keep() throws CaseException {
        if (!kept) {
            Map<String, ReadArticle> lent = readings.lent();
            lend(Map.of());
            index.keep(file.stateAt(article, entry).written());
            kept = true;
            lend(lent);
        }
    }

    /** Goes on with a copy of the case. */
    synchronized void use(CaseFile copy) {
        file = copy;
    }
}
