package org.waqai.casefile;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.waqai.model.Incident;

/** The table of incidents as the machine read them. */
final class Incidents {

    private final Database database;
    private final IncidentJson json;

    Incidents(Database database, IncidentJson json) {
        this.database = database;
        this.json = json;
    }

    void add(long article, List<Incident> incidents) throws SQLException {
        PreparedStatement insert = database.statement("INSERT INTO incident (id, article, content) VALUES (?, ?, ?)");
        for (Incident incident : incidents) {
            insert.setString(1, incident.id());
            insert.setLong(2, article);
            insert.setString(3, json.write(incident));
            insert.executeUpdate();
        }
    }

    void replace(long article, List<Incident> incidents) throws SQLException {
        PreparedStatement delete = database.statement("DELETE FROM incident WHERE article = ?");
        delete.setLong(1, article);
        delete.executeUpdate();
        add(article, incidents);
    }

    /** In the order of telling. */
    List<Incident> of(long article, String articleId) throws SQLException {
        PreparedStatement query = database.statement("SELECT id, content FROM incident WHERE article = ? ORDER BY number");
        query.setLong(1, article);
        List<Incident> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(json.read(row.getString("id"), articleId, row.getString("content")));
            }
        }
        return found;
    }
}
