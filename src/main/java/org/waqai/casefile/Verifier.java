package org.waqai.casefile;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waqai.model.Original;
import org.waqai.model.Progress;
import org.waqai.model.Verification;

/** Checks a case against the digests it holds. */
final class Verifier {

    private static final int REPORT_EVERY = 500;

    private final Database database;

    Verifier(Database database) {
        this.database = database;
    }

    Verification verify(Progress progress) throws SQLException {
        List<String> damage = new ArrayList<>(lines("PRAGMA quick_check(20)"));
        damage.remove("ok");
        damage.addAll(lines("PRAGMA foreign_key_check"));
        long total = database.number("SELECT count(*) FROM article");
        List<String> changed = changedArticles(total, progress);
        return new Verification(
                total, changed, database.number("SELECT count(*) FROM journal"), new Journal(database).firstBroken(), damage);
    }

    private List<String> changedArticles(long total, Progress progress) throws SQLException {
        List<String> changed = new ArrayList<>();
        PreparedStatement query = database.statement("SELECT id, sha256, text_sha256, text, original FROM article ORDER BY number");
        try (ResultSet row = query.executeQuery()) {
            for (long done = 0; row.next(); done++) {
                if (done % REPORT_EVERY == 0) {
                    progress.at(done, total);
                }
                byte[] original = row.getBytes("original");
                String text = row.getString("text");
                byte[] read = text == null ? original : text.getBytes(StandardCharsets.UTF_8);
                if (!Arrays.equals(Original.sha256(original), row.getBytes("sha256"))
                        || !Arrays.equals(Original.sha256(read), row.getBytes("text_sha256"))) {
                    changed.add(row.getString("id"));
                }
            }
        }
        progress.at(total, total);
        return changed;
    }

    private List<String> lines(String pragma) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet row = database.statement(pragma).executeQuery()) {
            while (row.next()) {
                lines.add(String.valueOf(row.getString(1)));
            }
        }
        return lines;
    }
}
