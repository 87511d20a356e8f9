package org.waqai.casefile;

import java.sql.SQLException;

/** Tells the states that a case has been in. */
final class States {

    private final Database database;
    private final Articles articles;
    private final Journal journal;

    States(Database database, Articles articles, Journal journal) {
        this.database = database;
        this.articles = articles;
        this.journal = journal;
    }

    CaseState now() throws SQLException {
        return at(database.number("SELECT max(number) FROM article"), database.number("SELECT max(number) FROM journal"));
    }

    /** The state when this was the last article, and this the last entry of the journal. */
    CaseState at(long article, long entry) throws SQLException {
        return new CaseState(
                database.number("SELECT rereads FROM revision"), article, articles.digest(article), entry, journal.hash(entry));
    }
}
