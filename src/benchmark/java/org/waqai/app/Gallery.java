package org.waqai.app;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.waqai.cli.Commands;
import org.waqai.model.CaseException;
import org.waqai.session.GeneratedCaseFile;

/**
 * Every state of the window as a picture, in both languages and both themes, each drawn by the command {@code waqai picture}, which
 * is printed. To be looked at by a person.
 */
public final class Gallery {

    private static final int CROWD = 100_000;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final Commands commands;

    private Gallery(Path folder, Commands commands) {
        this.folder = folder;
        this.commands = commands;
    }

    /**
     * Draws the gallery.
     *
     * @param arguments the folder for the pictures, which is made where there is none, and the folder of the samples
     */
    public static void main(String... arguments) throws IOException, CaseException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Path crowd = folder.resolve("crowd.waqai");
        if (Files.notExists(crowd)) {
            GeneratedCaseFile.fill(crowd, CROWD, CLOCK);
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            Wiring wiring = new Wiring(workers, 2, CLOCK, false, Optional.empty(), folder, folder.resolve("settings.properties"));
            Gallery gallery = new Gallery(folder, new Commands(wiring.program(), Locale.ENGLISH, System.out, System.err));
            gallery.draw(samples(Path.of(arguments[1])), crowd.toString());
        }
        System.exit(0);
    }

    private void draw(List<String> samples, String crowd) {
        state("empty", List.of());
        state("samples", samples);
        state("filtered", samples, "--query", "type:clash -type:displacement since:2021-04-01");
        state("nothing-left", samples, "--query", "type:airstrike until:1999");
        state("party", samples, "--query", "party:#sy.asayish -type:deployment");
        state("crowded", List.of(crowd));
        state("crowded-filtered", List.of(crowd), "--query", "type:clash since:2019-01-01 until:2019-06-30");
        state("double-text", samples, "--text-size", "200");
        state("smallest", samples, "--size", "1000x700");
        state("smallest-double-text", samples, "--size", "1000x700", "--text-size", "200");
        state("largest", samples, "--size", "3840x2160");
    }

    private void state(String name, List<String> files, String... options) {
        for (String language : List.of("ar", "en")) {
            for (String theme : List.of("light", "dark")) {
                Path out = folder.resolve(String.join("-", name, language, theme) + ".png");
                List<String> line = new ArrayList<>(List.of("picture", out.toString()));
                line.addAll(files);
                line.addAll(List.of("--lang", language, "--theme", theme));
                line.addAll(List.of(options));
                System.out.println(line.stream().map(word -> word.contains(" ") ? "'" + word + "'" : word).collect(joining(" ", "waqai ", "")));
                commands.run(line.toArray(String[]::new));
            }
        }
    }

    private static List<String> samples(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Path::toString).toList();
        }
    }
}
