package org.waqai.load;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.waqai.model.Original;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;
import org.waqai.model.Sourced;

/** Reads formats that are one article a file. */
final class WholeFile {

    private final FurnitureFinder furniture;
    private final int limit;

    WholeFile(FurnitureFinder furniture, int limit) {
        this.furniture = furniture;
        this.limit = limit;
    }

    /** A file that is the article's text. */
    void readText(Input input, Receiver receiver) throws IOException {
        read(input, receiver, Decoded::of, text -> new Parts(Optional.empty(), text, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** A page of the web. */
    void readPage(Input input, Receiver receiver) throws IOException {
        read(input, receiver, DeclaredEncoding::decode, text -> WebPage.of(text).parts());
    }

    private void read(Input input, Receiver receiver, Function<byte[], Decoded> decoding, Function<String, Parts> reading)
            throws IOException {
        Optional<byte[]> bytes = bytes(input, limit, receiver);
        if (bytes.isEmpty()) {
            return;
        }
        switch (decoding.apply(bytes.get())) {
            case Decoded.Bad bad -> receiver.reject(Rejection.of(input.name(), bad.problem()));
            case Decoded.Text(var text, var charset) -> {
                Parts parts = reading.apply(text);
                if (ArticleLoader.isBlank(parts.text())) {
                    receiver.reject(Rejection.of(input.name(), new Problem.Empty()));
                } else {
                    receiver.accept(new Sourced<>(
                            parts.article(input.stem(), furniture),
                            new Original(input.name(), OptionalInt.empty(), charset.name(), bytes.get())));
                }
            }
        }
    }

    /** All of a file; empty, and told, when it is larger than the limit. */
    static Optional<byte[]> bytes(Input input, int limit, Receiver receiver) throws IOException {
        byte[] bytes = input.stream().readNBytes(limit + 1);
        if (bytes.length <= limit) {
            return Optional.of(bytes);
        }
        receiver.reject(Rejection.of(input.name(), new Problem.TooLarge(Math.max(bytes.length, input.size()), limit)));
        return Optional.empty();
    }
}
