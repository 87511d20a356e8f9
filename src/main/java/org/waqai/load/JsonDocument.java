package org.waqai.load;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;
import org.waqai.model.Original;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;
import org.waqai.model.Sourced;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a JSON file: an article, a list of articles, an object around such a list, or several of these one after the other. A
 * list is read element by element, whatever its length.
 */
final class JsonDocument {

    private final FurnitureFinder furniture;
    private final int limit;
    private final JsonMapper json;

    JsonDocument(FurnitureFinder furniture, int limit, JsonMapper json) {
        this.furniture = furniture;
        this.limit = limit;
        this.json = json;
    }

    void read(Input input, Receiver receiver) throws IOException {
        CharacterStream characters = CharacterStream.of(input);
        Elements elements = new Elements(input, characters.charset().name(), receiver);
        try (RecordingReader recording = new RecordingReader(characters.reader(), limit);
                JsonParser parser = json.createParser((Reader) recording)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    elements.readList(parser, recording);
                } else {
                    elements.readRoot(parser, recording);
                }
            }
        } catch (RecordingReader.RecordTooLarge e) {
            receiver.reject(Rejection.of(input.name(), elements.line, new Problem.TooLarge(e.size(), limit)));
            return;
        } catch (JacksonException e) {
            Problem problem = e.getCause() instanceof RecordingReader.RecordTooLarge large
                    ? new Problem.TooLarge(large.size(), limit)
                    : new Problem.BadJson(JsonLines.column(e));
            int line = e.getLocation() == null ? elements.line : e.getLocation().getLineNr();
            receiver.reject(Rejection.of(input.name(), Math.max(1, line), problem));
            return;
        }
        if (elements.count == 0) {
            receiver.reject(Rejection.of(input.name(), new Problem.Empty()));
        }
    }

    /** The articles of one file. */
    private final class Elements {

        private final Input input;
        private final String encoding;
        private final Receiver receiver;
        private int count;
        private int line = 1;

        Elements(Input input, String encoding, Receiver receiver) {
            this.input = input;
            this.encoding = encoding;
            this.receiver = receiver;
        }

        void readList(JsonParser parser, RecordingReader recording) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                long start = parser.currentTokenLocation().getCharOffset();
                line = parser.currentTokenLocation().getLineNr();
                JsonNode node = parser.readValueAsTree();
                long end = parser.currentLocation().getCharOffset();
                take(node, recording.slice(start, end));
                recording.forgetBefore(end);
            }
        }

        /** One article, or an object around a list of them. */
        void readRoot(JsonParser parser, RecordingReader recording) throws IOException {
            long start = parser.currentTokenLocation().getCharOffset();
            line = parser.currentTokenLocation().getLineNr();
            JsonNode node = parser.readValueAsTree();
            long end = parser.currentLocation().getCharOffset();
            String text = recording.slice(start, end);
            recording.forgetBefore(end);
            Optional<String> list = JsonArticle.isLikely(node) ? Optional.empty() : listIn(node);
            if (list.isPresent()) {
                readList(list.get(), text);
            } else {
                take(node, text);
            }
        }

        /** Once more, now that it is known which property holds the list: so its elements are had as they are written. */
        private void readList(String property, String text) throws IOException {
            try (RecordingReader recording = new RecordingReader(new StringReader(text), text.length());
                    JsonParser parser = json.createParser((Reader) recording)) {
                parser.nextToken();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    if (parser.nextToken() == JsonToken.START_ARRAY && name.equals(property)) {
                        readList(parser, recording);
                    } else {
                        parser.skipChildren();
                    }
                }
            }
        }

        private void take(JsonNode node, String written) {
            count++;
            try {
                Parts parts = JsonArticle.parts(node);
                receiver.accept(new Sourced<>(
                        parts.article(count == 1 ? input.stem() : input.stem() + "-" + count, furniture),
                        new Original(input.name(), OptionalInt.of(line), encoding,
                                written.getBytes(Charset.forName(encoding)))));
            } catch (BadRecord e) {
                receiver.reject(Rejection.of(input.name(), line, e.problem()));
            }
        }
    }

    /** The name of the longest list of objects in an object. */
    private static Optional<String> listIn(JsonNode node) {
        return node.isObject()
                ? node.propertyNames().stream()
                        .filter(name -> node.get(name).isArray() && node.get(name).path(0).isObject())
                        .max((one, other) -> Integer.compare(node.get(one).size(), node.get(other).size()))
                : Optional.empty();
    }
}
