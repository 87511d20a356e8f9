package org.waqai.casefile;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.waqai.model.CaseException;
import org.waqai.model.ReadArticle;
import org.waqai.model.Sourced;

/** Files articles, and marks those that nearly copy an earlier one. */
final class Filing {

    private final Database database;
    private final Articles articles;
    private final NearCopies nearCopies;
    private final Clock clock;

    /** @param clock tells when articles come in */
    Filing(Database database, Articles articles, Clock clock) {
        this.database = database;
        this.articles = articles;
        this.nearCopies = new NearCopies(database, articles);
        this.clock = clock;
    }

    /** Files all of them, or with an exception none. */
    Filed file(List<Sourced<ReadArticle>> read, String extractor) throws CaseException {
        try {
            return database.write(() -> add(read, extractor));
        } catch (CaseException | RuntimeException e) {
            nearCopies.forget();
            throw e;
        }
    }

    private Filed add(List<Sourced<ReadArticle>> read, String extractor) throws SQLException {
        long last = database.number("SELECT max(number) FROM article");
        int copies = 0;
        for (Sourced<ReadArticle> sourced : read) {
            last = articles.add(sourced, extractor, clock.instant());
            copies += nearCopies.add(last, sourced.value().article()) ? 1 : 0;
        }
        return new Filed(last, copies);
    }
}
