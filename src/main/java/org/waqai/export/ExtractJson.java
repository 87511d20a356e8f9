package org.waqai.export;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.waqai.model.Coordinates;
import org.waqai.model.Evidence;
import org.waqai.model.Incident;
import org.waqai.model.Party;
import org.waqai.model.Place;
import org.waqai.model.PlacePath;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.Reason;
import org.waqai.model.Span;
import org.waqai.model.Toll;
import org.waqai.model.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Incidents as JSON Lines, one object an article:
 *
 * <pre>{@code
 * {"article": ID, "published": DATE|null, "incidents": [{
 *   "id": ID, "type": T, "telling": "news"|"background",
 *   "date": {"start": DATE, "end": DATE, "precision": P, "basis": B, "part"?: D, "ongoing"?: true} | null,
 *   "places": [{"name": N, "kind": K, "within": [N], "mentions": [N], "english"?: N, "at"?: {"lat": N, "lon": N}, EVIDENCE}],
 *   "parties": [{"name": N, "role": R, "id": ID, "mentions": [N], EVIDENCE}],
 *   "casualties": [{"outcome": O, "min": N, "max": N|null, "vague": B, "who": W, "faction": N|null, "names": [N], EVIDENCE}],
 *   "ceasefire": {"status": S, EVIDENCE} | null,
 *   "evidence": [{"start": N, "end": N}], "rule": R, "confidence": C,
 *   "type_evidence": {EVIDENCE}, "date_evidence": {EVIDENCE}}]}
 * }</pre>
 *
 * <p>EVIDENCE is {@code "spans": [{"start": N, "end": N}], "rule": R, "confidence": C, "reason"?: REASON}; REASON says from what an
 * inferred value was inferred, for example {@code {"kind": "counted_from_publication", "published": DATE, "days": N}}: its kind
 * and the fields of {@link Reason}, a span as {@code start} and {@code end}. Days are ISO 8601, codes the constants
 * of the model in small letters, spans UTF-16 offsets into the article's text, end excluded. Immutable; may be shared between
 * threads.
 */
public final class ExtractJson {

    private final JsonFactory factory = new JsonFactory();

    /** One line of JSON without its line feed. */
    public String line(ReadArticle read) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("article", read.article().id());
            string(json, "published", read.published().map(day -> day.value().toString()));
            json.writeArrayPropertyStart("incidents");
            read.incidents().forEach(incident -> incident(json, incident, read.article().text()));
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }

    /** One incident of a search, as in {@link #line}, with the identifier of its article before its own. */
    public String incident(Incident incident) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("article", incident.article());
            fields(json, incident, Optional.empty());
            json.writeEndObject();
        }
        return line.toString();
    }

    /** One article of a search: {@code {"article": ID, "published": DATE|null, "source": N|null, "title": T|null, "incidents": [ID]}}. */
    public String article(ReadArticle read) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("article", read.article().id());
            string(json, "published", read.published().map(day -> day.value().toString()));
            string(json, "source", read.article().source());
            string(json, "title", read.article().title());
            json.writeArrayPropertyStart("incidents");
            read.incidents().forEach(incident -> json.writeString(incident.id()));
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void incident(JsonGenerator json, Incident incident, String text) {
        json.writeStartObject();
        fields(json, incident, Optional.of(text));
        json.writeEndObject();
    }

    /** The fields of an incident; the words that its places were read from only with the text at hand. */
    private static void fields(JsonGenerator json, Incident incident, Optional<String> text) {
        json.writeStringProperty("id", incident.id());
        json.writeStringProperty("type", incident.type().value().code());
        json.writeStringProperty("telling", incident.telling().code());
        when(json, incident.when().value());
        json.writeArrayPropertyStart("places");
        incident.places().forEach(place -> place(json, place, text));
        json.writeEndArray();
        json.writeArrayPropertyStart("parties");
        incident.parties().forEach(party -> party(json, party));
        json.writeEndArray();
        json.writeArrayPropertyStart("casualties");
        incident.tolls().stream().filter(toll -> !toll.value().isZero()).forEach(toll -> toll(json, toll));
        json.writeEndArray();
        List<Reading<Toll>> zeros = incident.tolls().stream().filter(toll -> toll.value().isZero()).toList();
        if (!zeros.isEmpty()) {
            json.writeArrayPropertyStart("no_casualties");
            zeros.forEach(toll -> zero(json, toll));
            json.writeEndArray();
        }
        ceasefire(json, incident);
        spans(json, "evidence", incident.evidence().spans());
        json.writeStringProperty("rule", incident.evidence().rule());
        confidence(json, incident.evidence());
        json.writeObjectPropertyStart("type_evidence");
        evidence(json, incident.type().evidence());
        json.writeEndObject();
        json.writeObjectPropertyStart("date_evidence");
        evidence(json, incident.when().evidence());
        json.writeEndObject();
    }

    private static void when(JsonGenerator json, When when) {
        switch (when) {
            case When.Undated() -> json.writeNullProperty("date");
            case When.Dated dated -> {
                json.writeObjectPropertyStart("date");
                json.writeStringProperty("start", dated.range().first().toString());
                json.writeStringProperty("end", dated.range().last().toString());
                json.writeStringProperty("precision", dated.precision().code());
                json.writeStringProperty("basis", dated.basis().code());
                dated.part().ifPresent(part -> json.writeStringProperty("part", part.code()));
                if (dated.ongoing()) {
                    json.writeBooleanProperty("ongoing", true);
                }
                json.writeEndObject();
            }
        }
    }

    private static void place(JsonGenerator json, Reading<Place> reading, Optional<String> text) {
        Place place = reading.value();
        json.writeStartObject();
        json.writeStringProperty("name", place.name());
        json.writeStringProperty("kind", place.kind().code());
        strings(json, "within", place.within());
        text.ifPresent(words -> strings(json, "mentions", reading.evidence().spans().stream().map(span -> span.in(words)).toList()));
        if (!place.english().leaf().equals(place.name()) && !place.english().equals(PlacePath.UNKNOWN)) {
            json.writeStringProperty("english", place.english().leaf());
        }
        place.at().ifPresent(at -> coordinates(json, at));
        evidence(json, reading.evidence());
        json.writeEndObject();
    }

    private static void coordinates(JsonGenerator json, Coordinates at) {
        json.writeObjectPropertyStart("at");
        json.writeNumberProperty("lat", at.latitude());
        json.writeNumberProperty("lon", at.longitude());
        json.writeEndObject();
    }

    private static void party(JsonGenerator json, Reading<Party> reading) {
        Party party = reading.value();
        json.writeStartObject();
        json.writeStringProperty("name", party.faction().name());
        json.writeStringProperty("role", party.role().code());
        json.writeStringProperty("id", party.faction().id());
        strings(json, "mentions", party.mentions());
        evidence(json, reading.evidence());
        json.writeEndObject();
    }

    private static void toll(JsonGenerator json, Reading<Toll> reading) {
        Toll toll = reading.value();
        json.writeStartObject();
        json.writeStringProperty("outcome", toll.outcome().code());
        json.writeNumberProperty("min", toll.count().min());
        if (toll.count().max().isPresent()) {
            json.writeNumberProperty("max", toll.count().max().getAsInt());
        } else {
            json.writeNullProperty("max");
        }
        json.writeBooleanProperty("vague", toll.count().vague());
        json.writeStringProperty("who", toll.who().code());
        string(json, "faction", toll.faction().map(faction -> faction.name()));
        strings(json, "names", toll.names());
        evidence(json, reading.evidence());
        json.writeEndObject();
    }

    /** The text says that nobody came to harm, which is more than to say nothing. */
    private static void zero(JsonGenerator json, Reading<Toll> reading) {
        json.writeStartObject();
        json.writeStringProperty("outcome", reading.value().outcome().code());
        evidence(json, reading.evidence());
        json.writeEndObject();
    }

    private static void ceasefire(JsonGenerator json, Incident incident) {
        if (incident.ceasefire().isEmpty()) {
            json.writeNullProperty("ceasefire");
            return;
        }
        json.writeObjectPropertyStart("ceasefire");
        json.writeStringProperty("status", incident.ceasefire().get().value().status().code());
        evidence(json, incident.ceasefire().get().evidence());
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, Evidence evidence) {
        spans(json, "spans", evidence.spans());
        json.writeStringProperty("rule", evidence.rule());
        confidence(json, evidence);
        evidence.reason().ifPresent(reason -> ReasonJson.write(json, reason));
    }

    private static void spans(JsonGenerator json, String name, List<Span> spans) {
        json.writeArrayPropertyStart(name);
        for (Span span : spans) {
            json.writeStartObject();
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void string(JsonGenerator json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    /** To three decimals; the measured shares say no more. */
    private static void confidence(JsonGenerator json, Evidence evidence) {
        json.writeNumberProperty("confidence", Math.round(evidence.confidence() * 1000) / 1000.0);
    }
}
