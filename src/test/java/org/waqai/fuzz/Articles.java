package org.waqai.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.waqai.arabic.WordTable;
import org.waqai.lexicon.Lexicon;

/** Articles to mutate: the seeds, and texts put together from the phrases of the lexicon, where the rules are densest. */
final class Articles {

    private static final List<String> TABLES = List.of("triggers.tsv", "victims.tsv", "outcomes.tsv", "vague-numbers.tsv", "times.tsv",
            "role-cues.tsv", "carriers.tsv", "modality.tsv", "ceasefire-status.tsv", "place-heads.tsv", "faction-heads.tsv",
            "nationalities.tsv", "function-words.tsv", "name-openers.tsv", "figures-of-speech.tsv", "places/syria.tsv");
    private static final List<String> JOINTS = List.of(" ", " ", " ", " ", " و", " ب", " ال", "، ", ". ", "\n", " \"", "\" ", " (", ") ",
            " 5 ", " 12 ", " 2021 ", " - ", ": ", "");
    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());
    private static final int MEGABYTE = 1_000_000;

    private final List<String> seeds = seeds();
    private final List<String> phrases = TABLES.stream().flatMap(Articles::phrases).toList();

    /** An article after some mutations; now and then one long line of a megabyte. */
    String mutated(Random random) {
        String text = random.nextInt(3) == 0 ? ofPhrases(random) : seeds.get(random.nextInt(seeds.size()));
        for (int i = random.nextInt(4); i >= 0 && !text.isEmpty(); i--) {
            text = MUTATIONS.get(random.nextInt(MUTATIONS.size())).of(text, random);
        }
        boolean longLine = random.nextInt(400) == 0 && !text.isEmpty();
        return longLine ? text.replace('\n', ' ').repeat(MEGABYTE / text.length() + 1).substring(0, MEGABYTE) : text;
    }

    private String ofPhrases(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 20 + random.nextInt(400); i > 0; i--) {
            text.append(phrases.get(random.nextInt(phrases.size()))).append(JOINTS.get(random.nextInt(JOINTS.size())));
        }
        return text.toString();
    }

    private static Stream<String> phrases(String table) {
        try (InputStream in = Lexicon.class.getResourceAsStream(table)) {
            String text = new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8);
            return WordTable.parse(table, text).rows().stream().map(row -> row.cell(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> seeds() {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
