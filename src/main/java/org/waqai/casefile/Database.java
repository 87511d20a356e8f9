package org.waqai.casefile;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteException;
import org.waqai.model.CaseException;
import org.waqai.model.CaseProblem;

/** One connection to a SQLite file. Not safe for use by several threads. */
final class Database implements AutoCloseable {

    private static final int BUSY_MILLISECONDS = 10_000;
    /** In KiB; the index of digests is written at random places. */
    private static final int CACHE = 32 << 10;
    /** In pages of 4 KiB: so much may wait in the log. What is written at random places again and again goes into the file once. */
    private static final int LOG = 4_000;

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    /** How a file is opened. */
    enum Access {
        WRITE,
        READ,
        /** Where not even the files can be made that readers share: nobody may write meanwhile. */
        READ_ALONE
    }

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Opens a file; with {@link Access#WRITE} one that is missing is made. */
    static Database open(Path file, Access access) throws CaseException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(access != Access.WRITE);
        config.enforceForeignKeys(true);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setCacheSize(-CACHE);
        config.setWalAutocheckpoint(LOG);
        config.setGetGeneratedKeys(false);
        String url = "jdbc:sqlite:file:" + file.toUri().getRawPath() + (access == Access.READ_ALONE ? "?immutable=1" : "");
        try {
            return new Database(file, config.createConnection(url));
        } catch (SQLException e) {
            throw new CaseException(file, problemOf(e), e);
        }
    }

    /** An empty file without a name, which ends with the connection. */
    static Database unnamed(Path shownAs) throws CaseException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setCacheSize(-CACHE);
        config.setGetGeneratedKeys(false);
        try {
            return new Database(shownAs, config.createConnection("jdbc:sqlite:"));
        } catch (SQLException e) {
            throw new CaseException(shownAs, problemOf(e), e);
        }
    }

    /** Something done with the connection. */
    @FunctionalInterface
    interface Work<T> {

        T run() throws SQLException;
    }

    <T> T read(Work<T> work) throws CaseException {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new CaseException(file, problemOf(e), e);
        }
    }

    /** All of it is written and lies on the disk, or nothing. */
    <T> T write(Work<T> work) throws CaseException {
        try {
            execute("BEGIN IMMEDIATE");
            T result = work.run();
            execute("COMMIT");
            return result;
        } catch (SQLException e) {
            takeBack(e);
            throw new CaseException(file, problemOf(e), e);
        } catch (RuntimeException e) {
            takeBack(e);
            throw e;
        }
    }

    /** Writes all of it into a file that is not there yet. */
    void copyInto(Path other) throws CaseException {
        read(() -> {
            forgetStatements();
            PreparedStatement copy = statement("VACUUM INTO ?");
            copy.setString(1, other.toString());
            return copy.executeUpdate();
        });
    }

    /** After some failures, such as a full disk, SQLite has done so itself; and statements that failed serve no longer. */
    private void takeBack(Exception failure) {
        try {
            forgetStatements();
            execute("ROLLBACK");
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** Closes all statements; they are prepared again when they are needed. One that has added a row holds on to its number until then. */
    private void forgetStatements() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }

    /** The statement for {@code sql}, which is prepared once. */
    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    /** Runs statements without parameters, several at once. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The first value of the first row, as a number; 0 when there is none. */
    long number(String sql) throws SQLException {
        try (ResultSet row = statement(sql).executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** The first value of the first row, as text; empty when there is none. */
    String text(String sql) throws SQLException {
        try (ResultSet row = statement(sql).executeQuery()) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    @Override
    public void close() throws CaseException {
        read(() -> {
            forgetStatements();
            connection.close();
            return file;
        });
    }

    private static CaseProblem problemOf(SQLException e) {
        if (!(e instanceof SQLiteException sqlite)) {
            return new CaseProblem.Failed(String.valueOf(e.getMessage()));
        }
        return switch (sqlite.getResultCode().code & 0xff) {
            case 13 -> new CaseProblem.DiskFull();
            case 3, 8, 14 -> new CaseProblem.NotWritable();
            case 5, 6 -> new CaseProblem.OpenElsewhere();
            case 11 -> new CaseProblem.Damaged(String.valueOf(e.getMessage()));
            case 26 -> new CaseProblem.NotACase();
            default -> new CaseProblem.Failed(String.valueOf(e.getMessage()));
        };
    }
}
