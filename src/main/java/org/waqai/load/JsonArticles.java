package org.waqai.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waqai.model.Article;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON Lines, one article a line: {@code text}, and where known {@code id}, {@code published}, {@code source} and
 * {@code url}. Other fields are passed over, empty lines too.
 */
final class JsonArticles {

    /** A day, alone or with a time of day after it. */
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ].*)?");

    private final FurnitureFinder furniture;
    private final int limit;
    private final JsonMapper json;

    JsonArticles(FurnitureFinder furniture, int limit) {
        this.furniture = furniture;
        this.limit = limit;
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(limit).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.json = JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    }

    /** Reads a stream to its end; a line that is no article is one rejection. */
    void read(
            Path file, String name, InputStream in, Encoding encoding, Consumer<Article> accepted, Consumer<Rejection> rejected)
            throws IOException {
        LineReader lines = new LineReader(in, encoding, limit);
        Set<String> ids = new HashSet<>();
        boolean empty = true;
        while (lines.next()) {
            try {
                Optional<String> text = decode(lines, encoding);
                if (text.isPresent()) {
                    empty = false;
                    Article article = article(parse(text.get()), name + "-" + lines.number());
                    if (!ids.add(article.id())) {
                        throw new BadLine(new Problem.DuplicateId(article.id()));
                    }
                    accepted.accept(article);
                }
            } catch (BadLine e) {
                empty = false;
                rejected.accept(Rejection.of(file.toString(), lines.number(), e.problem));
            }
        }
        if (empty) {
            rejected.accept(Rejection.of(file.toString(), new Problem.Empty()));
        }
    }

    /** The text of a line; empty for an empty line. */
    private Optional<String> decode(LineReader line, Encoding encoding) throws BadLine {
        if (line.length() > limit) {
            throw new BadLine(new Problem.TooLarge(line.length(), limit));
        }
        int from = line.number() == 1 ? encoding.markLength(line.bytes()) : 0;
        return switch (Decoded.of(line.bytes(), from, encoding, line.offset(), line.isLast())) {
            case Decoded.Bad bad -> throw new BadLine(bad.problem());
            case Decoded.Text(String text) -> ArticleLoader.isBlank(text) ? Optional.empty() : Optional.of(text);
        };
    }

    private JsonNode parse(String line) throws BadLine {
        JsonNode node;
        try {
            node = json.readTree(line);
        } catch (JacksonException e) {
            throw new BadLine(new Problem.BadJson(e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr())));
        }
        if (!node.isObject()) {
            throw new BadLine(new Problem.BadJson(1));
        }
        return node;
    }

    private Article article(JsonNode node, String unnamed) throws BadLine {
        String text = string(node, "text").orElseThrow(() -> new BadLine(new Problem.MissingField("text")));
        if (ArticleLoader.isBlank(text)) {
            throw new BadLine(new Problem.Empty());
        }
        return new Article(
                id(node).orElse(unnamed), text, published(node), filled(node, "source"), filled(node, "url"), furniture.find(text));
    }

    private static Optional<String> id(JsonNode node) throws BadLine {
        JsonNode id = node.path("id");
        return id.isIntegralNumber() ? Optional.of(id.asString()) : filled(node, "id");
    }

    private static Optional<LocalDate> published(JsonNode node) throws BadLine {
        Optional<String> written = filled(node, "published");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(written.get().strip());
        try {
            if (day.matches()) {
                return Optional.of(LocalDate.parse(day.group(1)));
            }
        } catch (DateTimeException e) {
            throw new BadLine(new Problem.BadDate(written.get()));
        }
        throw new BadLine(new Problem.BadDate(written.get()));
    }

    private static Optional<String> filled(JsonNode node, String field) throws BadLine {
        return string(node, field).filter(value -> !value.isBlank());
    }

    private static Optional<String> string(JsonNode node, String field) throws BadLine {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw new BadLine(new Problem.WrongType(field));
        }
        return Optional.of(value.stringValue());
    }

    /** Ends the reading of one line. */
    private static final class BadLine extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        BadLine(Problem problem) {
            super(problem.toString(), null, false, false);
            this.problem = problem;
        }
    }
}
