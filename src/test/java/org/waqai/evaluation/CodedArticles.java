package org.waqai.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.waqai.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads gold and output, which are JSON Lines of the same shape. */
final class CodedArticles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CodedArticles() {
    }

    /** All articles of a file, one a line. */
    static List<CodedArticle> in(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(CodedArticles::of).toList();
    }

    /** One article. */
    static CodedArticle of(String line) {
        JsonNode article = JSON.readTree(line);
        return new CodedArticle(
                article.path("article").stringValue(),
                elements(article.path("incidents")).map(CodedArticles::incident).toList());
    }

    private static CodedIncident incident(JsonNode node) {
        JsonNode date = node.path("date");
        JsonNode ceasefire = node.path("ceasefire");
        return new CodedIncident(
                valueAndOthers(node, "type"),
                days(date),
                List.of("published", "corroborated").contains(date.path("basis").stringValue("")),
                elements(node.path("date_accept")).map(CodedArticles::days).toList(),
                elements(node.path("places")).map(CodedArticles::place).toList(),
                elements(node.path("parties")).map(CodedArticles::party).toList(),
                elements(node.path("casualties")).map(CodedArticles::toll).toList(),
                ceasefire.path("status").stringValueOpt(),
                elements(node.path("status_accept")).map(JsonNode::stringValueOpt).toList(),
                node.path("optional").booleanValue(false),
                node.path("quote").stringValueOpt(),
                elements(node.path("evidence")).map(span -> new Span(span.path("start").intValue(), span.path("end").intValue())).toList(),
                new CodedIncident.Supports(
                        support(node), support(node.path("type_evidence")), support(node.path("date_evidence")), support(ceasefire)));
    }

    private static Optional<Days> days(JsonNode date) {
        return date.path("start").stringValueOpt()
                .map(first -> new Days(LocalDate.parse(first), LocalDate.parse(date.path("end").stringValue())));
    }

    private static CodedPlace place(JsonNode node) {
        return new CodedPlace(
                name(node),
                NameForms.OF_PLACES.of(names(node)),
                strings(node, "within").map(CodedArticles::containing).toList(),
                node.path("optional").booleanValue(false),
                support(node));
    }

    private static CodedPlace containing(String name) {
        return new CodedPlace(name, NameForms.OF_PLACES.of(List.of(name)), List.of(), false, Support.OF_GOLD);
    }

    private static CodedParty party(JsonNode node) {
        return new CodedParty(
                name(node),
                NameForms.OF_PARTIES.of(names(node)),
                valueAndOthers(node, "role"),
                node.path("optional").booleanValue(false),
                support(node));
    }

    private static CodedToll toll(JsonNode node) {
        JsonNode max = node.path("max");
        return new CodedToll(
                node.path("outcome").stringValue(),
                node.path("min").intValue(),
                max.isNumber() ? OptionalInt.of(max.intValue()) : OptionalInt.empty(),
                node.path("vague").booleanValue(),
                valueAndOthers(node, "who"),
                support(node));
    }

    private static String name(JsonNode node) {
        return node.path("name").stringValue();
    }

    /** The name, the others that the gold accepts, and the forms in which the article has it. */
    private static List<String> names(JsonNode node) {
        return Stream.of(Stream.of(name(node)), strings(node, "accept"), strings(node, "mentions")).flatMap(names -> names).toList();
    }

    private static List<String> valueAndOthers(JsonNode node, String field) {
        List<String> values = new ArrayList<>();
        values.add(node.path(field).stringValue());
        strings(node, field + "_accept").forEach(values::add);
        return values;
    }

    private static Support support(JsonNode node) {
        return node.has("rule") ? new Support(node.path("rule").stringValue(), node.path("confidence").doubleValue()) : Support.OF_GOLD;
    }

    private static Stream<String> strings(JsonNode node, String field) {
        return elements(node.path(field)).map(JsonNode::stringValue);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return array.valueStream();
    }
}
