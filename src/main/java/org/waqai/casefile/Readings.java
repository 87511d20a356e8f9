package org.waqai.casefile;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waqai.model.Article;
import org.waqai.model.Decision;
import org.waqai.model.Evidence;
import org.waqai.model.JournalEntry;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;

/**
 * Puts new readings of articles in place of the earlier ones. Incidents that were there before keep their identifiers, and so what
 * was decided about them; one that was decided about stays even if it is not read any more.
 */
final class Readings {

    private static final String DECIDED = "published.decided";

    private final Articles articles;
    private final Machine machine;

    Readings(Articles articles, Machine machine) {
        this.articles = articles;
        this.machine = machine;
    }

    /** Reads the article anew whose day of publication the last entry of a journal decides. */
    void follow(List<JournalEntry> journal) throws SQLException {
        if (Decisions.root(journal.getLast().decision(), journal) instanceof Decision.Date(var article, var day)) {
            replace(articles.find(article).orElseThrow(), new Decisions(journal));
        }
    }

    /** Reads an article anew, as published on the day that was decided, if one was. */
    void replace(FiledArticle before, Decisions decisions) throws SQLException {
        Article article = before.read().article();
        Optional<LocalDate> decided = Optional.ofNullable(decisions.published().get(article.id()));
        ReadArticle read = machine.read(decided.map(article::withPublished).orElse(article));
        Optional<Reading<LocalDate>> published = decided
                .map(day -> new Reading<>(day, Evidence.none(DECIDED)))
                .or(read::published);
        Continuity.Outcome outcome = Continuity.of(article.id(), before.read().incidents(), read.incidents(), decisions.incidents(),
                articles.nextIncident(before.number()));
        articles.reread(before.number(), published, outcome, machine.version());
    }
}
