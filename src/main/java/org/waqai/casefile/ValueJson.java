package org.waqai.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.model.Basis;
import org.waqai.model.Coded;
import org.waqai.model.Coordinates;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.DayPart;
import org.waqai.model.Faction;
import org.waqai.model.Outcome;
import org.waqai.model.Party;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.PlacePath;
import org.waqai.model.Precision;
import org.waqai.model.Role;
import org.waqai.model.Toll;
import org.waqai.model.Victim;
import org.waqai.model.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The values of an incident's fields as properties of an object that is open, and back. */
final class ValueJson {

    private ValueJson() {
    }

    static void write(JsonGenerator json, When when) {
        switch (when) {
            case When.Undated() -> { }
            case When.Dated dated -> {
                json.writeStringProperty("first", dated.range().first().toString());
                json.writeStringProperty("last", dated.range().last().toString());
                json.writeStringProperty("precision", dated.precision().code());
                json.writeStringProperty("basis", dated.basis().code());
                dated.part().ifPresent(part -> json.writeStringProperty("part", part.code()));
                json.writeBooleanProperty("ongoing", dated.ongoing());
            }
        }
    }

    static When when(JsonNode node) {
        if (!node.has("first")) {
            return new When.Undated();
        }
        DateRange range = new DateRange(
                LocalDate.parse(node.get("first").stringValue()), LocalDate.parse(node.required("last").stringValue()));
        return new When.Dated(
                range,
                constant(node, "precision", Precision.class),
                constant(node, "basis", Basis.class),
                node.has("part") ? Optional.of(constant(node, "part", DayPart.class)) : Optional.empty(),
                node.required("ongoing").booleanValue());
    }

    static void write(JsonGenerator json, Place place) {
        json.writeStringProperty("name", place.name());
        json.writeStringProperty("kind", place.kind().code());
        write(json, "within", place.within());
        place.at().ifPresent(at -> {
            json.writeNumberProperty("latitude", at.latitude());
            json.writeNumberProperty("longitude", at.longitude());
        });
        write(json, "english", place.english().names());
    }

    static Place place(JsonNode node) {
        Optional<Coordinates> at = node.has("latitude")
                ? Optional.of(new Coordinates(node.get("latitude").doubleValue(), node.required("longitude").doubleValue()))
                : Optional.empty();
        return new Place(node.required("name").stringValue(), constant(node, "kind", PlaceKind.class), strings(node, "within"), at,
                node.has("english") ? new PlacePath(strings(node, "english")) : PlacePath.UNKNOWN);
    }

    static void write(JsonGenerator json, Party party) {
        write(json, "faction", party.faction());
        json.writeStringProperty("role", party.role().code());
        write(json, "mentions", party.mentions());
    }

    static Party party(JsonNode node) {
        return new Party(
                faction(node.required("faction")), constant(node, "role", Role.class), strings(node, "mentions"));
    }

    static void write(JsonGenerator json, Toll toll) {
        json.writeStringProperty("outcome", toll.outcome().code());
        json.writeNumberProperty("min", toll.count().min());
        toll.count().max().ifPresent(max -> json.writeNumberProperty("max", max));
        json.writeBooleanProperty("vague", toll.count().vague());
        json.writeStringProperty("who", toll.who().code());
        toll.faction().ifPresent(faction -> write(json, "faction", faction));
        write(json, "names", toll.names());
    }

    static Toll toll(JsonNode node) {
        OptionalInt max = node.has("max") ? OptionalInt.of(node.get("max").intValue()) : OptionalInt.empty();
        return new Toll(
                constant(node, "outcome", Outcome.class),
                new Count(node.required("min").intValue(), max, node.required("vague").booleanValue()),
                constant(node, "who", Victim.class),
                node.has("faction") ? Optional.of(faction(node.get("faction"))) : Optional.empty(),
                strings(node, "names"));
    }

    /** The constant whose code stands in a field. */
    static <E extends Enum<E> & Coded> E constant(JsonNode node, String field, Class<E> type) {
        String code = node.required(field).stringValue();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a " + type.getSimpleName() + ": " + code));
    }

    private static void write(JsonGenerator json, String name, Faction faction) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", faction.id());
        json.writeStringProperty("name", faction.name());
        json.writeStringProperty("english", faction.englishName());
        faction.parent().ifPresent(parent -> write(json, "parent", parent));
        json.writeEndObject();
    }

    private static Faction faction(JsonNode node) {
        return new Faction(
                node.required("id").stringValue(),
                node.required("name").stringValue(),
                node.required("english").stringValue(),
                node.has("parent") ? Optional.of(faction(node.get("parent"))) : Optional.empty());
    }

    private static void write(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static List<String> strings(JsonNode node, String field) {
        List<String> values = new ArrayList<>();
        node.required(field).forEach(value -> values.add(value.stringValue()));
        return values;
    }
}
