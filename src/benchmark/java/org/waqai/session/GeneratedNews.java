package org.waqai.session;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Articles for the program to read: put together of paragraphs of the two seeds, each different, as long as those are on average. */
final class GeneratedNews {

    private static final int PARAGRAPHS = 6;
    private static final int SHORTEST = 80;

    private GeneratedNews() {
    }

    /** Writes so many articles into a file of JSON Lines. */
    static void write(Path file, int articles) throws IOException {
        Random random = new Random(articles);
        List<String> paragraphs = Stream.of("seeds/000_e62994ba0c9572bc.txt", "seeds/002_e6111705b880e152.txt")
                .flatMap(GeneratedNews::lines)
                .filter(line -> line.length() > SHORTEST)
                .map(line -> line.replace("\"", "'"))
                .toList();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 1; i <= articles; i++) {
                out.write("{\"text\": \"الخبر رقم " + i);
                for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
                    out.write("\\n" + paragraphs.get(random.nextInt(paragraphs.size())));
                }
                out.write("\"}\n");
            }
        }
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
