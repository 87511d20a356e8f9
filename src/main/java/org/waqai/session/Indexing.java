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
    private Decisions decisions = new Decisions(List.of());
    /** The last article and the last decision that the index knows of. */
    private long article;
    private long entry;
    /** The last article that can be found. */
    private long shown;
    private boolean kept = true;

    /** Goes on from where the index was kept. */
    Indexing(CaseFile file, IncidentIndex index, CurrentReadings readings) {
        this.file = file;
        this.index = index;
        this.readings = readings;
        Optional<CaseState> from = index.kept().flatMap(CaseState::parse);
        this.article = from.map(CaseState::article).orElse(0L);
        this.shown = article;
        this.entry = from.map(CaseState::entry).orElse(0L);
    }

    /** How many articles can be found. */
    synchronized int articles() {
        return (int) shown;
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
        show();
    }

    /**
     * Brings in articles that have just been filed, without reading them back; {@link #catchUp} brings in those that failed. They can
     * be found once there are enough of them to be worth it: the larger the case the more, since each time all is counted anew.
     *
     * @param stepped called when more can be found than before
     */
    void take(FiledBatch filed, Runnable stepped) {
        if (takeNext(filed)) {
            stepped.run();
        }
    }

    private synchronized boolean takeNext(FiledBatch filed) {
        if (filed.before() == article) {
            add(filed.articles());
            article = filed.last();
        }
        boolean enough = article - shown >= step();
        if (enough) {
            show();
        }
        return enough;
    }

    /** Lets all be found that was brought in. */
    private synchronized void show() {
        index.show();
        shown = article;
    }

    /** Brings in what was decided since; returns whether anything was. */
    synchronized boolean takeDecisions() throws CaseException {
        List<JournalEntry> journal = file.journal();
        decisions = new Decisions(journal);
        Set<String> changed = new LinkedHashSet<>();
        for (JournalEntry decided : journal.subList((int) Math.min(entry, journal.size()), journal.size())) {
            Decisions.changes(Decisions.root(decided.decision(), journal)).ifPresent(changed::add);
        }
        putAgain(changed);
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
        putAgain(changed);
        kept = wasKept;
    }

    private void putAgain(Set<String> articles) throws CaseException {
        for (String id : articles) {
            Optional<FiledArticle> filed = file.article(id).filter(found -> found.number() <= article);
            if (filed.isPresent()) {
                List<ReadArticle> current = List.of(readings.of(filed.get()));
                index.put(counting(current), reviewed(current));
                shown = article;
                kept = false;
            }
        }
    }

    private synchronized boolean takeArticles(Progress progress) throws CaseException {
        List<FiledArticle> page = file.articles(article, step());
        if (page.isEmpty()) {
            return false;
        }
        add(page.stream().map(readings::of).toList());
        article = page.getLast().number();
        show();
        progress.at(article, file.state().article());
        return true;
    }

    private int step() {
        return Math.clamp(article / 8, SMALLEST_STEP, LARGEST_STEP);
    }

    private void add(List<ReadArticle> fresh) {
        index.add(counting(fresh), reviewed(fresh));
        kept = false;
    }

    private List<ReadArticle> counting(List<ReadArticle> read) {
        return read.stream().map(decisions::counting).toList();
    }

    private Map<String, ReviewState> reviewed(List<ReadArticle> read) {
        Map<String, ReviewState> reviewed = new HashMap<>();
        read.forEach(each -> reviewed.putAll(decisions.reviewed(each)));
        return reviewed;
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
