package org.waqai.export;

import java.util.Locale;
import org.waqai.model.Reason;
import org.waqai.model.Span;
import tools.jackson.core.JsonGenerator;

/** Why a value was inferred, as JSON: its kind and the fields of {@link Reason}, a span as {@code start} and {@code end}. */
final class ReasonJson {

    private ReasonJson() {
    }

    /** Writes the property {@code reason}. */
    static void write(JsonGenerator json, Reason reason) {
        json.writeObjectPropertyStart("reason");
        switch (reason) {
            case Reason.YearFromWeekday(var weekday, var day, var year) -> {
                json.writeStringProperty("kind", "year_from_weekday");
                json.writeStringProperty("weekday", weekday.name().toLowerCase(Locale.ROOT));
                json.writeStringProperty("day", day.toString());
                json.writeNumberProperty("year", year);
            }
            case Reason.YearFromPublication(var published) -> {
                json.writeStringProperty("kind", "year_from_publication");
                json.writeStringProperty("published", published.toString());
            }
            case Reason.CountedFromPublication(var published, var days) -> {
                json.writeStringProperty("kind", "counted_from_publication");
                json.writeStringProperty("published", published.toString());
                json.writeNumberProperty("days", days);
            }
            case Reason.LatestWeekday(var weekday, var published) -> {
                json.writeStringProperty("kind", "latest_weekday");
                json.writeStringProperty("weekday", weekday.name().toLowerCase(Locale.ROOT));
                json.writeStringProperty("published", published.toString());
            }
            case Reason.CountedFromEvent(var event, var days) -> {
                json.writeStringProperty("kind", "counted_from_event");
                json.writeStringProperty("event", event.toString());
                json.writeNumberProperty("days", days);
            }
            case Reason.LentByArticle lent -> {
                pointed(json, "lent_by_article", lent.words());
                json.writeStringProperty("published", lent.published().toString());
                json.writeStringProperty("meant", lent.meant().toString());
                json.writeStringProperty("other", lent.other());
                json.writeStringProperty("first", lent.days().first().toString());
                json.writeStringProperty("last", lent.days().last().toString());
                json.writeStringProperty("latest", lent.latest().toString());
            }
            case Reason.FromHijri(var year, var month, var day) -> {
                json.writeStringProperty("kind", "from_hijri");
                json.writeNumberProperty("year", year);
                json.writeNumberProperty("month", month);
                json.writeNumberProperty("day", day);
            }
            case Reason.StandsInForPublication(var published) -> {
                json.writeStringProperty("kind", "stands_in_for_publication");
                json.writeStringProperty("published", published.toString());
            }
            case Reason.CarriedOver(var from) -> pointed(json, "carried_over", from);
            case Reason.RefersBack(var to) -> pointed(json, "refers_back", to);
        }
        json.writeEndObject();
    }

    private static void pointed(JsonGenerator json, String kind, Span span) {
        json.writeStringProperty("kind", kind);
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }
}
