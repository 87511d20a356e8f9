package org.waqai.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waqai.casefile.CaseFile;
import org.waqai.casefile.Decisions;
import org.waqai.casefile.FiledArticle;
import org.waqai.model.CaseException;
import org.waqai.model.Incident;
import org.waqai.model.ReadArticle;

/** Hands out whole articles from the case file, with the incidents that count; those asked for last stay at hand. */
final class Shelf {

    private static final System.Logger LOG = System.getLogger(Shelf.class.getName());
    private static final int AT_HAND = 256;

    private final Map<String, ReadArticle> lately = new LinkedHashMap<>(AT_HAND, 0.75f, true);
    private final CurrentReadings readings;
    private CaseFile file;
    private Decisions decisions;

    Shelf(CaseFile file, CurrentReadings readings) throws CaseException {
        this.file = file;
        this.readings = readings;
        this.decisions = new Decisions(file.journal());
    }

    /** Empty when there is none, or when the file cannot be read any more. */
    synchronized Optional<ReadArticle> article(String id) {
        ReadArticle known = lately.get(id);
        return known == null ? fetch(() -> file.article(id)) : Optional.of(known);
    }

    synchronized Optional<ReadArticle> first() {
        return fetch(() -> file.articles(0, 1).stream().findFirst());
    }

    Optional<Incident> incident(String id) {
        return article(Decisions.article(id)).stream()
                .flatMap(read -> read.incidents().stream())
                .filter(incident -> incident.id().equals(id))
                .findFirst();
    }

    /** What has been decided and lent by now counts from here on. */
    synchronized void renew() throws CaseException {
        decisions = new Decisions(file.journal());
        lately.clear();
    }

    /** Goes on with a copy of the case. */
    synchronized void use(CaseFile copy) {
        file = copy;
    }

    private Optional<ReadArticle> fetch(Fetching fetching) {
        try {
            Optional<ReadArticle> read = fetching.article().map(filed -> decisions.counting(readings.of(filed)));
            read.ifPresent(this::remember);
            return read;
        } catch (CaseException e) {
            LOG.log(System.Logger.Level.WARNING, "An article could not be read", e);
            return Optional.empty();
        }
    }

    private void remember(ReadArticle read) {
        lately.put(read.article().id(), read);
        if (lately.size() > AT_HAND) {
            lately.remove(lately.keySet().iterator().next());
        }
    }

    /** Asks the case. */
    private interface Fetching {

        Optional<FiledArticle> article() throws CaseException;
    }
}
