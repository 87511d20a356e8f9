package org.waqai.casefile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.model.DateRange;
import org.waqai.model.Evidence;
import org.waqai.model.Reason;
import org.waqai.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * The evidence of a value, beside the value in the same object: {@code "spans": [start, end, start, end …], "rule": R,
 * "confidence": C, "reason"?: {"is": KIND …}}.
 */
final class EvidenceJson {

    private EvidenceJson() {
    }

    static void write(JsonGenerator json, Evidence evidence) {
        json.writeArrayPropertyStart("spans");
        for (Span span : evidence.spans()) {
            json.writeNumber(span.start());
            json.writeNumber(span.end());
        }
        json.writeEndArray();
        json.writeStringProperty("rule", evidence.rule());
        json.writeNumberProperty("confidence", evidence.confidence());
        evidence.reason().ifPresent(reason -> write(json, reason));
    }

    static Evidence read(JsonNode node) {
        JsonNode numbers = node.required("spans");
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += 2) {
            spans.add(new Span(numbers.get(i).intValue(), numbers.get(i + 1).intValue()));
        }
        Optional<Reason> reason = node.has("reason") ? Optional.of(readReason(node.get("reason"))) : Optional.empty();
        return new Evidence(spans, node.required("rule").stringValue(), node.required("confidence").doubleValue(), reason);
    }

    private static void write(JsonGenerator json, Reason reason) {
        json.writeObjectPropertyStart("reason");
        json.writeStringProperty("is", reason.getClass().getSimpleName());
        switch (reason) {
            case Reason.YearFromWeekday(var weekday, var day, var year) -> {
                json.writeStringProperty("weekday", weekday.name());
                json.writeStringProperty("day", day.toString());
                json.writeNumberProperty("year", year);
            }
            case Reason.YearFromPublication(var published) -> json.writeStringProperty("published", published.toString());
            case Reason.CountedFromPublication(var published, var days) -> {
                json.writeStringProperty("published", published.toString());
                json.writeNumberProperty("days", days);
            }
            case Reason.LatestWeekday(var weekday, var published) -> {
                json.writeStringProperty("weekday", weekday.name());
                json.writeStringProperty("published", published.toString());
            }
            case Reason.CountedFromEvent(var event, var days) -> {
                json.writeStringProperty("event", event.toString());
                json.writeNumberProperty("days", days);
            }
            case Reason.LentByArticle lent -> {
                json.writeStringProperty("published", lent.published().toString());
                write(json, lent.words());
                json.writeStringProperty("meant", lent.meant().toString());
                json.writeStringProperty("other", lent.other());
                json.writeStringProperty("first", lent.days().first().toString());
                json.writeStringProperty("last", lent.days().last().toString());
                json.writeStringProperty("latest", lent.latest().toString());
            }
            case Reason.FromHijri(var year, var month, var day) -> {
                json.writeNumberProperty("year", year);
                json.writeNumberProperty("month", month);
                json.writeNumberProperty("day", day);
            }
            case Reason.StandsInForPublication(var published) -> json.writeStringProperty("published", published.toString());
            case Reason.CarriedOver(var from) -> write(json, from);
            case Reason.RefersBack(var to) -> write(json, to);
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }

    private static Reason readReason(JsonNode node) {
        String kind = node.required("is").stringValue();
        return switch (kind) {
            case "YearFromWeekday" -> new Reason.YearFromWeekday(
                    weekday(node), MonthDay.parse(node.required("day").stringValue()), node.required("year").intValue());
            case "YearFromPublication" -> new Reason.YearFromPublication(day(node, "published"));
            case "CountedFromPublication" ->
                    new Reason.CountedFromPublication(day(node, "published"), node.required("days").intValue());
            case "LatestWeekday" -> new Reason.LatestWeekday(weekday(node), day(node, "published"));
            case "CountedFromEvent" -> new Reason.CountedFromEvent(day(node, "event"), node.required("days").intValue());
            case "LentByArticle" -> new Reason.LentByArticle(
                    day(node, "published"), span(node), day(node, "meant"), node.required("other").stringValue(),
                    new DateRange(day(node, "first"), day(node, "last")), day(node, "latest"));
            case "FromHijri" -> new Reason.FromHijri(
                    node.required("year").intValue(), node.required("month").intValue(), node.required("day").intValue());
            case "StandsInForPublication" -> new Reason.StandsInForPublication(day(node, "published"));
            case "CarriedOver" -> new Reason.CarriedOver(span(node));
            case "RefersBack" -> new Reason.RefersBack(span(node));
            default -> throw new IllegalArgumentException("Not a reason: " + kind);
        };
    }

    private static DayOfWeek weekday(JsonNode node) {
        return DayOfWeek.valueOf(node.required("weekday").stringValue());
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.required(field).stringValue());
    }

    private static Span span(JsonNode node) {
        return new Span(node.required("start").intValue(), node.required("end").intValue());
    }
}
