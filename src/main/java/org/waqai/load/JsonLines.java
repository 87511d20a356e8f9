package org.waqai.load;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.waqai.model.Article;
import org.waqai.model.Original;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;
import org.waqai.model.Sourced;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON Lines, one article a line: {@code text}, and where known {@code id}, {@code published}, {@code source} and
 * {@code url}, or what else these are called. Other fields are passed over, empty lines too.
 */
final class JsonLines {

    private final FurnitureFinder furniture;
    private final int limit;
    private final JsonMapper json;

    JsonLines(FurnitureFinder furniture, int limit, JsonMapper json) {
        this.furniture = furniture;
        this.limit = limit;
        this.json = json;
    }

    /** Reads a stream to its end; a line that is no article is one rejection. */
    void read(Input input, Receiver receiver) throws IOException {
        Encoding encoding = Encoding.of(input.head());
        LineReader lines = new LineReader(input.stream(), encoding, limit);
        Set<String> ids = new HashSet<>();
        boolean empty = true;
        while (lines.next()) {
            try {
                Optional<Decoded.Text> line = decode(lines, encoding);
                if (line.isPresent()) {
                    empty = false;
                    Article article = article(line.get().text(), input.stem() + "-" + lines.number());
                    if (!ids.add(article.id())) {
                        throw new BadRecord(new Problem.DuplicateId(article.id()));
                    }
                    receiver.accept(new Sourced<>(article, new Original(
                            input.name(), OptionalInt.of(lines.number()), line.get().charset().name(), lines.bytes())));
                }
            } catch (BadRecord e) {
                empty = false;
                receiver.reject(Rejection.of(input.name(), lines.number(), e.problem()));
            }
        }
        if (empty) {
            receiver.reject(Rejection.of(input.name(), new Problem.Empty()));
        }
    }

    /** The text of a line; empty for an empty line. */
    private Optional<Decoded.Text> decode(LineReader line, Encoding encoding) throws BadRecord {
        if (line.length() > limit) {
            throw new BadRecord(new Problem.TooLarge(line.length(), limit));
        }
        int from = line.number() == 1 ? encoding.markLength(line.bytes()) : 0;
        return switch (Decoded.of(line.bytes(), from, encoding, line.offset(), line.isLast())) {
            case Decoded.Bad bad -> throw new BadRecord(bad.problem());
            case Decoded.Text text -> ArticleLoader.isBlank(text.text()) ? Optional.empty() : Optional.of(text);
        };
    }

    private Article article(String line, String unnamed) throws BadRecord {
        try {
            return JsonArticle.parts(json.readTree(line)).article(unnamed, furniture);
        } catch (JacksonException e) {
            throw new BadRecord(new Problem.BadJson(column(e)));
        }
    }

    static int column(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
    }
}
