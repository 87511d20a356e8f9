package org.waqai.casefile;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.model.Change;
import org.waqai.model.Decision;
import org.waqai.model.JournalEntry;

/** The table of decisions: only added to, every entry sealed by a hash over itself and the one before. */
final class Journal {

    /** Before the first entry. */
    private static final byte[] NOTHING = new byte[0];

    private final Database database;
    /** The entries read so far; no entry ever changes. */
    private final List<JournalEntry> known = new ArrayList<>();
    private final JournalRows rows = new JournalRows(new IncidentJson());

    Journal(Database database) {
        this.database = database;
    }

    JournalEntry add(Decision decision, Optional<Change> machine, Instant time, String author, String reason) throws SQLException {
        long number = database.number("SELECT seq FROM sqlite_sequence WHERE name = 'journal'") + 1;
        JournalEntry entry = new JournalEntry(number, time, author, decision, machine, reason);
        List<@Nullable String> values = rows.of(entry);
        PreparedStatement insert = database.statement("INSERT INTO journal (" + String.join(", ", JournalRows.COLUMNS)
                + ", hash) VALUES (" + "?, ".repeat(JournalRows.COLUMNS.size()) + "?)");
        for (int i = 0; i < values.size(); i++) {
            insert.setString(i + 1, values.get(i));
        }
        insert.setBytes(values.size() + 1, EntryHash.of(lastHash(), values));
        insert.executeUpdate();
        return entry;
    }

    List<JournalEntry> all() throws SQLException {
        PreparedStatement query = database.statement("SELECT * FROM journal WHERE number > ? ORDER BY number");
        query.setLong(1, known.size());
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                known.add(rows.entry(JournalRows.values(row)));
            }
        }
        return List.copyOf(known);
    }

    /** The number of the first entry that is not as it was written, or of the first one missing; empty when all are sound. */
    Optional<Long> firstBroken() throws SQLException {
        byte[] before = NOTHING;
        long expected = 1;
        PreparedStatement query = database.statement("SELECT * FROM journal ORDER BY number");
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                byte[] hash = EntryHash.of(before, JournalRows.values(row));
                if (row.getLong("number") != expected || !Arrays.equals(hash, row.getBytes("hash"))) {
                    return Optional.of(expected);
                }
                before = hash;
                expected++;
            }
        }
        long last = database.number("SELECT seq FROM sqlite_sequence WHERE name = 'journal'");
        return last >= expected ? Optional.of(expected) : Optional.empty();
    }

    /** The hash of an entry in hexadecimal digits; empty when there is no such entry. */
    String hash(long number) throws SQLException {
        PreparedStatement query = database.statement("SELECT hex(hash) FROM journal WHERE number = ?");
        query.setLong(1, number);
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private byte[] lastHash() throws SQLException {
        PreparedStatement query = database.statement("SELECT hash FROM journal ORDER BY number DESC LIMIT 1");
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? row.getBytes(1) : NOTHING;
        }
    }
}
