package org.waqai.casefile;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.waqai.model.Article;
import org.waqai.model.Incident;
import org.waqai.model.Original;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.Sourced;
import org.waqai.model.Span;

/** The tables of articles and of the incidents read from them. */
final class Articles {

    private static final String COLUMNS = "number, id, imported, file, line, encoding, published, source, url, "
            + "(SELECT first.id FROM article first WHERE first.number = article.copy_of) copy_of, extractor, read_published, "
            + "furniture, text, CASE WHEN text IS NULL THEN original END original";

    private final Database database;
    private final IncidentJson json = new IncidentJson();
    private final Incidents incidents;

    Articles(Database database) {
        this.database = database;
        this.incidents = new Incidents(database, json);
    }

    boolean holds(byte[] sha256) throws SQLException {
        PreparedStatement query = database.statement("SELECT 1 FROM article WHERE sha256 = ?");
        query.setBytes(1, sha256);
        return isAny(query);
    }

    boolean holdsId(String id) throws SQLException {
        PreparedStatement query = database.statement("SELECT 1 FROM article WHERE id = ?");
        query.setString(1, id);
        return isAny(query);
    }

    /** Returns the number that it has from now on. */
    long add(Sourced<ReadArticle> sourced, String extractor, Instant imported) throws SQLException {
        ReadArticle read = sourced.value();
        Article article = read.article();
        Original original = sourced.original();
        byte[] bytes = original.bytes();
        byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
        PreparedStatement insert = database.statement("""
                INSERT INTO article (id, sha256, text_sha256, imported, file, line, encoding, published, source, url, extractor,
                    read_published, next_incident, furniture, text, original)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        insert.setString(1, article.id());
        insert.setBytes(2, Original.sha256(bytes));
        insert.setBytes(3, Original.sha256(text));
        insert.setString(4, imported.toString());
        insert.setString(5, original.file());
        if (original.line().isPresent()) {
            insert.setInt(6, original.line().getAsInt());
        } else {
            insert.setNull(6, Types.INTEGER);
        }
        insert.setString(7, original.encoding());
        setString(insert, 8, article.published().map(LocalDate::toString));
        setString(insert, 9, article.source());
        setString(insert, 10, article.url());
        insert.setString(11, extractor);
        setString(insert, 12, read.published().map(json::writeDay));
        insert.setInt(13, Continuity.next(read.incidents()));
        insert.setString(14, numbers(article.furniture()));
        setString(insert, 15, Arrays.equals(bytes, text) ? Optional.empty() : Optional.of(article.text()));
        insert.setBytes(16, bytes);
        insert.executeUpdate();
        long number = database.number("SELECT last_insert_rowid()");
        incidents.add(number, read.incidents());
        return number;
    }

    /** In the order of import, those that come after the number {@code after}. */
    List<FiledArticle> after(long after, int limit) throws SQLException {
        PreparedStatement query = database.statement("SELECT " + COLUMNS + " FROM article WHERE number > ? ORDER BY number LIMIT ?");
        query.setLong(1, after);
        query.setInt(2, limit);
        return filed(query);
    }

    Optional<FiledArticle> find(String id) throws SQLException {
        PreparedStatement query = database.statement("SELECT " + COLUMNS + " FROM article WHERE id = ?");
        query.setString(1, id);
        return filed(query).stream().findFirst();
    }

    /** The article of this number, which is there. */
    Article article(long number) throws SQLException {
        PreparedStatement query = database.statement("SELECT " + COLUMNS + " FROM article WHERE number = ?");
        query.setLong(1, number);
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return article(row);
        }
    }

    /** The digest of an article's original bytes in hexadecimal digits; empty when there is no such article. */
    String digest(long number) throws SQLException {
        PreparedStatement query = database.statement("SELECT hex(sha256) FROM article WHERE number = ?");
        query.setLong(1, number);
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    byte[] original(long number) throws SQLException {
        PreparedStatement query = database.statement("SELECT original FROM article WHERE number = ?");
        query.setLong(1, number);
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getBytes(1);
        }
    }

    /** The number of the article that another one nearly copies; 0 when it is no copy. */
    long copyOf(long number) throws SQLException {
        PreparedStatement query = database.statement("SELECT copy_of FROM article WHERE number = ?");
        query.setLong(1, number);
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** Puts what another extractor read in place of the earlier reading. */
    void reread(long number, Optional<Reading<LocalDate>> published, Continuity.Outcome outcome, String extractor)
            throws SQLException {
        PreparedStatement update = database.statement(
                "UPDATE article SET extractor = ?, read_published = ?, next_incident = ? WHERE number = ?");
        update.setString(1, extractor);
        setString(update, 2, published.map(json::writeDay));
        update.setInt(3, outcome.next());
        update.setLong(4, number);
        update.executeUpdate();
        incidents.replace(number, outcome.incidents());
    }

    long readByOthers(String extractor) throws SQLException {
        PreparedStatement query = database.statement("SELECT count(*) FROM article WHERE extractor <> ?");
        query.setString(1, extractor);
        try (ResultSet row = query.executeQuery()) {
            return row.getLong(1);
        }
    }

    /** The first number that no incident of the article has ever had. */
    int nextIncident(long number) throws SQLException {
        PreparedStatement query = database.statement("SELECT next_incident FROM article WHERE number = ?");
        query.setLong(1, number);
        try (ResultSet row = query.executeQuery()) {
            return row.getInt(1);
        }
    }

    void setNextIncident(String article, int next) throws SQLException {
        PreparedStatement update = database.statement("UPDATE article SET next_incident = ? WHERE id = ?");
        update.setInt(1, next);
        update.setString(2, article);
        update.executeUpdate();
    }

    void setCopyOf(long number, long first) throws SQLException {
        PreparedStatement update = database.statement("UPDATE article SET copy_of = ? WHERE number = ?");
        update.setLong(1, first);
        update.setLong(2, number);
        update.executeUpdate();
    }

    private List<FiledArticle> filed(PreparedStatement query) throws SQLException {
        List<FiledArticle> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(filed(row));
            }
        }
        return found;
    }

    private static Article article(ResultSet row) throws SQLException {
        String text = row.getString("text");
        return new Article(
                row.getString("id"),
                text == null ? new String(row.getBytes("original"), StandardCharsets.UTF_8) : text,
                string(row, "published").map(LocalDate::parse),
                string(row, "source"),
                string(row, "url"),
                spans(row.getString("furniture")));
    }

    private FiledArticle filed(ResultSet row) throws SQLException {
        Article article = article(row);
        List<Incident> read = incidents.of(row.getLong("number"), article.id());
        int line = row.getInt("line");
        return new FiledArticle(
                row.getLong("number"),
                new ReadArticle(article, string(row, "read_published").map(json::readDay), read),
                Instant.parse(row.getString("imported")),
                row.getString("file"),
                line == 0 ? OptionalInt.empty() : OptionalInt.of(line),
                row.getString("encoding"),
                string(row, "copy_of"),
                row.getString("extractor"));
    }

    private static boolean isAny(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            return row.next();
        }
    }

    private static Optional<String> string(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static void setString(PreparedStatement statement, int index, Optional<String> value) throws SQLException {
        @Nullable String text = value.orElse(null);
        statement.setString(index, text);
    }

    private static String numbers(List<Span> spans) {
        StringBuilder numbers = new StringBuilder("[");
        for (Span span : spans) {
            numbers.append(numbers.length() == 1 ? "" : ",").append(span.start()).append(',').append(span.end());
        }
        return numbers.append(']').toString();
    }

    private static List<Span> spans(String numbers) {
        List<Span> spans = new ArrayList<>();
        String inner = numbers.substring(1, numbers.length() - 1);
        String[] parts = inner.isEmpty() ? new String[0] : inner.split(",", -1);
        for (int i = 0; i < parts.length; i += 2) {
            spans.add(new Span(Integer.parseInt(parts[i]), Integer.parseInt(parts[i + 1])));
        }
        return spans;
    }
}
