package org.waqai.export;

import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.waqai.link.Contradiction;
import org.waqai.link.DateProposal;
import org.waqai.link.Link;
import org.waqai.link.Report;
import org.waqai.link.Said;
import org.waqai.link.Sign;
import org.waqai.link.Story;
import org.waqai.link.TollRange;
import org.waqai.model.Count;
import org.waqai.model.Reason.LentByArticle;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Stories as JSON Lines, one object a story:
 *
 * <pre>{@code
 * {"story": ID, "grade": G, "reports": [{"incident": ID, "article": ID, "outlet"?: N, "published"?: DATE, "origin": ID}],
 *  "links": [{"incident": ID, "other": ID, "standing": S, "score": X, "for": [SIGN], "against": [SIGN]}],
 *  "tolls": [{"outcome": O, "min": N, "max": N|null, "told": [{"min": N, "max": N|null, "incidents": [ID]}], "replaced": […]}],
 *  "contradictions": [{"field": F, "sides": [{"value": V, "incidents": [ID]}]}]}
 * }</pre>
 *
 * <p>and proposed dates, one object an article: {@code {"article": ID, "taken": DATE|null, "days": [{"published": DATE, "latest": DATE,
 * "meant": DATE, "other": ID, "first": DATE, "last": DATE, "start": N, "end": N}], "objections": [{"incident": ID, "first": DATE,
 * "last": DATE}]}}. Days are ISO 8601, codes the constants in small letters. Immutable; may be shared between threads.
 */
public final class StoryJson {

    private final JsonFactory factory = new JsonFactory();

    /** One line of JSON without its line feed. */
    public String story(Story story) {
        return object(json -> {
            json.writeStringProperty("story", story.id());
            json.writeStringProperty("grade", story.grade().code());
            array(json, "reports", story.reports(), StoryJson::report);
            array(json, "links", story.links(), StoryJson::link);
            array(json, "tolls", story.tolls(), StoryJson::tolls);
            array(json, "contradictions", story.contradictions(), StoryJson::contradiction);
        });
    }

    /** One line of JSON without its line feed. */
    public String proposal(DateProposal proposal) {
        return object(json -> {
            json.writeStringProperty("article", proposal.article());
            if (proposal.taken().isPresent()) {
                json.writeStringProperty("taken", proposal.taken().get().published().toString());
            } else {
                json.writeNullProperty("taken");
            }
            array(json, "days", proposal.days(), StoryJson::lent);
            array(json, "objections", proposal.objections(), (out, objection) -> {
                out.writeStringProperty("incident", objection.incident());
                out.writeStringProperty("first", objection.days().first().toString());
                out.writeStringProperty("last", objection.days().last().toString());
            });
        });
    }

    private String object(Consumer<JsonGenerator> content) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return line.toString();
    }

    private static <T> void array(JsonGenerator json, String name, List<T> values, BiConsumer<JsonGenerator, T> content) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            content.accept(json, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void report(JsonGenerator json, Report report) {
        json.writeStringProperty("incident", report.id());
        json.writeStringProperty("article", report.incident().article());
        report.teller().outlet().ifPresent(outlet -> json.writeStringProperty("outlet", outlet));
        report.published().ifPresent(day -> json.writeStringProperty("published", day.toString()));
        json.writeStringProperty("origin", report.origin());
        report.quoted().ifPresent(outlet -> json.writeStringProperty("quoted", outlet.name().arabic()));
    }

    private static void link(JsonGenerator json, Link link) {
        json.writeStringProperty("incident", link.incident());
        json.writeStringProperty("other", link.other());
        json.writeStringProperty("standing", link.standing().code());
        json.writeNumberProperty("score", Math.round(link.likeness().score() * 100) / 100.0);
        signs(json, "for", link.likeness().signs().stream().filter(Sign::speaksFor).toList());
        signs(json, "against", link.likeness().signs().stream().filter(sign -> !sign.speaksFor()).toList());
    }

    private static void signs(JsonGenerator json, String name, List<Sign> signs) {
        json.writeArrayPropertyStart(name);
        signs.forEach(sign -> json.writeString(Codes.snake(sign)));
        json.writeEndArray();
    }

    private static void tolls(JsonGenerator json, TollRange range) {
        json.writeStringProperty("outcome", range.outcome().code());
        count(json, range.range());
        array(json, "told", range.standing(), StoryJson::saidCount);
        array(json, "replaced", range.replaced(), StoryJson::saidCount);
    }

    private static void saidCount(JsonGenerator json, Said<Count> said) {
        count(json, said.value());
        strings(json, "incidents", said.incidents());
    }

    private static void count(JsonGenerator json, Count count) {
        json.writeNumberProperty("min", count.min());
        if (count.max().isPresent()) {
            json.writeNumberProperty("max", count.max().getAsInt());
        } else {
            json.writeNullProperty("max");
        }
    }

    private static void contradiction(JsonGenerator json, Contradiction contradiction) {
        json.writeStringProperty("field", Codes.snake(contradiction));
        switch (contradiction) {
            case Contradiction.Days(var sides) -> array(json, "sides", sides, (out, side) -> {
                out.writeStringProperty("value", side.value().first() + "/" + side.value().last());
                strings(out, "incidents", side.incidents());
            });
            case Contradiction.Places(var sides) -> array(json, "sides", sides, StoryJson::saidName);
            case Contradiction.Initiators(var sides) -> array(json, "sides", sides, (out, side) -> {
                out.writeStringProperty("value", side.value().name());
                strings(out, "incidents", side.incidents());
            });
            case Contradiction.Tolls(var outcome, var sides) -> {
                json.writeStringProperty("outcome", outcome.code());
                array(json, "sides", sides, StoryJson::saidCount);
            }
            case Contradiction.Denied(var incidents) -> strings(json, "incidents", incidents);
        }
    }

    private static void saidName(JsonGenerator json, Said<String> said) {
        json.writeStringProperty("value", said.value());
        strings(json, "incidents", said.incidents());
    }

    private static void lent(JsonGenerator json, LentByArticle lent) {
        json.writeStringProperty("published", lent.published().toString());
        json.writeStringProperty("latest", lent.latest().toString());
        json.writeStringProperty("meant", lent.meant().toString());
        json.writeStringProperty("other", lent.other());
        json.writeStringProperty("first", lent.days().first().toString());
        json.writeStringProperty("last", lent.days().last().toString());
        json.writeNumberProperty("start", lent.words().start());
        json.writeNumberProperty("end", lent.words().end());
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
