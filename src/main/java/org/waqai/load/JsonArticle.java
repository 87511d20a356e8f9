package org.waqai.load;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waqai.model.Rejection.Problem;
import tools.jackson.databind.JsonNode;

/** An object of JSON as an article: which property holds what is guessed by its name. */
final class JsonArticle {

    /** A string of so many characters, where no property is named like a text, is one. */
    static final int SURELY_TEXT = 200;

    private JsonArticle() {
    }

    /** Whether an object looks like an article and not like something around articles. */
    static boolean isLikely(JsonNode node) {
        return node.isObject() && textProperty(node).filter(name -> node.get(name).isString()).isPresent();
    }

    static Parts parts(JsonNode node) throws BadRecord {
        if (!node.isObject()) {
            throw new BadRecord(new Problem.BadJson(1));
        }
        String textName = textProperty(node).orElseThrow(() -> new BadRecord(new Problem.MissingField("text")));
        String text = string(node, textName).orElseThrow(() -> new BadRecord(new Problem.MissingField("text")));
        if (ArticleLoader.isBlank(text)) {
            throw new BadRecord(new Problem.Empty());
        }
        // Offsets into a property that is called text count from its own beginning, so nothing may go before it.
        Optional<String> title = textName.equals("text") ? Optional.empty() : filled(node, Column.TITLE);
        return new Parts(id(node), Parts.titled(title, text), published(node), source(node), filled(node, Column.URL));
    }

    private static Optional<String> textProperty(JsonNode node) {
        List<String> there = names(node);
        return Column.TEXT.among(there).or(() -> there.stream()
                .filter(name -> node.get(name).isString() && node.get(name).stringValue().length() >= SURELY_TEXT)
                .max((one, other) -> Integer.compare(node.get(one).stringValue().length(), node.get(other).stringValue().length())));
    }

    private static Optional<String> id(JsonNode node) throws BadRecord {
        Optional<String> name = Column.ID.among(names(node));
        return name.isPresent() && node.get(name.get()).isIntegralNumber()
                ? Optional.of(node.get(name.get()).asString())
                : filled(node, Column.ID);
    }

    private static Optional<LocalDate> published(JsonNode node) throws BadRecord {
        Optional<String> name = Column.PUBLISHED.among(names(node));
        if (name.isPresent() && node.get(name.get()).isIntegralNumber()) {
            Optional<LocalDate> day = PublicationDate.ofEpoch(node.get(name.get()).longValue());
            if (day.isPresent()) {
                return day;
            }
        }
        Optional<String> written = filled(node, Column.PUBLISHED);
        Optional<LocalDate> day = written.flatMap(PublicationDate::find);
        if (written.isPresent() && day.isEmpty()) {
            throw new BadRecord(new Problem.BadDate(written.get()));
        }
        return day;
    }

    /** Some put it into an object with more about it. */
    private static Optional<String> source(JsonNode node) throws BadRecord {
        Optional<String> name = Column.SOURCE.among(names(node));
        return name.isPresent() && node.get(name.get()).path("name").isString()
                ? Optional.of(node.get(name.get()).get("name").stringValue())
                : filled(node, Column.SOURCE);
    }

    private static Optional<String> filled(JsonNode node, Column column) throws BadRecord {
        Optional<String> name = column.among(names(node));
        return name.isEmpty() ? Optional.empty() : string(node, name.get()).filter(value -> !value.isBlank());
    }

    private static Optional<String> string(JsonNode node, String name) throws BadRecord {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw new BadRecord(new Problem.WrongType(name));
        }
        return Optional.of(value.stringValue());
    }

    private static List<String> names(JsonNode node) {
        Collection<String> names = node.propertyNames();
        return List.copyOf(names);
    }
}
