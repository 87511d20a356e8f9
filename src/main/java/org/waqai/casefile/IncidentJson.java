package org.waqai.casefile;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.waqai.model.Ceasefire;
import org.waqai.model.Change;
import org.waqai.model.Evidence;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Reading;
import org.waqai.model.Telling;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Incidents and their fields as the case file keeps them: JSON that loses nothing, so that SQLite's own functions can look
 * into it. The fields are {@code type}, {@code when}, {@code places}, {@code parties}, {@code tolls}, {@code ceasefire} and
 * {@code telling}; each value stands with its {@link EvidenceJson evidence}. What is unknown is left out. May be shared between
 * threads.
 */
final class IncidentJson {

    private final JsonMapper mapper = new JsonMapper();

    /** All but the two identifiers, which have columns of their own. */
    String write(Incident incident) {
        return object(json -> {
            for (Change.Field field : Change.Field.values()) {
                write(json, field.of(incident));
            }
            EvidenceJson.write(json, incident.evidence());
        });
    }

    Incident read(String id, String article, String content) {
        JsonNode node = mapper.readTree(content);
        return new Incident(
                id,
                article,
                type(node),
                reading(node.required("when"), ValueJson::when),
                readings(node, "places", ValueJson::place),
                readings(node, "parties", ValueJson::party),
                readings(node, "tolls", ValueJson::toll),
                ceasefire(node),
                ValueJson.constant(node, "telling", Telling.class),
                EvidenceJson.read(node));
    }

    /** An object with the one field. */
    String write(Change change) {
        return object(json -> write(json, change));
    }

    Change read(Change.Field field, String content) {
        JsonNode node = mapper.readTree(content);
        return switch (field) {
            case TYPE -> new Change.Type(type(node));
            case TIME -> new Change.Time(reading(node.required("when"), ValueJson::when));
            case PLACES -> new Change.Places(readings(node, "places", ValueJson::place));
            case PARTIES -> new Change.Parties(readings(node, "parties", ValueJson::party));
            case CASUALTIES -> new Change.Casualties(readings(node, "tolls", ValueJson::toll));
            case CEASEFIRE -> new Change.Truce(ceasefire(node));
            case TELLING -> new Change.Told(ValueJson.constant(node, "telling", Telling.class));
        };
    }

    String writeDay(Reading<LocalDate> day) {
        return object(json -> {
            json.writeStringProperty("day", day.value().toString());
            EvidenceJson.write(json, day.evidence());
        });
    }

    Reading<LocalDate> readDay(String content) {
        return reading(mapper.readTree(content), node -> LocalDate.parse(node.required("day").stringValue()));
    }

    private String object(Consumer<JsonGenerator> content) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = mapper.createGenerator(written)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return written.toString();
    }

    private static void write(JsonGenerator json, Change change) {
        switch (change) {
            case Change.Type(var type) -> write(json, "type", type, value -> json.writeStringProperty("is", value.code()));
            case Change.Time(var when) -> write(json, "when", when, value -> ValueJson.write(json, value));
            case Change.Places(var places) -> write(json, "places", places, value -> ValueJson.write(json, value));
            case Change.Parties(var parties) -> write(json, "parties", parties, value -> ValueJson.write(json, value));
            case Change.Casualties(var tolls) -> write(json, "tolls", tolls, value -> ValueJson.write(json, value));
            case Change.Truce(var ceasefire) -> ceasefire.ifPresent(status ->
                    write(json, "ceasefire", status, value -> json.writeStringProperty("status", value.status().code())));
            case Change.Told(var telling) -> json.writeStringProperty("telling", telling.code());
        }
    }

    private static <T> void write(JsonGenerator json, String name, Reading<T> reading, Consumer<T> value) {
        json.writeObjectPropertyStart(name);
        write(json, reading, value);
        json.writeEndObject();
    }

    private static <T> void write(JsonGenerator json, String name, List<Reading<T>> readings, Consumer<T> value) {
        json.writeArrayPropertyStart(name);
        for (Reading<T> reading : readings) {
            json.writeStartObject();
            write(json, reading, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static <T> void write(JsonGenerator json, Reading<T> reading, Consumer<T> value) {
        value.accept(reading.value());
        EvidenceJson.write(json, reading.evidence());
    }

    private static Reading<IncidentType> type(JsonNode node) {
        return reading(node.required("type"), type -> ValueJson.constant(type, "is", IncidentType.class));
    }

    private static Optional<Reading<Ceasefire>> ceasefire(JsonNode node) {
        return node.has("ceasefire")
                ? Optional.of(reading(
                        node.get("ceasefire"), truce -> new Ceasefire(ValueJson.constant(truce, "status", Ceasefire.Status.class))))
                : Optional.empty();
    }

    private static <T> Reading<T> reading(JsonNode node, Function<JsonNode, T> value) {
        Evidence evidence = EvidenceJson.read(node);
        return new Reading<>(value.apply(node), evidence);
    }

    private static <T> List<Reading<T>> readings(JsonNode node, String field, Function<JsonNode, T> value) {
        List<Reading<T>> readings = new ArrayList<>();
        node.required(field).forEach(element -> readings.add(reading(element, value)));
        return readings;
    }
}
