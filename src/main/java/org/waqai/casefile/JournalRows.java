package org.waqai.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.model.Change;
import org.waqai.model.Decision;
import org.waqai.model.Incident;
import org.waqai.model.JournalEntry;

/** The journal's entries as rows of its table, and back. */
final class JournalRows {

    /** All but the hash, in the order in which they are hashed. */
    static final List<String> COLUMNS = List.of(
            "number", "time", "author", "action", "incident", "field", "machine", "value", "other", "undoes", "reason");

    private final IncidentJson json;

    JournalRows(IncidentJson json) {
        this.json = json;
    }

    /** The values of a row in the order of {@link #COLUMNS}. */
    static List<@Nullable String> values(ResultSet row) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (String column : COLUMNS) {
            values.add(row.getString(column));
        }
        return values;
    }

    List<@Nullable String> of(JournalEntry entry) {
        Map<String, String> row = new HashMap<>(Map.of(
                "number", Long.toString(entry.number()),
                "time", entry.time().toString(),
                "author", entry.author(),
                "action", entry.decision().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                "reason", entry.reason()));
        entry.decision().about().ifPresent(incident -> row.put("incident", incident));
        entry.machine().ifPresent(machine -> row.put("machine", json.write(machine)));
        switch (entry.decision()) {
            case Decision.Correct(var incident, var change) -> {
                row.put("field", change.field().code());
                row.put("value", json.write(change));
            }
            case Decision.Add(var incident, var splitFrom) -> {
                row.put("value", json.write(incident));
                splitFrom.ifPresent(from -> row.put("other", from));
            }
            case Decision.Merge(var incident, var other) -> row.put("other", other);
            case Decision.Join(var incident, var other) -> row.put("other", other);
            case Decision.Separate(var incident, var other) -> row.put("other", other);
            case Decision.Date(var article, var published) -> {
                row.put("other", article);
                row.put("value", published.toString());
            }
            case Decision.Undo(var undone) -> row.put("undoes", Long.toString(undone));
            case Decision.Confirm confirm -> { }
            case Decision.Reject reject -> { }
        }
        List<@Nullable String> values = new ArrayList<>();
        COLUMNS.forEach(column -> values.add(row.get(column)));
        return values;
    }

    JournalEntry entry(List<@Nullable String> values) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value != null) {
                row.put(COLUMNS.get(i), value);
            }
        }
        Optional<Change> machine = Optional.ofNullable(row.get("machine")).map(value -> json.read(field(row), value));
        return new JournalEntry(
                Long.parseLong(value(row, "number")),
                Instant.parse(value(row, "time")),
                value(row, "author"),
                decision(row),
                machine,
                value(row, "reason"));
    }

    private Decision decision(Map<String, String> row) {
        String action = value(row, "action");
        return switch (action) {
            case "correct" -> new Decision.Correct(value(row, "incident"), json.read(field(row), value(row, "value")));
            case "confirm" -> new Decision.Confirm(value(row, "incident"));
            case "reject" -> new Decision.Reject(value(row, "incident"));
            case "add" -> new Decision.Add(added(row), Optional.ofNullable(row.get("other")));
            case "merge" -> new Decision.Merge(value(row, "incident"), value(row, "other"));
            case "join" -> new Decision.Join(value(row, "incident"), value(row, "other"));
            case "separate" -> new Decision.Separate(value(row, "incident"), value(row, "other"));
            case "date" -> new Decision.Date(value(row, "other"), LocalDate.parse(value(row, "value")));
            case "undo" -> new Decision.Undo(Long.parseLong(value(row, "undoes")));
            default -> throw new IllegalArgumentException("Not an action: " + action);
        };
    }

    private Incident added(Map<String, String> row) {
        String id = value(row, "incident");
        return json.read(id, id.substring(0, id.lastIndexOf('#')), value(row, "value"));
    }

    private static Change.Field field(Map<String, String> row) {
        String code = value(row, "field");
        return Arrays.stream(Change.Field.values()).filter(field -> field.code().equals(code)).findFirst().orElseThrow();
    }

    private static String value(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
