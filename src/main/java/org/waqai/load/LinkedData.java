package org.waqai.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in JSON-LD: the first object whose type is some sort of article. Broken JSON says nothing. */
final class LinkedData {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ARTICLES = List.of("article", "newsarticle", "reportagenewsarticle", "blogposting", "report",
            "liveblogposting", "analysisnewsarticle", "backgroundnewsarticle");

    private final JsonNode article;

    private LinkedData(JsonNode article) {
        this.article = article;
    }

    static LinkedData of(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            Optional<JsonNode> article = parsed(script.data()).flatMap(LinkedData::articleIn);
            if (article.isPresent()) {
                return new LinkedData(article.get());
            }
        }
        return new LinkedData(JSON.missingNode());
    }

    Optional<String> headline() {
        return string(article.path("headline")).or(() -> string(article.path("name")));
    }

    Optional<String> published() {
        return string(article.path("datePublished")).or(() -> string(article.path("dateCreated")));
    }

    Optional<String> publisher() {
        return string(article.path("publisher").path("name")).or(() -> string(article.path("publisher")));
    }

    Optional<String> url() {
        return string(article.path("url")).or(() -> string(article.path("mainEntityOfPage").path("@id")));
    }

    Optional<String> body() {
        return string(article.path("articleBody"));
    }

    private static Optional<JsonNode> parsed(String script) {
        try {
            return Optional.of(JSON.readTree(script));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> articleIn(JsonNode root) {
        Deque<JsonNode> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            JsonNode node = left.removeFirst();
            if (node.isObject() && types(node.path("@type")).stream().anyMatch(ARTICLES::contains)) {
                return Optional.of(node);
            }
            node.forEach(left::addLast);
        }
        return Optional.empty();
    }

    private static List<String> types(JsonNode type) {
        List<String> types = new ArrayList<>();
        string(type).ifPresent(types::add);
        type.forEach(one -> string(one).ifPresent(types::add));
        return types.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private static Optional<String> string(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }
}
